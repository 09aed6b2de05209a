/** What globalSetup started, for globalTeardown to end: both run in the same process. */
export const takeDown: (() => Promise<void>)[] = [];

export default async function globalTeardown(): Promise<void> {
  for (const end of takeDown.splice(0)) await end();
}

import type { Context } from '../context.ts';

type Write = (parent: unknown, args: { input: object }, context: Context) => Promise<unknown>;

/** Mutations after each of which the request reads anew: a loader that was asked before a write knows the state before it. */
export function showingWhatChanged(resolvers: Readonly<Record<string, object>>): Record<string, object> {
  const mutations = Object.entries(resolvers['Mutation'] ?? {}) as [string, Write][];
  const wrapped = mutations.map(([name, write]): [string, Write] => [
    name,
    async (parent, args, context) => {
      const result = await write(parent, args, context);
      context.startAfresh();
      return result;
    },
  ]);
  return { ...resolvers, Mutation: Object.fromEntries(wrapped) };
}

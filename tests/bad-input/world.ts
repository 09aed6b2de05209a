import type { Caller, Stage } from '@kolo/scenarios';
import { createCaller } from '@kolo/scenarios';

export type Input = Record<string, unknown>;

/** A tenant with its people and all that a step of the script has made so far. Two of them are led side by side. */
export interface World {
  /** Part of what must be unique in all of Kolo: e-mail addresses, phone numbers. */
  name: 'first' | 'second';
  stage: Stage;
  ids: Record<string, string>;
  /** What else the script must keep: codes, tokens, passwords. */
  secrets: Record<string, string>;
  callers: Record<string, Caller>;
}

/** One mutation of the public schema: a valid input for it, with every field that can be filled in, and who may send it. */
export interface Step {
  mutation: string;
  by: string;
  /** What has to be done first, by other means than the mutation. */
  before?: (world: World) => Promise<void>;
  input: (world: World) => Input;
  /** A shorter valid input to put faults into, where the whole one only takes longer. */
  briefly?: (valid: Input) => Input;
  /** What to read of the payload. */
  select?: string;
  keep?: (world: World, payload: Payload) => void | Promise<void>;
}

/** What a step asked for. */
export type Payload = ReturnType<typeof JSON.parse>;

export interface UserError {
  code: string;
  message: string;
  field: string[];
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export const documentOf = (mutation: string, select = '') =>
  `mutation Change($input: ${capitalized(mutation)}Input!) { ${mutation}(input: $input) { ${select} userErrors { code message field } } }`;

/** Carries out a mutation that must succeed, and answers its payload. */
export function change(
  world: World,
  by: string,
  mutation: string,
  input: Input,
  select = '',
): Promise<Payload> {
  return callerOf(world, by).change<Payload>(documentOf(mutation, select), input);
}

function callerOf(world: World, name: string): Caller {
  const caller = world.callers[name];
  if (!caller) throw new Error(`Nobody is called ${name}`);
  return caller;
}

/** A caller with somebody's token who reads another language. */
export function inLanguage(world: World, name: string, language: string): Caller {
  const { token } = callerOf(world, name);
  return createCaller(world.stage.url, { language, ...(token ? { token } : {}) });
}

export function id(world: World, name: string): string {
  const known = world.ids[name];
  if (!known) throw new Error(`There is no ${name} yet`);
  return known;
}

export const texts = (text: string) => [
  { language: 'uk', text: `${text} (uk)` },
  { language: 'en', text },
];

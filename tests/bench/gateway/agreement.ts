import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants.ts';
import type { Operation } from './operations.ts';
import { bodyOf } from './operations.ts';
import { lengthKey } from './rounds.ts';
import type { Caller } from './world.ts';

/** What everybody answers to a request, in bytes and as JSON. */
interface Answer {
  bytes: number;
  json: unknown;
}

async function ask({ port, token }: Contestant, body: string, caller: Caller): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${await caller[token]()}`,
    },
    body,
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { bytes: bytes.length, json: JSON.parse(bytes.toString()) as unknown };
}

/**
 * Asks everybody every operation for every caller, one after the other, twice: the first time fills caches and plans. Throws where two
 * disagree, or where an answer has errors. Answers how long the body of each right answer is.
 */
export async function agree(
  contestants: readonly Contestant[],
  operations: readonly Operation[],
  callers: readonly Caller[],
  onAnswer: (operation: Operation, caller: Caller, json: unknown, bytes: number) => void = () => undefined,
): Promise<Map<string, number>> {
  const lengths = new Map<string, number>();
  for (const operation of operations) {
    for (const caller of callers) {
      const body = bodyOf(operation, caller);
      let reference: unknown;
      for (const contestant of contestants) {
        await ask(contestant, body, caller);
        const { bytes, json } = await ask(contestant, body, caller);
        lengths.set(lengthKey(contestant.name, body), bytes);
        if (reference === undefined) {
          if (typeof json !== 'object' || json === null || 'errors' in json)
            throw new Error(`${contestant.name} answers with errors: ${JSON.stringify(json).slice(0, 600)}`);
          reference = json;
          onAnswer(operation, caller, json, bytes);
        } else if (!isDeepStrictEqual(json, reference)) {
          throw new Error(
            `${contestant.name} disagrees on ${operation.name}: ${difference(json, reference)}`,
          );
        }
      }
    }
  }
  return lengths;
}

/** Where two answers part. */
function difference(a: unknown, b: unknown, path = ''): string {
  const [left, right] = [Object(a) as Record<string, unknown>, Object(b) as Record<string, unknown>];
  const areObjects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!areObjects) return `${path}: ${JSON.stringify(a)} against ${JSON.stringify(b)}`;
  const key = [...new Set([...Object.keys(left), ...Object.keys(right)])].find(
    (one) => !isDeepStrictEqual(left[one], right[one]),
  );
  return key === undefined
    ? `${path}: the order of keys`
    : difference(left[key], right[key], `${path}.${key}`);
}

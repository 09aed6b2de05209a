import { createHash } from 'node:crypto';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { publishingIn } from '@kolo/events';
import type { Emit } from '@kolo/events';
import { inTransaction, isDuplicateKey } from '@kolo/runtime';
import type { BaseContext } from '../context.ts';
import { text } from '../input/fields.ts';
import { parseInput } from '../input/parse.ts';
import { refuse, Refusal } from '../user-error/user-error.ts';
import type { UserError } from '../user-error/user-error.ts';

/** Ids of what a write touched, and small values; it is stored as the answer to the write's idempotency key. */
export type WriteResult = Record<string, string | number | boolean | null | string[]>;

export interface WriteOptions<
  Context extends BaseContext,
  Input extends z.ZodObject,
  Result extends WriteResult,
> {
  /** The mutation's name. */
  name: string;
  input: Input;
  /**
   * Load, authorize, validate, store, publish: in one transaction, so it may run more than once and every database call
   * takes `session`, one after the other. Ends early by `refuse(code, field)`; then nothing is stored.
   */
  run(write: {
    context: Context;
    input: z.output<Input>;
    session: ClientSession;
    /** Tells of what happened; goes into the outbox with the transaction. */
    emit: Emit;
  }): Promise<Result>;
}

/** What payload resolvers receive: the write's result, or what has to be put right. */
export type WritePayload<Result> = Partial<Result> & { userErrors: UserError[] };

interface StoredAnswer {
  _id: string;
  inputHash: string;
  answer: WriteResult;
  at: Date;
}

// Left empty is none. One that cannot be kept is refused: taken for none, it would let a repeated request act twice.
const keyField = z.object({
  idempotencyKey: z.preprocess((key) => (key === '' ? undefined : key), text(200).optional()),
});

/**
 * Makes the resolver of a mutation: reads the input, runs the write with its events in one transaction, and answers
 * `userErrors` in the viewer's language. With `idempotencyKey` in the input, the same key of the same caller has one effect and
 * gets the same answer for ever; the same key with another input is refused.
 */
export function defineWrite<
  Context extends BaseContext,
  Input extends z.ZodObject,
  Result extends WriteResult,
>(
  options: WriteOptions<Context, Input, Result>,
): (parent: unknown, args: { input: object }, context: Context) => Promise<WritePayload<Result>> {
  const attempt = async (args: { input: object }, context: Context): Promise<Result> => {
    const input = parseInput(options.input, args.input);
    const { idempotencyKey: key } = parseInput(keyField, args.input);
    const answerId = key === undefined ? null : answerKey(context, options.name, key);
    const inputHash = createHash('sha256').update(JSON.stringify(args.input)).digest('base64url');
    const { connection, clock } = context;
    const answers = connection.collection<StoredAnswer>('idempotent_answers');

    return inTransaction(connection, async (session) => {
      if (answerId !== null) {
        const known = await answers.findOne({ _id: answerId }, { session });
        if (known && known.inputHash !== inputHash) refuse('KEY_REUSED', 'idempotencyKey');
        if (known) return known.answer as Result;
      }
      const result = await publishingIn({ connection, clock, session }, (writing) =>
        options.run({ context, input, ...writing }),
      );
      if (answerId !== null) {
        const at = new Date(clock.now());
        await answers.insertOne({ _id: answerId, inputHash, answer: result, at }, { session });
      }
      return result;
    });
  };

  return async (_parent, args, context) => {
    try {
      return { ...(await attemptTwice(() => attempt(args, context))), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { languages } = context.viewer;
      const userErrors = error.drafts.map((draft) => context.translate(draft, languages));
      return { userErrors } as WritePayload<Result>;
    }
  };
}

/** The caller is part of the key: nobody can learn another's answer by guessing a key. */
function answerKey(context: BaseContext, name: string, key: string): string {
  const { personId, tokenId } = context.viewer;
  return [personId ?? tokenId ?? 'anonymous', name, key].join('|');
}

/** A unique index that two equal requests met at once holds a row the second time: then the write itself sees it. */
async function attemptTwice<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  try {
    return await attempt();
  } catch (error) {
    if (isDuplicateKey(error)) refuse('DUPLICATE');
    throw error;
  }
}

import type { z } from 'zod';
import { defineWrite, parseInput, Refusal } from '@kolo/graphql';
import type { WriteOptions, WritePayload, WriteResult } from '@kolo/graphql';
import type { Context } from './context.ts';

/** `defineWrite` with identity's context. */
export function identityWrite<Input extends z.ZodObject, Result extends WriteResult>(
  options: WriteOptions<Context, Input, Result>,
) {
  return defineWrite<Context, Input, Result>(options);
}

/**
 * A write whose input or answer is a secret. It takes no idempotency key, because answers to keys are stored, and runs its
 * own transactions, because limits on guessing and the slow hash of a password have no place inside one.
 */
export function secretWrite<Input extends z.ZodObject, Result extends object>(options: {
  input: Input;
  /** Ends early by `refuse(code, field)`. */
  run(context: Context, input: z.output<Input>): Promise<Result>;
}): (parent: unknown, args: { input: object }, context: Context) => Promise<WritePayload<Result>> {
  return async (_parent, args, context) => {
    try {
      return { ...(await options.run(context, parseInput(options.input, args.input))), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const userErrors = error.drafts.map((draft) => context.translate(draft, context.viewer.languages));
      return { userErrors } as WritePayload<Result>;
    }
  };
}

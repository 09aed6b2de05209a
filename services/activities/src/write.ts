import type { z } from 'zod';
import { defineWrite } from '@kolo/graphql';
import type { WriteOptions, WritePayload, WriteResult } from '@kolo/graphql';
import type { Context } from './context.ts';

/** `defineWrite` with this service's context. */
export function defineActivitiesWrite<Input extends z.ZodObject, Result extends WriteResult>(
  options: WriteOptions<Context, Input, Result>,
): (parent: unknown, args: { input: object }, context: Context) => Promise<WritePayload<Result>> {
  return defineWrite(options);
}

import type { z } from 'zod';
import { defineWrite } from '@kolo/graphql';
import type { WriteResult } from '@kolo/graphql';
import type { Context } from '../context.ts';

/** `defineWrite` with this service's context. */
export function write<Input extends z.ZodObject, Result extends WriteResult>(
  options: Parameters<typeof defineWrite<Context, Input, Result>>[0],
): ReturnType<typeof defineWrite<Context, Input, Result>> {
  return defineWrite<Context, Input, Result>(options);
}

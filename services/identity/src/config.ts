import { z } from 'zod';
import { signingKeySchema } from '@kolo/auth';
import { jsonOf } from '@kolo/runtime';

/** Identity's own environment variables; what each is for stands in the service's README. */
export const config = z
  .object({
    IDENTITY_SIGNING_KEY: jsonOf(signingKeySchema),
    IDENTITY_OPERATOR_EMAIL: z
      .email()
      .transform((value) => value.toLowerCase())
      .optional(),
    IDENTITY_OPERATOR_PASSWORD: z.string().min(10).max(200).optional(),
  })
  .superRefine((env, context) => {
    if ((env.IDENTITY_OPERATOR_EMAIL === undefined) === (env.IDENTITY_OPERATOR_PASSWORD === undefined))
      return;
    const missing = env.IDENTITY_OPERATOR_EMAIL ? 'IDENTITY_OPERATOR_PASSWORD' : 'IDENTITY_OPERATOR_EMAIL';
    context.addIssue({ code: 'custom', path: [missing], message: 'is needed beside the other of the two' });
  });

export type Config = z.output<typeof config>;

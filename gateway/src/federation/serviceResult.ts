import { z } from 'zod';

const errorSchema = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).exactOptional(),
  extensions: z.record(z.string(), z.unknown()).exactOptional(),
});

const errorsSchema = z.array(errorSchema);

export type ServiceError = z.infer<typeof errorSchema>;

/** What a service said, or the code of what is missing because it said nothing that can be used. */
export type ServiceResult =
  | { data: Record<string, unknown> | null; errors: ServiceError[] }
  | { missing: 'SERVICE_UNAVAILABLE' | 'INTERNAL' };

/** Reads the body of a service. `data` is taken as it is: a check of every answer would cost more than the answer. */
export function readServiceResult(status: number, text: string): ServiceResult {
  // The service refuses the gateway itself. Handed on, this would send a caller to sign in who did.
  if (status === 401 || status === 403) return { missing: 'SERVICE_UNAVAILABLE' };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { missing: status === 200 ? 'INTERNAL' : 'SERVICE_UNAVAILABLE' };
  }
  if (!isRecord(body)) return { missing: 'INTERNAL' };
  const data = isRecord(body['data']) ? body['data'] : null;
  const errors = errorsSchema.safeParse(body['errors'] ?? []);
  if (!errors.success) return { missing: 'INTERNAL' };
  if (!data && errors.data.length === 0)
    return { missing: status >= 500 ? 'SERVICE_UNAVAILABLE' : 'INTERNAL' };
  return { data, errors: errors.data };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { z } from 'zod';
import { isServiceCode } from '../errors/codes.ts';
import type { ServiceReply } from './serviceCaller.ts';
import { JsonCursor } from './jsonCursor.ts';

const errorsSchema = z
  .array(
    z.object({
      message: z.string(),
      path: z.array(z.union([z.string(), z.number()])).nullish(),
      extensions: z.record(z.string(), z.unknown()).nullish(),
    }),
  )
  .nullish();

export interface ServiceError {
  message: string;
  path: (string | number)[] | null;
  /** One that services may use, or `INTERNAL`. */
  code: string;
}

/** What a service said, or the code of what is missing because it said nothing that can be used. */
export type ServiceResult<Data> =
  { data: Data | null; errors: ServiceError[] } | { missing: 'SERVICE_UNAVAILABLE' | 'INTERNAL' };

/** Reads the answer of a service; `readData` steps over the object in `data` and makes of it what is needed. */
export function readReply<Data>(
  reply: ServiceReply,
  readData: (cursor: JsonCursor) => Data | null,
): ServiceResult<Data> {
  if ('missing' in reply) return reply;
  const { status, body } = reply;
  // The service refuses the gateway itself. Handed on, this would send a caller to sign in who did.
  if (status === 401 || status === 403) return { missing: 'SERVICE_UNAVAILABLE' };
  try {
    const { data, errors } = readResult(body, readData);
    if (data === null && errors.length === 0)
      return { missing: status >= 500 ? 'SERVICE_UNAVAILABLE' : 'INTERNAL' };
    return { data, errors };
  } catch {
    return { missing: status === 200 ? 'INTERNAL' : 'SERVICE_UNAVAILABLE' };
  }
}

const OPEN_OBJECT = 123;

function readResult<Data>(body: Buffer, readData: (cursor: JsonCursor) => Data | null) {
  const cursor = new JsonCursor(body);
  let data: Data | null = null;
  let errors: ServiceError[] = [];
  if (cursor.openObject()) {
    for (let first = true; cursor.nextField(first); first = false) {
      const key = cursor.key();
      if (key === 'errors') errors = readErrors(cursor.value());
      else if (key === 'data' && cursor.peek() === OPEN_OBJECT) data = readData(cursor);
      else cursor.skip();
    }
  }
  cursor.end();
  return { data, errors };
}

function readErrors(json: string | null): ServiceError[] {
  if (json === null) return [];
  const errors = errorsSchema.parse(JSON.parse(Buffer.from(json, 'latin1').toString()));
  return (errors ?? []).map(({ message, path, extensions }) => {
    const code = extensions?.['code'];
    return { message, path: path ?? null, code: isServiceCode(code) ? code : 'INTERNAL' };
  });
}

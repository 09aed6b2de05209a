import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger };

/** The store says in words and in fields which values it could not take: those are what people wrote. */
const valuesInMessage = /dup key: [^]*?(?=\n {4}at |$)/g;

/** An error as a log may tell of it: its kind, message, place and causes; never the further fields that libraries hang on it. */
function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message: error.message.replace(valuesInMessage, 'dup key'),
    stack: error.stack?.replace(valuesInMessage, 'dup key'),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error.cause !== undefined && depth < 5 ? { cause: told(error.cause, depth + 1) } : {}),
  };
}

/**
 * JSON lines on standard output. Ids are fine to log; names, e-mails, phone numbers, free text and tokens are not.
 * The redaction is a net under the rule, not the rule.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    name: service,
    level,
    base: { service },
    serializers: { err: (error: unknown) => told(error) },
    redact: {
      paths: [
        'email',
        'phone',
        'password',
        'text',
        'authorization',
        'headers',
        '*.email',
        '*.phone',
        '*.password',
      ],
      remove: true,
    },
  });
}

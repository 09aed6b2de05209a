import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger };

/**
 * JSON lines on standard output. Ids are fine to log; names, e-mails, phone numbers, free text and tokens are not.
 * The redaction is a net under the rule, not the rule.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    name: service,
    level,
    base: { service },
    redact: {
      paths: ['email', 'phone', 'password', 'text', 'authorization', 'headers', '*.email', '*.phone', '*.password'],
      remove: true,
    },
  });
}

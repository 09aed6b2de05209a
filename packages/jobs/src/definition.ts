import type { z } from 'zod';

/** A class of work: the queue it waits in, the word for it on the wire, and the shape of its payload. */
export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  /** Kebab-case, one per class of work; no colon. */
  queue: string;
  /** Verb first, kebab-case; the same word in constant, file and wire. Renaming one orphans the jobs that wait. */
  name: string;
  /** Ids and small values only: a payload lies in Valkey, its backups and its logs. */
  payload: Payload;
}

export function defineJob<Payload extends z.ZodType>(
  definition: JobDefinition<Payload>,
): JobDefinition<Payload> {
  return definition;
}

import { z } from 'zod';

const liveMessage = z.object({
  topic: z.string(),
  type: z.string(),
  about: z.array(z.string()),
  at: z.string(),
  key: z.string(),
});

/** That something changed: ids and codes of what it was, never what somebody wrote. Whoever hears it reads the rest as themselves. */
export interface LiveMessage {
  /** Who hears it, e.g. `community:community_…`; `everybody` for all. */
  topic: string;
  /** What happened, e.g. `post.created`. */
  type: string;
  /** Ids and codes, in an order that the type gives. */
  about: readonly string[];
  /** When it happened, ISO 8601. */
  at: string;
  /** The same for the same change, however often it is told: it is heard once. */
  key: string;
}

/** What everybody hears: something may have been missed by whoever listens. */
export const MISSED = 'everybody';

/** Reads a message of the stream; null for what is none, such as the mark at its beginning. */
export function readMessage(text: string | undefined): LiveMessage | null {
  if (text === undefined) return null;
  try {
    return liveMessage.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

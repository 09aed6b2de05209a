import type { z } from 'zod';
import { id, instant } from '../values.ts';

export type EventSource = 'identity' | 'communities' | 'activities' | 'value';

/** Who emits a type of event, what it means, and the shape of its `data`. */
export interface EventDefinition<Data extends z.ZodType = z.ZodType> {
  source: EventSource;
  /** One sentence; the public catalogue of events is made of these. */
  description: string;
  data: Data;
  /** Services that emit it too, and which data are theirs. */
  alsoFrom?: readonly { source: EventSource; test: (data: unknown) => boolean }[];
}

/** Makes the definitions of one source. */
export const definitionsOf =
  (source: EventSource) =>
  <Data extends z.ZodType>(description: string, data: Data): EventDefinition<Data> => ({
    source,
    description,
    data,
  });

export const person = { personId: id('person') };
export const question = { questionId: id('question'), askedAt: instant, askerId: id('person') };

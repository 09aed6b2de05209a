import { z } from 'zod';
import { definitionsOf } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import { beneficiaryLevels, currencyCode, day, id, instant, valueCycles } from '../values.ts';

const define = definitionsOf('value');

/** Events of stories, hopes and reported values. */
export const valueEvents = {
  'story.submitted': define(
    'A value-creation story was handed in. Subject: the story; actor: the teller.',
    z.object({
      version: z.number().int().min(1),
      /** Steps still hoped for, with the day on which Kolo asks what became of them. */
      aspirations: z.array(z.object({ stepId: id('step'), dueOn: instant })),
    }),
  ),
  'story.validated': define(
    'A story was confirmed by those it names or by a colleague. Subject: the story.',
    z.object({
      version: z.number().int().min(1),
      tellerId: id('person'),
      beneficiaries: z.array(z.enum(beneficiaryLevels)),
      steps: z.array(
        z.object({
          stepId: id('step'),
          cycle: z.enum(valueCycles),
          mode: z.enum(['ACTUAL', 'ASPIRATION']),
          occurredOn: day.nullable(),
          /** The practice of another member that kept the teller from a trap, if the step tells of one. */
          trapAvoidedThroughId: id('person').nullable(),
        }),
      ),
    }),
  ),
  'story.returned': define(
    'A story went back to its teller with a reason. Subject: the story.',
    z.object({}),
  ),
  'story.consentChanged': define(
    'The teller changed who may read a story. Subject: the story.',
    z.object({ consent: z.enum(['PRIVATE', 'COMMUNITY', 'SPONSOR', 'PUBLIC']) }),
  ),
  'aspiration.asked': define(
    'Kolo asked what became of a hope, 90 days after it was told. Subject: the story.',
    z.object({ stepId: id('step'), dueOn: instant, tellerId: id('person').nullable().default(null) }),
  ),
  'aspiration.answered': define(
    'The teller said what became of a hope. Subject: the story.',
    z.object({ stepId: id('step'), dueOn: instant, outcome: z.enum(['ACTUAL', 'CHANGED', 'ABANDONED']) }),
  ),
  'reportedValue.confirmed': define(
    'A number in a validated story counts from now on. Subject: the story.',
    z.object({
      stepId: id('step'),
      tellerId: id('person'),
      occurredOn: day,
      /** HOURS: `amount` in hundredths of an hour. MONEY: in hundredths of `currency`. Integers, so that sums are exact. */
      measure: z.enum(['HOURS', 'MONEY']),
      amount: z.number().int(),
      currency: currencyCode.nullable(),
    }),
  ),
} as const satisfies Record<string, EventDefinition>;

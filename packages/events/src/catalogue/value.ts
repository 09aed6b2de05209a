import { z } from 'zod';
import { definitionsOf, person } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import {
  beneficiaryLevels,
  currencyCode,
  day,
  id,
  instant,
  moduleNumber,
  outcomeUnits,
  policyDocuments,
  surveyKinds,
  surveyQuestions,
  valueCycles,
} from '../values.ts';

const define = definitionsOf('value');

const noneBefore = (prefix: Parameters<typeof id>[0]) => id(prefix).nullable().default(null);

/** What a survey of value is about: an activity, a module or cohort of a programme; else the community or programme of the envelope. */
const survey = {
  survey: z.enum(surveyKinds),
  activityId: noneBefore('activity'),
  cohortId: noneBefore('cohort'),
  /** The number of the module in its programme. */
  module: moduleNumber.nullable().default(null),
};
/** Answers by question: a scale or a count as a whole number, yes as 1 and no as 0; a question left out was not answered. */
const answers = z.array(z.object({ question: z.enum(surveyQuestions), answer: z.number().int().min(0) }));

/** What a step of a story reports. */
const reported = { stepId: id('step'), tellerId: id('person'), occurredOn: day };

const communitiesSurveys: readonly unknown[] = ['USED', 'SYSTEM_START'];
const alsoFrom = [
  {
    source: 'communities',
    test: (data: unknown) =>
      typeof data === 'object' &&
      data !== null &&
      'survey' in data &&
      communitiesSurveys.includes(data.survey),
  },
] as const;

/** Events of surveys, stories, hopes and reported values. */
export const valueEvents = {
  'survey.asked': {
    ...define(
      'Kolo asked persons something; `questions`: what. Subject: the survey. From communities, USED: whether an accepted answer was used at work, 30 days after; subject: the question.',
      z.discriminatedUnion('survey', [
        z.object({
          ...survey,
          personIds: z.array(id('person')).max(500),
          questions: z.array(z.enum(surveyQuestions)),
        }),
        z.object({
          survey: z.literal('USED'),
          ...person,
          answerId: id('answer'),
          questionId: id('question'),
        }),
      ]),
    ),
    alsoFrom,
  },
  'survey.answered': {
    ...define(
      'A person answered a survey; askedOn: when Kolo asked. Subject: the survey; territory: theirs. From communities: USED, whether the accepted answer was used at work (subject: the question); SYSTEM_START, the day on which their municipality (territory of the envelope) started its management system (subject: the report of the start).',
      z.discriminatedUnion('survey', [
        z.object({ ...survey, ...person, askedOn: instant, answers }),
        z.object({
          survey: z.literal('USED'),
          ...person,
          answerId: id('answer'),
          questionId: id('question'),
          askedOn: instant,
          used: z.boolean(),
        }),
        z.object({ survey: z.literal('SYSTEM_START'), ...person, startedOn: day }),
      ]),
    ),
    alsoFrom,
  },
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
    'A number in a validated story counts from now on, or a document that follows the community’s work. Subject: the story.',
    z.discriminatedUnion('measure', [
      z.object({
        ...reported,
        /** HOURS: `amount` in hundredths of an hour. MONEY: in hundredths of `currency`. Integers, so that sums are exact. */
        measure: z.enum(['HOURS', 'MONEY']),
        amount: z.number().int(),
        currency: currencyCode.nullable(),
      }),
      z.object({
        ...reported,
        /** PLAN_OUTCOME: a plan's own measure in its year. PUBLIC_STATISTIC: one that a case targets. */
        measure: z.enum(['PLAN_OUTCOME', 'PUBLIC_STATISTIC']),
        year: z.number().int().min(1).max(9_999),
        /** In hundredths of `unit`: in that year, and at the start of the plan or in the year before. */
        amount: z.number().int(),
        baseline: z.number().int(),
        unit: z.enum(outcomeUnits),
      }),
      z.object({ ...reported, measure: z.literal('DOCUMENT'), document: z.enum(policyDocuments) }),
    ]),
  ),
} as const satisfies Record<string, EventDefinition>;

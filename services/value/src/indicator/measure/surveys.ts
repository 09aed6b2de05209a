import type { SurveyKind, SurveyQuestion } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { milliseconds, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/** `[question, answer]`, answers as whole numbers, yes as 1 and no as 0. */
type Answer = readonly [SurveyQuestion, number];

/**
 * What became of each survey that a person was asked, by the day on which Kolo asked; key `<survey>@<person>`:
 * `[ms of the reply or 0, kind, activity, cohort, module, territory, answers or null, questions asked]`.
 */
export type SurveyState = readonly [
  number,
  SurveyKind,
  string | null,
  string | null,
  number | null,
  string | null,
  readonly Answer[] | null,
  readonly SurveyQuestion[],
];

export const surveys: Measure<SurveyState> = {
  name: 'surveys',
  eventTypes: ['survey.asked', 'survey.answered'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'survey.asked' && event.type !== 'survey.answered') return [];
    // Those of communities have measures of their own.
    if (event.data.survey === 'USED' || event.data.survey === 'SYSTEM_START') return [];
    const { survey, activityId, cohortId, module } = event.data;
    if ('personIds' in event.data) {
      const bucket = localDay(event.time, event.timezone);
      const questions = event.data.questions.toSorted();
      const value: SurveyState = [0, survey, activityId, cohortId, module, null, null, questions];
      return event.data.personIds.map((personId) => ({ bucket, key: `${event.subject}@${personId}`, value }));
    }
    const bucket = localDay(event.data.askedOn, event.timezone);
    const answers = event.data.answers.map(({ question, answer }): Answer => [question, answer]);
    const value: SurveyState = [
      milliseconds(event.time),
      survey,
      activityId,
      cohortId,
      module,
      event.territory,
      answers,
      [],
    ];
    return [{ bucket, key: `${event.subject}@${event.data.personId}`, value }];
  },
  merge(a, b) {
    // A reply may arrive before it is known what was asked.
    const [questionsA, questionsB] = [a[7], b[7]];
    const last = newest([...bare(a)] as const, [...bare(b)] as const);
    return [...last, [...new Set([...questionsA, ...questionsB])].sort()];
  },
};

type Bare = readonly [
  number,
  SurveyKind,
  string | null,
  string | null,
  number | null,
  string | null,
  readonly Answer[] | null,
];

const bare = ([ms, kind, activityId, cohortId, module, territoryId, answers]: SurveyState): Bare => [
  ms,
  kind,
  activityId,
  cohortId,
  module,
  territoryId,
  answers,
];

/** An answer to one question, or that it was asked and not answered (null). */
export interface Reply {
  surveyId: string;
  personId: string;
  survey: SurveyKind;
  question: SurveyQuestion;
  answer: number | null;
  activityId: string | null;
  cohortId: string | null;
  module: number | null;
  territoryId: string | null;
}

/** What was replied to some questions, by each person who was asked them. */
export function repliesTo(questions: readonly SurveyQuestion[], folded: PartialOf<SurveyState>): Reply[] {
  return Object.entries(folded).flatMap(([key, state]) => {
    const [surveyId = '', personId = ''] = key.split('@');
    const [, survey, activityId, cohortId, module, territoryId, answers, asked] = state;
    const answered = new Map(answers);
    return questions.flatMap((question) => {
      const answer = answered.get(question) ?? null;
      if (answer === null && !asked.includes(question)) return [];
      return [{ surveyId, personId, survey, question, answer, activityId, cohortId, module, territoryId }];
    });
  });
}

/** Replies that say something. */
export function answersIn(replies: readonly Reply[]): (Reply & { answer: number })[] {
  return replies.flatMap((reply) => (reply.answer === null ? [] : [{ ...reply, answer: reply.answer }]));
}

import type { Emit } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { questionOf } from './items.ts';
import { surveyEnvelope, surveyFacts } from './surveyEvent.ts';
import type { SurveyRecord } from './survey.model.ts';

/** Persons in one event. */
const AT_A_TIME = 500;

/**
 * Tells whom a survey asks, some hundred persons in each event. `sequence`: of the first event; answers the one after the last.
 */
export function tellAsked(
  emit: Emit,
  survey: SurveyRecord,
  personIds: readonly Id[],
  sequence: number,
  { actor, askedAt }: { actor: Id | null; askedAt: Date },
): number {
  let next = sequence;
  for (let from = 0; from < personIds.length; from += AT_A_TIME) {
    emit({
      ...surveyEnvelope(survey, next, { actor }),
      type: 'survey.asked',
      occurredAt: askedAt.getTime(),
      data: {
        ...surveyFacts(survey),
        personIds: personIds.slice(from, from + AT_A_TIME),
        questions: survey.items.map(questionOf),
      },
    });
    next += 1;
  }
  return next;
}

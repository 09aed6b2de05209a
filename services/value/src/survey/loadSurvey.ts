import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { statusOf } from './results.ts';
import type { SurveyRecord } from './survey.model.ts';
import { surveysById } from './survey.store.ts';

/** The survey a write is about; refuses one that there is not. Who may see it, the write asks. */
export async function surveyToChange(
  { connection }: Context,
  session: ClientSession,
  surveyId: Id,
): Promise<SurveyRecord> {
  const survey = (await surveysById(connection, [surveyId], session)).get(surveyId);
  if (!survey) refuse('NOT_FOUND', 'surveyId');
  return survey;
}

export function refuseClosed(survey: SurveyRecord, now: number): void {
  if (statusOf(survey, now) === 'CLOSED') refuse('SURVEY_IS_CLOSED', 'surveyId');
}

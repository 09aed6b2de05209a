import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { defineValueWrite } from '../write.ts';
import { refuseClosed, surveyToChange } from './loadSurvey.ts';
import { readerOfSurvey } from './reader.ts';
import { mayAsk, seesSurvey } from './survey.policy.ts';
import { changeSurvey } from './survey.store.ts';

export const closeSurvey = defineValueWrite({
  name: 'closeSurvey',
  input: z.object({ surveyId: idOf('survey') }),
  run: async ({ context, input, session }) => {
    const { connection, clock } = context;
    const survey = await surveyToChange(context, session, input.surveyId);
    const reader = await readerOfSurvey(context, survey);
    if (!seesSurvey(reader)) refuse('NOT_FOUND', 'surveyId');
    if (!mayAsk(reader, survey.kind)) refuse('NOT_ALLOWED', 'surveyId');
    const now = clock.now();
    refuseClosed(survey, now);
    await changeSurvey(connection, session, survey._id, { $set: { closesAt: new Date(now) } });
    return { surveyId: survey._id };
  },
});

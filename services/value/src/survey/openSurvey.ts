import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { lastModule, surveyKinds } from '@kolo/events';
import { idOf, integer, listOf, moment, oneOf, refuse, report } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { activeMembersOf } from '@kolo/standing';
import type { Context } from '../context.ts';
import { defineValueWrite } from '../write.ts';
import { kindsOfSurvey, surveyItems } from './items.ts';
import type { SurveySubject } from './items.ts';
import { attendeesOf, hasAttended } from './occasion.store.ts';
import { readerOfCommunity, readerOfOccasion } from './reader.ts';
import type { SurveyRecord } from './survey.model.ts';
import { mayAsk, seesSurvey } from './survey.policy.ts';
import type { SurveyReader } from './survey.policy.ts';
import { insertAsked, insertSurvey, isOpenAlready } from './survey.store.ts';
import type { AboutFilter } from './survey.store.ts';
import { tellAsked } from './tellAsked.ts';

const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 180;
const subjects: readonly SurveySubject[] = ['activityId', 'cohortId', 'communityId'];

const surveyInput = z
  .object({
    kind: oneOf(surveyKinds),
    communityId: idOf('community').optional(),
    activityId: idOf('activity').optional(),
    cohortId: idOf('cohort').optional(),
    module: integer(1, lastModule).optional(),
    questions: listOf(oneOf(surveyItems), { min: 1, max: surveyItems.length }).optional(),
    closesAt: moment.optional(),
  })
  .superRefine((input, context) => {
    const { subject, items, most } = kindsOfSurvey[input.kind];
    if (input[subject] === undefined) report(context, 'REQUIRED', {}, [subject]);
    for (const other of subjects) {
      if (other !== subject && input[other] !== undefined)
        report(context, 'NOT_OF_THIS_SURVEY', { subject }, [other]);
    }
    const { questions = [] } = input;
    if (questions.length > most) report(context, 'TOO_MANY', { max: most }, ['questions']);
    questions.forEach((item, index) => {
      const path = ['questions', index];
      if (!items.includes(item)) report(context, 'NOT_AN_OPTION', { options: items.join(', ') }, path);
      else if (questions.indexOf(item) < index) report(context, 'DUPLICATE', {}, path);
    });
  });

type SurveyInput = z.output<typeof surveyInput>;

export const openSurvey = defineValueWrite({
  name: 'openSurvey',
  input: surveyInput,
  run: async ({ context, input, session, emit }) => {
    const { connection, clock, viewer } = context;
    const now = clock.now();
    const { kind } = input;
    const { usual, days, subject } = kindsOfSurvey[kind];
    const about = await subjectOf(context, input, session);
    if (!seesSurvey(about.reader)) refuse('NOT_FOUND', subject);
    if (!mayAsk(about.reader, kind) || viewer.personId === null) refuse('NOT_ALLOWED', subject);
    if (about.reader.standing?.status === 'ARCHIVED') refuse('WRONG_STATE', subject, { state: 'ARCHIVED' });
    const closesAt = new Date(input.closesAt ?? now + days * MS_PER_DAY);
    if (closesAt.getTime() <= now) refuse('CLOSES_IN_THE_PAST', 'closesAt');
    if (closesAt.getTime() > now + MOST_DAYS * MS_PER_DAY)
      refuse('OPEN_TOO_LONG', 'closesAt', { max: MOST_DAYS });
    const module = input.module ?? null;
    if (await isOpenAlready(connection, session, about.filter, { kind, module }, new Date(now)))
      refuse('SURVEY_IS_OPEN', subject);
    const personIds = await about.personIds();
    if (personIds.length === 0) refuse('NOBODY_TO_ASK', subject);

    const survey: SurveyRecord = {
      _id: newId('survey'),
      kind,
      tenantId: about.reader.tenantId,
      ...about.place,
      activityId: input.activityId ?? null,
      cohortId: input.cohortId ?? null,
      module,
      items: input.questions ?? [...usual],
      openedById: viewer.personId,
      openedAt: new Date(now),
      closesAt,
      askedCount: personIds.length,
      answeredCount: 0,
      tallies: {},
      sequence: 1,
    };
    const next = tellAsked(emit, survey, personIds, 1, { actor: viewer.personId, askedAt: survey.openedAt });
    await insertSurvey(connection, session, { ...survey, sequence: next - 1 });
    await insertAsked(connection, session, survey._id, personIds, survey.openedAt);
    return { surveyId: survey._id };
  },
});

interface Subject {
  reader: SurveyReader;
  filter: AboutFilter;
  place: Pick<SurveyRecord, 'communityId' | 'programmeId' | 'timezone'>;
  /** Whom it asks. */
  personIds(): Promise<Id[]>;
}

/** What a survey is to be about, and whom it asks; refuses what there is not. */
async function subjectOf(context: Context, input: SurveyInput, session: ClientSession): Promise<Subject> {
  const { connection, viewer, loaders } = context;
  const { communityId, activityId, cohortId } = input;
  if (communityId !== undefined) {
    const reader = await readerOfCommunity(context, communityId);
    if (!reader?.standing) refuse('NOT_FOUND', 'communityId');
    return {
      reader,
      filter: { communityId },
      place: { communityId, programmeId: null, timezone: reader.standing.timezone },
      personIds: () => activeMembersOf(connection, communityId),
    };
  }
  const id = activityId ?? cohortId;
  const field = activityId === undefined ? 'cohortId' : 'activityId';
  const occasion = id === undefined ? null : await loaders.occasion.load(id);
  if (!occasion) refuse('NOT_FOUND', field);
  const { _id, programmeId, timezone, personIds } = occasion;
  const { personId } = viewer;
  const tookPart =
    personId !== null &&
    (personIds?.includes(personId) ?? (await hasAttended(connection, _id, personId, session)));
  return {
    reader: await readerOfOccasion(context, occasion, tookPart),
    filter: activityId === undefined ? { cohortId: _id } : { activityId: _id },
    place: { communityId: occasion.communityId, programmeId, timezone },
    personIds: () => Promise.resolve(personIds ?? attendeesOf(connection, _id, session)),
  };
}

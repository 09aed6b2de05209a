import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { isSignedIn } from '@kolo/auth';
import type { Emit } from '@kolo/events';
import { Refusal, idOf, integer, listOf, oneOf, refuse } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { relays } from '../community.ts';
import { personsById } from '../person/person.store.ts';
import { maySpeakFor } from '../person/tellerFor.ts';
import { workplaceOf } from '../story/submitStory.ts';
import { contributionChannels } from '../story/values.ts';
import { defineValueWrite } from '../write.ts';
import { limits, questionOf, scaleOf, surveyItems } from './items.ts';
import type { SurveyItem } from './items.ts';
import { refuseClosed, surveyToChange } from './loadSurvey.ts';
import { hasAttended } from './occasion.store.ts';
import { mayManage, readsSurvey } from './reader.ts';
import { surveyEnvelope, surveyFacts } from './surveyEvent.ts';
import type { SurveyRecord } from './survey.model.ts';
import { askedOf, changeSurvey, insertAsked, markAnswered } from './survey.store.ts';
import { tellAsked } from './tellAsked.ts';

const answer = z.object({ question: oneOf(surveyItems), answer: integer(0, 1_000) });
type Answer = z.output<typeof answer>;

export const answerSurvey = defineValueWrite({
  name: 'answerSurvey',
  input: z.object({
    surveyId: idOf('survey'),
    answers: listOf(answer, { min: 1, max: surveyItems.length }),
    channel: oneOf(contributionChannels).default('WEB'),
    onBehalfOf: idOf('person').optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { connection, clock } = context;
    const { answers, channel } = input;
    const survey = await surveyToChange(context, session, input.surveyId);
    const { personId, isOther } = await respondent(context, survey, input);
    const askedAt = await whenAsked(context, session, { survey, personId, emit });
    if (askedAt === null) {
      if (isOther) refuse('NOT_FOUND', 'onBehalfOf');
      refuse((await readsSurvey(context, survey)) ? 'NOT_ASKED' : 'NOT_FOUND', 'surveyId');
    }
    refuseClosed(survey, clock.now());
    refuseWrongAnswers(survey.items, answers);
    if (!(await markAnswered(connection, session, survey._id, personId)))
      refuse('ALREADY_ANSWERED', isOther ? 'onBehalfOf' : 'surveyId');
    const counted = answers.map((one) => [`tallies.${one.question}.${one.answer}`, 1] as const);
    const { sequence } = await changeSurvey(connection, session, survey._id, {
      $inc: Object.fromEntries<number>([['sequence', 1], ['answeredCount', 1], ...counted]),
    });
    const workplace = await workplaceOf(context, personId);
    emit({
      ...surveyEnvelope(survey, sequence, { actor: personId, ...workplace, channel }),
      type: 'survey.answered',
      data: {
        ...surveyFacts(survey),
        personId,
        askedOn: askedAt.toISOString(),
        answers: answers.map((one) => ({ question: questionOf(one.question), answer: one.answer })),
      },
    });
    return { surveyId: survey._id };
  },
});

/**
 * Who answers: the viewer, or the person for whom they may speak. Whoever may ask may also enter what somebody wrote on paper. That a
 * person may not be spoken for looks the same as that they were not asked.
 */
async function respondent(
  context: Context,
  survey: SurveyRecord,
  { onBehalfOf, channel }: { onBehalfOf?: Id | undefined; channel: string },
): Promise<{ personId: Id; isOther: boolean }> {
  const { viewer, connection, loaders } = context;
  if (onBehalfOf === undefined || onBehalfOf === viewer.personId) {
    if (isSignedIn(viewer)) return { personId: viewer.personId, isOther: false };
    // A machine has nothing to say of its own, and knows the surveys only of tenants that it relays for.
    if (relays(viewer, survey.tenantId)) refuse('REQUIRED', 'onBehalfOf');
    refuse('NOT_FOUND', 'surveyId');
  }
  const person = (await personsById(connection, [onBehalfOf])).get(onBehalfOf);
  const standing = survey.communityId === null ? null : await loaders.standing.load(survey.communityId);
  const isOnPaper = channel === 'PRINT' && (await mayManage(context, survey));
  const speaks = standing
    ? maySpeakFor(viewer, standing, person)
    : relays(viewer, survey.tenantId) ||
      (isSignedIn(viewer) && Boolean(person?.access?.proxyIds.includes(viewer.personId)));
  if (isOnPaper || speaks) return { personId: onBehalfOf, isOther: true };
  refuse('NOT_FOUND', (await readsSurvey(context, survey)) ? 'onBehalfOf' : 'surveyId');
}

/** When a person was asked; who attended the activity and was entered later is asked now. Null for who was not. */
async function whenAsked(
  { connection, clock }: Context,
  session: ClientSession,
  { survey, personId, emit }: { survey: SurveyRecord; personId: Id; emit: Emit },
): Promise<Date | null> {
  const asked = await askedOf(connection, survey._id, personId, session);
  if (asked) return asked.askedAt;
  const { activityId } = survey;
  if (activityId === null || !(await hasAttended(connection, activityId, personId, session))) return null;
  const now = new Date(clock.now());
  await insertAsked(connection, session, survey._id, [personId], now);
  const $inc = { sequence: 1, askedCount: 1 };
  const { sequence } = await changeSurvey(connection, session, survey._id, { $inc });
  tellAsked(emit, survey, [personId], sequence, { actor: null, askedAt: now });
  return now;
}

/** Refuses answers to what was not asked, twice to the same, or outside of their scale. */
function refuseWrongAnswers(items: readonly SurveyItem[], answers: readonly Answer[]): void {
  const drafts = answers.flatMap((one, index): UserErrorDraft[] => {
    const field = ['answers', String(index)];
    if (!items.includes(one.question))
      return [
        { code: 'NOT_AN_OPTION', field: [...field, 'question'], params: { options: items.join(', ') } },
      ];
    if (answers.findIndex(({ question }) => question === one.question) < index)
      return [{ code: 'DUPLICATE', field: [...field, 'question'] }];
    const range = limits[scaleOf(one.question)];
    return one.answer < range.min || one.answer > range.max
      ? [{ code: 'OUT_OF_RANGE', field: [...field, 'answer'], params: range }]
      : [];
  });
  if (drafts.length > 0) throw new Refusal(drafts);
}

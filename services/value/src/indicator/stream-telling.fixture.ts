import { surveyKinds, surveyQuestions, valueCycles } from '@kolo/events';
import { at, event } from './events.fixture.ts';
import { START, DAY, pick, instantAt, dayAt, askedAt } from './stream-world.fixture.ts';
import type { Make, StreamWorld } from './stream-world.fixture.ts';

// What generated streams tell of surveys and stories.

/** The survey, what it is about and when Kolo asked. */
const theSurvey = (world: StreamWorld, a: number) => {
  const index = a % world.surveyIds.length;
  return {
    subject: pick(world.surveyIds, index),
    survey: pick(surveyKinds, index),
    activityId: index === 0 ? pick(world.activityIds, 0) : null,
    cohortId: index === 1 ? pick(world.cohortIds, 0) : null,
    module: index === 2 ? 1 : null,
    askedOn: instantAt(START + index * 31 * DAY),
  };
};

export const tellingMakers: Make[] = [
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'survey.asked',
      subject: pick(world.questionIds, a),
      occurredAt: askedAt(a % world.questionIds.length) + 30 * DAY,
      data: {
        survey: 'USED',
        personId: pick(world.personIds, a),
        answerId: pick(world.answerIds, a),
        questionId: pick(world.questionIds, a),
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'survey.answered',
      subject: pick(world.questionIds, a),
      data: {
        survey: 'USED',
        personId: pick(world.personIds, a),
        answerId: pick(world.answerIds, a),
        questionId: pick(world.questionIds, a),
        askedOn: instantAt(askedAt(a % world.questionIds.length) + 30 * DAY),
        used: b % 2 === 0,
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'survey.answered',
      subject: pick(world.personIds, a),
      data: {
        survey: 'SYSTEM_START',
        personId: pick(world.personIds, a),
        startedOn: dayAt(START + (b % 360) * DAY),
      },
    }),
  (world, a, b, common) => {
    const { subject, askedOn, ...about } = theSurvey(world, a);
    const questions = surveyQuestions.filter((_, index) => (index + a) % 3 > 0);
    const personIds = world.personIds.slice(b % 3);
    const occurredAt = at(askedOn);
    return event({
      ...common,
      subject,
      occurredAt,
      type: 'survey.asked',
      data: { ...about, personIds, questions },
    });
  },
  (world, a, b, common) => {
    const { subject, ...about } = theSurvey(world, a);
    const answers = surveyQuestions.flatMap((question, index) =>
      (index + b) % 4 > 0 ? [{ question, answer: 1 + ((index + b) % 5) }] : [],
    );
    const data = { ...about, personId: pick(world.personIds, b), answers };
    return event({ ...common, subject, type: 'survey.answered', data });
  },
  (world, a, b, common) =>
    event({
      ...common,
      type: 'story.validated',
      subject: pick(world.storyIds, a),
      data: {
        version: 1 + (b % 3),
        tellerId: pick(world.personIds, a),
        beneficiaries: ['SELF'],
        steps: [b, b + 1].map((step) => ({
          stepId: pick(world.stepIds, step),
          cycle: pick(valueCycles, step),
          mode: step % 5 === 0 ? ('ASPIRATION' as const) : ('ACTUAL' as const),
          occurredOn: step % 4 === 0 ? null : dayAt(START + ((step * 17) % 360) * DAY),
          trapAvoidedThroughId: step % 2 === 0 ? pick(world.personIds, step) : null,
        })),
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'reportedValue.confirmed',
      subject: pick(world.storyIds, a),
      data: {
        stepId: pick(world.stepIds, b),
        tellerId: pick(world.personIds, a),
        occurredOn: dayAt(START + (b % 360) * DAY),
        measure: a % 2 === 0 ? 'HOURS' : 'MONEY',
        amount: b * 7,
        currency: a % 2 === 0 ? null : pick(['EUR', 'UAH'], b),
      },
    }),
  (world, a, b, common) => {
    const data = { stepId: pick(world.stepIds, a), dueOn: instantAt(START + (a % 6) * 40 * DAY) };
    const subject = pick(world.storyIds, a);
    return b % 2 === 0
      ? event({ ...common, type: 'aspiration.asked', subject, data })
      : event({ ...common, type: 'aspiration.answered', subject, data: { ...data, outcome: 'ACTUAL' } });
  },
];

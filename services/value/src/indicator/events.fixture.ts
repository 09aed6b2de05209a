import fc from 'fast-check';
import { newEvent, valueCycles } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

export const ids = (prefix: IdPrefix, count: number): string[] =>
  Array.from({ length: count }, () => newId(prefix));

export const at = (instant: string): number => Date.parse(instant);

/** An event as a service would have made it. */
export function event<T extends EventType>(made: NewEvent<T>): AnyKoloEvent {
  return newEvent({ now: () => made.occurredAt ?? 0 }, made) as AnyKoloEvent;
}

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

const START = at('2010-01-01T00:00:00.000Z');
const DAY = 86_400_000;

/** The things that a generated stream tells of: few, so that events of a stream meet. */
export function createWorld() {
  const cohortIds = ids('cohort', 3);
  return {
    communityIds: ids('community', 2),
    personIds: ids('person', 5),
    territoryIds: ids('territory', 3),
    questionIds: ids('question', 6),
    answerIds: ids('answer', 6),
    resourceIds: ids('resource', 4),
    storyIds: ids('story', 3),
    stepIds: ids('step', 6),
    cohortIds,
  };
}

type World = ReturnType<typeof createWorld>;
type Make = (world: World, a: number, b: number, common: Common) => AnyKoloEvent;

interface Common {
  community: string;
  actor: string;
  territory: string | null;
  occurredAt: number;
  timezone: string;
  sequence: number;
}

const instantAt = (ms: number) => new Date(ms).toISOString();
const dayAt = (ms: number) => instantAt(ms).slice(0, 10);
const askedAt = (index: number) => START + index * 37 * DAY + index * 3_600_000;

const aQuestion = (world: World, a: number) => ({
  questionId: pick(world.questionIds, a),
  askedAt: instantAt(askedAt(a % world.questionIds.length)),
  askerId: pick(world.personIds, a),
});

const makers: Make[] = [
  (_world, _a, _b, common) => event({ ...common, type: 'post.created', subject: newId('post'), data: {} }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'membership.accepted',
      subject: newId('membership'),
      data: {
        personId: pick(world.personIds, a),
        cohortId: null,
        joinMotive: [],
        skillLevel: pick(['NOVICE', 'BASIC', 'CONFIDENT', null], b),
        bandwidth: null,
        organisationId: null,
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: pick(['membership.left', 'membership.removed', 'membership.becameAlumnus'], b),
      subject: newId('membership'),
      data: { personId: pick(world.personIds, a) },
    }),
  (world, a, _b, common) => {
    const { questionId, askerId } = aQuestion(world, a);
    const occurredAt = askedAt(a % world.questionIds.length);
    return event({
      ...common,
      type: 'question.asked',
      subject: questionId,
      actor: askerId,
      occurredAt,
      data: { questionId },
    });
  },
  (world, a, b, common) => {
    const answerId = pick(world.answerIds, b);
    const occurredAt = askedAt(a % world.questionIds.length) + (b % 400) * 3_600_000;
    const data = { answerId, ...aQuestion(world, a) };
    return event({ ...common, type: 'answer.posted', subject: answerId, occurredAt, data });
  },
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
  (world, a, b, common) =>
    event({
      ...common,
      type: 'resource.judged',
      subject: pick(world.resourceIds, a),
      data: {
        verdicts: { RELIABLE: true, USEFUL: true, RELEVANT: b % 3 === 0 },
        outcome: pick(['PASSED', 'FAILED', 'PENDING'], b),
      },
    }),
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'resource.viewed',
      subject: pick(world.resourceIds, a),
      data: { personId: common.actor },
    }),
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'notification.sent',
      subject: newId('notification'),
      data: { personId: pick(world.personIds, a), kind: 'DIGEST', channel: 'EMAIL' },
    }),
  (world, a, b, common) => {
    // A cohort becomes one community.
    const index = a % world.cohortIds.length;
    const endedAt = START + (index * 50 + (b % 3)) * DAY;
    return event({
      ...common,
      community: pick(world.communityIds, index),
      type: 'cohort.completed',
      subject: pick(world.cohortIds, a),
      data: { personIds: world.personIds.slice(b % 4), endedAt: instantAt(endedAt) },
    });
  },
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'attendance.recorded',
      subject: newId('activity'),
      data: { personId: pick(world.personIds, a), cohortId: null },
    }),
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

/** Streams of events of every type that some indicator counts, about two communities, over 13 months. */
export function eventStream(world: World, maxLength = 100): fc.Arbitrary<AnyKoloEvent[]> {
  const small = fc.nat({ max: 500 });
  const one = fc
    .record({
      maker: fc.nat({ max: makers.length - 1 }),
      a: small,
      b: small,
      who: small,
      minute: fc.nat({ max: 570_000 }),
    })
    .map(({ maker, a, b, who, minute }) =>
      pick(makers, maker)(world, a, b, {
        community: pick(world.communityIds, who >> 3),
        actor: pick(world.personIds, who),
        territory: who % 5 === 0 ? null : pick(world.territoryIds, who),
        occurredAt: START + minute * 60_000,
        timezone: 'Europe/Kyiv',
        sequence: 1 + (b % 4),
      }),
    );
  // By its default fast-check would hardly ever make more than ten.
  return fc.array(one, { minLength: 1, maxLength, size: 'max' });
}

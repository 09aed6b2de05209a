import fc from 'fast-check';
import {
  activityTypes,
  bandwidths,
  certificateKinds,
  joinMotives,
  lectureModes,
  newEvent,
  surveyKinds,
  surveyQuestions,
  tenantDefinedType,
  valueCycles,
} from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';
import { createFrame, frameMakers } from './frame.fixture.ts';
import { createOutcomes, outcomeMakers } from './outcomes.fixture.ts';

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
    tenantId: newId('tenant'),
    programmeIds: ids('programme', 2),
    organisationIds: ids('organisation', 3),
    activityIds: ids('activity', 6),
    campaignIds: ids('campaign', 2),
    surveyIds: ids('survey', 4),
    courseIds: ids('course', 2),
    lectureIds: ids('lecture', 4),
    certificateIds: ids('certificate', 4),
    groupIds: ids('group', 3),
    artefactIds: ids('artefact', 4),
    delegationIds: ids('delegation', 3),
    mentoringIds: ids('mentoring', 3),
    ...createFrame(),
    ...createOutcomes(),
  };
}

type World = ReturnType<typeof createWorld>;
type Make = (world: World, a: number, b: number, common: Common) => AnyKoloEvent;

interface Common {
  tenant: string;
  community: string | null;
  programme: string | null;
  actor: string;
  territory: string | null;
  organisation: string | null;
  occurredAt: number;
  timezone: string;
  sequence: number;
}

const instantAt = (ms: number) => new Date(ms).toISOString();
const dayAt = (ms: number) => instantAt(ms).slice(0, 10);
const askedAt = (index: number) => START + index * 37 * DAY + index * 3_600_000;

/** The activity and when it began. */
const theActivity = (world: World, a: number) => ({
  subject: pick(world.activityIds, a),
  occurredAt: START + (a % world.activityIds.length) * 43 * DAY,
});

/** The survey, what it is about and when Kolo asked. */
const theSurvey = (world: World, a: number) => {
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
        joinMotive: joinMotives.slice(a % 3, b % 4),
        skillLevel: pick(['NOVICE', 'BASIC', 'CONFIDENT', null], b),
        bandwidth: pick([...bandwidths, null], b),
        organisationId: common.organisation,
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
  (world, a, b, common) => {
    const activity = theActivity(world, a);
    const personId = pick(world.personIds, b);
    const data = { personId, cohortId: null };
    return b % 5 === 0
      ? event({ ...common, ...activity, type: 'attendance.cancelled', data })
      : event({
          ...common,
          ...activity,
          type: 'attendance.recorded',
          data: {
            ...data,
            level: b % 7 === 0 ? 'TRANSACTIONAL' : 'MEMBER',
            organisationId: common.organisation,
          },
        });
  },
  (world, a, b, common) => {
    const activity = theActivity(world, a);
    const type = b % 9 === 0 ? tenantDefinedType : pick(activityTypes, b);
    const partOfId = a % 2 === 0 ? pick(world.activityIds, 1) : null;
    return b % 6 === 0
      ? event({
          ...common,
          ...activity,
          type: 'activity.cancelled',
          data: { type, partOfId, startsAt: b % 4 === 0 ? null : instantAt(activity.occurredAt) },
        })
      : event({
          ...common,
          ...activity,
          type: 'activity.held',
          data: {
            type,
            partOfId,
            sessionKind: null,
            cohortId: null,
            hubTerritoryId: b % 3 === 0 ? null : pick(world.territoryIds, b),
            campaignId: b % 2 === 0 ? null : pick(world.campaignIds, b),
            number: b % 4 === 0 ? null : 1 + (b % 3),
          },
        });
  },
  (world, a, b, common) => {
    const { occurredAt, subject } = theActivity(world, a);
    const startedAt = instantAt(occurredAt);
    return event({
      ...common,
      subject,
      type: 'activity.recorded',
      data: { type: 'GUESTS', startedAt, dueAt: startedAt, inTime: b % 2 === 0 },
    });
  },
  (world, a, b, common) => {
    const subject = pick(world.activityIds, a);
    const data = { personId: pick(world.personIds, b), level: 'MEMBER' as const };
    if (b % 4 === 0) return event({ ...common, subject, type: 'registration.movedUp', data });
    const state = b % 2 === 0 ? ('WAITING' as const) : ('REGISTERED' as const);
    const type = b % 3 === 0 ? 'registration.cancelled' : 'registration.made';
    return event({ ...common, subject, type, data: { ...data, state } });
  },
  (world, a, b, common) =>
    event({
      ...common,
      type: 'reply.created',
      subject: newId('reply'),
      data: {
        postId: newId('post'),
        postAuthorId: pick(world.personIds, a),
        asProvider: b % 5 === 0,
        postedAt: instantAt(common.occurredAt - b * 3_600_000),
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'artefact.published',
      subject: pick(world.artefactIds, a),
      data: {
        kind: 'DOCUMENT',
        activityId: b % 2 === 0 ? null : pick(world.activityIds, b),
        activityType: b % 2 === 0 ? null : pick(activityTypes, b),
        tenantTypeId: null,
        organisationId: null,
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'pitch.updated',
      subject: common.community ?? pick(world.communityIds, a),
      data: { answeredFields: b % 11 },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'membership.bandwidthChanged',
      subject: newId('membership'),
      data: { personId: pick(world.personIds, a), bandwidth: pick(bandwidths, b) },
    }),
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'resource.submitted',
      subject: pick(world.resourceIds, a),
      data: { domainIds: [] },
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
      type: 'course.published',
      subject: pick(world.courseIds, a),
      data: { lectureCount: b % 5 },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: b % 4 === 0 ? 'enrolment.dropped' : 'enrolment.created',
      subject: newId('enrolment'),
      data: { personId: pick(world.personIds, b), courseId: pick(world.courseIds, a) },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'lecture.completed',
      subject: newId('enrolment'),
      data: {
        personId: pick(world.personIds, b),
        courseId: pick(world.courseIds, a),
        lectureId: pick(world.lectureIds, a + b),
        mode: pick(lectureModes, b),
      },
    }),
  (world, a, b, common) => {
    const subject = pick(world.certificateIds, a);
    const data = { personId: pick(world.personIds, b), kind: pick(certificateKinds, b) };
    const issuedAt = instantAt(START + (a % 300) * DAY);
    return b % 5 === 0
      ? event({ ...common, subject, type: 'certificate.revoked', data: { ...data, issuedAt } })
      : event({
          ...common,
          subject,
          type: 'certificate.issued',
          data: { ...data, courseId: pick(world.courseIds, b) },
        });
  },
  (world, a, b, common) => {
    const group = { activityId: pick(world.activityIds, a), groupId: pick(world.groupIds, a) };
    const subject = newId('exercise');
    if (b % 3 === 0)
      return event({
        ...common,
        subject,
        type: 'exercise.groupFormed',
        data: { ...group, questionCount: 1 + (b % 3) },
      });
    return b % 3 === 1
      ? event({ ...common, subject, type: 'exercise.answered', data: { ...group, question: 1 + (b % 4) } })
      : event({ ...common, subject, type: 'exercise.presented', data: group });
  },
  (world, a, b, common) => {
    const subject = pick(world.mentoringIds, a);
    const side = { delegationId: pick(world.delegationIds, a), mentorId: pick(world.personIds, b) };
    return b % 3 === 0
      ? event({ ...common, subject, type: 'mentoring.assigned', data: { ...side, plannedMin: 60 * (b % 9) } })
      : event({
          ...common,
          subject,
          type: 'mentorSession.held',
          data: { ...side, session: 1 + (b % 5), durationMin: 30 + (b % 90) },
        });
  },
  (world, a, b, common) =>
    event({
      ...common,
      type: 'cohort.entered',
      subject: pick(world.cohortIds, a),
      data: { personIds: world.personIds.slice(b % 4) },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      community: pick(world.communityIds, 0),
      type: 'community.umbrellaChanged',
      subject: pick(world.communityIds, 0),
      data: { from: pick(world.communityIds, 1), to: (a + b) % 3 === 0 ? null : pick(world.communityIds, 1) },
    }),
  (world, a, _b, common) => {
    const community = pick(world.communityIds, a);
    const data = { kind: 'PRACTICE' as const, domainId: newId('domain') };
    return event({ ...common, community, type: 'community.created', subject: community, data });
  },
  (world, a, b, common) => {
    const community = pick(world.communityIds, a);
    const data = {
      // A sponsorship is of one community and one organisation.
      organisationId: pick(world.organisationIds, a % world.communityIds.length),
      kind: 'FUNDER' as const,
      from: instantAt(START + (b % 200) * DAY),
    };
    const subject = `sponsorship_${community.slice('community_'.length)}`;
    const to = instantAt(START + (b % 400) * DAY);
    return b % 2 === 0
      ? event({ ...common, community, subject, type: 'sponsorship.confirmed', data: { ...data, to: null } })
      : event({
          ...common,
          community,
          subject,
          type: 'sponsorship.ended',
          data: { ...data, to, renewedBy: null },
        });
  },
  (world, a, _b, common) =>
    event({
      ...common,
      community: null,
      type: 'territory.registered',
      subject: pick(world.territoryIds, 1 + (a % 2)),
      data: { kind: 'CITY', parentId: pick(world.territoryIds, a % 2) },
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
  ...frameMakers,
  ...outcomeMakers,
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
        tenant: world.tenantId,
        // Now and then in no community, or in a programme.
        community: who % 11 === 0 ? null : pick(world.communityIds, who >> 3),
        programme: who % 4 === 0 ? pick(world.programmeIds, who >> 4) : null,
        organisation: who % 7 === 0 ? null : pick(world.organisationIds, who),
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

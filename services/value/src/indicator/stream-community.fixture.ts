import { bandwidths, joinMotives } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { event } from './events.fixture.ts';
import { START, DAY, pick, instantAt, askedAt } from './stream-world.fixture.ts';
import type { Make, StreamWorld } from './stream-world.fixture.ts';

// What generated streams tell of members and what they write, of communities and who sponsors them.

const aQuestion = (world: StreamWorld, a: number) => ({
  questionId: pick(world.questionIds, a),
  askedAt: instantAt(askedAt(a % world.questionIds.length)),
  askerId: pick(world.personIds, a),
});

export const communityMakers: Make[] = [
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
      type: 'membership.bandwidthChanged',
      subject: newId('membership'),
      data: { personId: pick(world.personIds, a), bandwidth: pick(bandwidths, b) },
    }),
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'membership.positionChanged',
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
      type: 'resource.submitted',
      subject: pick(world.resourceIds, a),
      data: { domainIds: [] },
    }),
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'notification.sent',
      subject: newId('notification'),
      data: { personId: pick(world.personIds, a), kind: 'DIGEST', channel: 'EMAIL' },
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
];

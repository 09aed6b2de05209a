import { newEvent } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

export const timezone = 'Europe/Kyiv';
const DAY = 86_400_000;
const START = Date.UTC(2010, 0, 1);
const DAYS = 730;
const MEMBERS = 400;
/** How often something of each kind happens in a community in two years. */
const ACTIONS = 1_400;

/** What a season is played by. */
export interface Season {
  tenant: string;
  umbrella: string;
  communities: string[];
  /** In no order. */
  events: AnyKoloEvent[];
}

interface Member {
  personId: string;
  organisationId: string;
  territory: string;
  joinedAt: number;
  endedAt: number;
}

interface Place {
  community: string;
  members: Member[];
  posts: { id: string; authorId: string; at: number }[];
  questions: { id: string; askerId: string; at: number }[];
  resources: string[];
}

/**
 * Two years of three communities under an umbrella: 400 members of 60 organisations in 12 municipalities, who join, write, meet, learn
 * and leave. Events only: to live it through the gateway would take hours.
 */
export function generateSeason(seed: number): Season {
  const random = createRandom(seed);
  const tenant = newId('tenant');
  const [umbrella, ...communities] = ids('community', 4) as [string, ...string[]];
  const events: AnyKoloEvent[] = [];
  const clock = { now: () => START };
  const tell = <Type extends EventType>(event: Omit<NewEvent<Type>, 'tenant' | 'timezone'>): void => {
    events.push(newEvent(clock, { ...event, tenant, timezone }) as AnyKoloEvent);
  };
  const territories = ids('territory', 12);
  const organisations = ids('organisation', 60);
  const people = ids('person', MEMBERS).map((personId) => {
    const index = random.below(organisations.length);
    return {
      personId,
      organisationId: organisations[index] ?? '',
      territory: territories[index % territories.length] ?? '',
    };
  });
  for (const community of [umbrella, ...communities]) {
    const data = { kind: 'PRACTICE', domainId: newId('domain') } as const;
    tell({ type: 'community.created', subject: community, community, occurredAt: START, data });
  }
  for (const [index, community] of communities.entries()) {
    const data = { from: null, to: umbrella };
    const subject = community;
    tell({ type: 'community.umbrellaChanged', subject, community, sequence: 2, occurredAt: START, data });
    for (const answeredFields of [3 + index, 8 + (index % 3)]) {
      const occurredAt = START + answeredFields * DAY;
      tell({
        type: 'pitch.updated',
        subject,
        community,
        sequence: answeredFields,
        occurredAt,
        data: { answeredFields },
      });
    }
    const place: Place = { community, members: [], posts: [], questions: [], resources: [] };
    // Some belong to two communities.
    for (const [order, person] of people.entries())
      if (order % communities.length === index || random.chance(0.1)) join(place, person, random, tell);
    contribute(place, random, tell);
    curate(place, random, tell);
    meet(place, random, tell);
    study(place, random, tell);
    completeCohorts(place, random, tell);
    lead(place, random, tell);
    tellStories(place, random, tell);
    workOutwards(place, random, tell);
  }
  return { tenant, umbrella, communities, events };
}

type Tell = <Type extends EventType>(event: Omit<NewEvent<Type>, 'tenant' | 'timezone'>) => void;

const ids = (prefix: Parameters<typeof newId>[0], count: number): string[] =>
  Array.from({ length: count }, () => newId(prefix));

const momentIn = (random: Random, from = START, to = START + DAYS * DAY): number =>
  from + random.below(Math.max(1, to - from));

function join(
  place: Place,
  person: Pick<Member, 'personId' | 'organisationId' | 'territory'>,
  random: Random,
  tell: Tell,
): void {
  const { community } = place;
  const { personId, organisationId, territory } = person;
  const joinedAt = momentIn(random, START, START + 500 * DAY);
  const endedAt = random.chance(0.15) ? momentIn(random, joinedAt + DAY) : Infinity;
  const subject = newId('membership');
  const common = { subject, community, actor: personId, organisation: organisationId, territory };
  tell({
    ...common,
    type: 'membership.accepted',
    occurredAt: joinedAt,
    data: {
      personId,
      cohortId: null,
      joinMotive: random.some(['RELEVANCE', 'BENEFIT_SELF', 'CONNECTIONS'] as const, 0.4),
      skillLevel: random.pick(['NOVICE', 'BASIC', 'CONFIDENT', null] as const),
      bandwidth: random.pick(['NONE', 'SHARED', 'LOW', 'GOOD', null] as const),
      organisationId,
    },
  });
  if (random.chance(0.1)) {
    const bandwidth = random.pick(['LOW', 'GOOD'] as const);
    const occurredAt = momentIn(random, joinedAt);
    tell({
      ...common,
      type: 'membership.bandwidthChanged',
      sequence: 2,
      occurredAt,
      data: { personId, bandwidth },
    });
  }
  if (endedAt !== Infinity) {
    const type = random.pick(['membership.left', 'membership.becameAlumnus', 'membership.removed'] as const);
    tell({ ...common, type, sequence: 3, occurredAt: endedAt, data: { personId } });
  }
  place.members.push({ ...person, joinedAt, endedAt });
}

/** A member and a moment at which they were one. */
function somebody({ members }: Place, random: Random, from = START): { member: Member; at: number } | null {
  const member = random.pickSkewed(members);
  const [first, last] = [Math.max(from, member.joinedAt), Math.min(member.endedAt, START + DAYS * DAY)];
  return first < last ? { member, at: momentIn(random, first, last) } : null;
}

const by = ({ personId, organisationId, territory }: Member) => ({
  actor: personId,
  organisation: organisationId,
  territory,
});

function contribute(place: Place, random: Random, tell: Tell): void {
  const { community } = place;
  for (let action = 0; action < ACTIONS; action += 1) {
    const acting = somebody(place, random);
    if (!acting) continue;
    const { member, at } = acting;
    const channel = random.pick(['WEB', 'WEB', 'WEB', 'WEB', 'EMAIL', 'EMAIL', 'SMS', null] as const);
    const common = { ...by(member), community, occurredAt: at, channel };
    const kind = random.below(10);
    if (kind < 3) {
      const id = newId('post');
      place.posts.push({ id, authorId: member.personId, at });
      tell({ ...common, type: 'post.created', subject: id, data: {} });
    } else if (kind < 6 && place.posts.length > 0) {
      const post = random.pick(place.posts);
      if (post.at >= at) continue;
      const asProvider = random.chance(0.1);
      const data = {
        postId: post.id,
        postAuthorId: post.authorId,
        postedAt: new Date(post.at).toISOString(),
        asProvider,
      };
      tell({ ...common, type: 'reply.created', subject: newId('reply'), data });
    } else if (kind < 7) {
      const id = newId('question');
      place.questions.push({ id, askerId: member.personId, at });
      tell({ ...common, type: 'question.asked', subject: id, data: { questionId: id } });
      answer(place, { id, askerId: member.personId, at }, random, tell);
    } else if (kind < 8) {
      const id = newId('resource');
      place.resources.push(id);
      tell({ ...common, type: 'resource.submitted', subject: id, data: { domainIds: [] } });
    } else if (kind < 9 && place.resources.length > 0) {
      const data = { personId: member.personId };
      tell({ ...common, type: 'resource.viewed', subject: random.pick(place.resources), data });
    } else {
      const kindOfNews = 'DIGEST' as const;
      const data = { personId: member.personId, kind: kindOfNews, channel: 'EMAIL' as const };
      tell({ ...common, actor: null, type: 'notification.sent', subject: newId('notification'), data });
    }
  }
}

function answer(place: Place, question: Place['questions'][number], random: Random, tell: Tell): void {
  for (let count = random.below(4); count > 0; count -= 1) {
    const member = random.pickSkewed(place.members);
    const occurredAt = question.at + Math.floor(random.exponential(60 * 3_600_000)) + 1;
    // Also who left meanwhile, who is no member yet, and the asker themselves.
    if (occurredAt > START + DAYS * DAY) continue;
    const answerId = newId('answer');
    const askedAt = new Date(question.at).toISOString();
    const ofQuestion = { questionId: question.id, askedAt, askerId: question.askerId };
    const data = { answerId, ...ofQuestion, asProvider: random.chance(0.1) };
    tell({
      ...by(member),
      type: 'answer.posted',
      subject: answerId,
      community: place.community,
      occurredAt,
      data,
    });
  }
}

function curate({ community, resources }: Place, random: Random, tell: Tell): void {
  const curators = ids('person', 2);
  for (const subject of random.some(resources, 0.7)) {
    const verdicts = { RELIABLE: true, USEFUL: random.chance(0.8), RELEVANT: random.chance(0.9) };
    const passed = verdicts.USEFUL && verdicts.RELEVANT;
    const first = momentIn(random);
    for (const [index, curator] of curators.entries()) {
      const outcome = index === 0 ? 'PENDING' : passed ? 'PASSED' : 'FAILED';
      const occurredAt = first + index * DAY;
      const data = { verdicts, outcome } as const;
      tell({
        type: 'resource.judged',
        subject,
        community,
        actor: curator,
        sequence: index + 2,
        occurredAt,
        data,
      });
    }
  }
}

function meet(place: Place, random: Random, tell: Tell): void {
  const { community } = place;
  const types = [
    'GUESTS',
    'FIELD_TRIP',
    'PRACTICE_FAIR',
    'PROBLEM_SOLVING',
    'READING_GROUP',
    'TENANT_DEFINED',
  ] as const;
  const hubs = ids('territory', 5).map((hubTerritoryId) => ({ hubId: newId('hub'), hubTerritoryId }));
  for (let meeting = 0; meeting < 60; meeting += 1) {
    const subject = newId('activity');
    const occurredAt = momentIn(random);
    const type = random.pick(types);
    const ofType = { type, tenantTypeId: type === 'TENANT_DEFINED' ? newId('activitytype') : null };
    const place_ = random.chance(0.3) ? random.pick(hubs) : { hubId: null, hubTerritoryId: null };
    const campaignId = random.chance(0.2) ? newId('campaign') : null;
    const held = { ...ofType, ...place_, campaignId, sessionKind: null, cohortId: null };
    tell({ type: 'activity.held', subject, community, sequence: 2, occurredAt, data: held });
    for (const { personId, organisationId, territory } of random.some(place.members, 0.1)) {
      const level = random.chance(0.1) ? 'TRANSACTIONAL' : 'MEMBER';
      const data = { personId, cohortId: null, level, organisationId } as const;
      const common = {
        subject,
        community,
        actor: personId,
        organisation: organisationId,
        territory,
        occurredAt,
      };
      tell({ ...common, type: 'attendance.recorded', sequence: 1, data });
      if (random.chance(0.03))
        tell({ ...common, type: 'attendance.cancelled', sequence: 2, data: { personId, cohortId: null } });
    }
    if (random.chance(0.7)) {
      const delay = Math.floor(random.exponential(10 * DAY));
      const [startedAt, dueAt] = [occurredAt, occurredAt + 14 * DAY].map((at) =>
        new Date(at).toISOString(),
      ) as [string, string];
      const data = { ...ofType, startedAt, dueAt, inTime: delay <= 14 * DAY };
      tell({
        type: 'activity.recorded',
        subject,
        community,
        sequence: 3,
        occurredAt: occurredAt + delay,
        data,
      });
    }
    if (random.chance(0.4)) {
      const author = random.pickSkewed(place.members);
      const artefact = newId('artefact');
      const { organisationId } = author;
      const out = {
        kind: 'TOOL',
        activityId: subject,
        activityType: type,
        tenantTypeId: ofType.tenantTypeId,
      } as const;
      const data = { ...out, organisationId };
      tell({
        ...by(author),
        type: 'artefact.published',
        subject: artefact,
        community,
        occurredAt: occurredAt + DAY,
        data,
      });
    }
  }
}

function study({ community, members }: Place, random: Random, tell: Tell): void {
  const [courseId, lectures] = [newId('course'), ids('lecture', 6)];
  tell({
    type: 'course.published',
    subject: courseId,
    community,
    occurredAt: START,
    data: { lectureCount: 6 },
  });
  for (const member of random.some(members, 0.3)) {
    const { personId } = member;
    const subject = newId('enrolment');
    const common = { ...by(member), subject, community };
    const enrolledAt = momentIn(random, START, START + 600 * DAY);
    tell({ ...common, type: 'enrolment.created', occurredAt: enrolledAt, data: { personId, courseId } });
    let at = enrolledAt;
    const seen = random.some(lectures, 0.6);
    for (const [index, lectureId] of seen.entries()) {
      at += random.chance(0.5) ? 8 * 60_000 : Math.floor(random.exponential(3 * DAY)) + 60_000;
      const mode = random.pick(['VIDEO', 'AUDIO', 'TRANSCRIPT', 'PRINT'] as const);
      const data = { personId, courseId, lectureId, mode };
      tell({ ...common, type: 'lecture.completed', sequence: 2 + index, occurredAt: at, data });
    }
    if (random.chance(0.1)) {
      const data = { personId, courseId };
      tell({ ...common, type: 'enrolment.dropped', sequence: 90, occurredAt: at + DAY, data });
    } else if (seen.length > 3) {
      const data = { personId, kind: 'COURSE_COMPLETION', courseId } as const;
      const certificate = newId('certificate');
      tell({ ...common, type: 'certificate.issued', subject: certificate, occurredAt: at + DAY, data });
      if (random.chance(0.1)) {
        const issuedAt = new Date(at + DAY).toISOString();
        const revoked = { personId, kind: 'COURSE_COMPLETION', issuedAt } as const;
        const occurredAt = at + 40 * DAY;
        tell({
          ...common,
          type: 'certificate.revoked',
          subject: certificate,
          sequence: 2,
          occurredAt,
          data: revoked,
        });
      }
    }
  }
}

function completeCohorts({ community, members }: Place, random: Random, tell: Tell): void {
  for (const endsAfter of [100, 300, 480]) {
    const occurredAt = START + endsAfter * DAY + random.below(DAY);
    const personIds = random.some(members, 0.15).map(({ personId }) => personId);
    const data = { personIds, endedAt: new Date(occurredAt).toISOString() };
    tell({ type: 'cohort.completed', subject: newId('cohort'), community, occurredAt, data });
  }
}

function lead({ community, members }: Place, random: Random, tell: Tell): void {
  const groups = [
    'CRITICAL_FRIEND',
    'ORG_BROKER',
    'AGENDA_ACTIVIST',
    'COMMUNITY_KEEPER',
    'VALUE_DETECTIVE',
  ] as const;
  for (let assignment = 0; assignment < 24; assignment += 1) {
    const { personId } = random.pickSkewed(members);
    const subject = newId('leadership');
    const began = momentIn(random);
    const from = new Date(began).toISOString();
    const common = { subject, community };
    const held = { personId, group: random.pick(groups), from };
    tell({ ...common, type: 'leadership.assigned', occurredAt: began, data: held });
    const ended = began + Math.floor(random.exponential(200 * DAY)) + DAY;
    if (ended > START + DAYS * DAY) continue;
    const data = { ...held, to: new Date(ended).toISOString() };
    tell({ ...common, type: 'leadership.ended', sequence: 2, occurredAt: ended, data });
  }
  const levels = ['CORE', 'ACTIVE', 'OCCASIONAL', 'PERIPHERAL'] as const;
  for (const { personId } of random.some(members, 0.5)) {
    const [from, to] = [random.pick(levels), random.pick(levels)];
    const data = { personId, from, to, reason: random.pick(['COMPUTED', 'SET_BY_HAND', 'JOINED'] as const) };
    const occurredAt = momentIn(random);
    tell({ type: 'membership.levelChanged', subject: newId('membership'), community, occurredAt, data });
  }
}

function tellStories(place: Place, random: Random, tell: Tell): void {
  const { community } = place;
  for (let told = 0; told < 40; told += 1) {
    const acting = somebody(place, random);
    if (!acting) continue;
    const { member, at } = acting;
    const [story, stepId] = [newId('story'), newId('step')];
    const dueOn = new Date(at + 90 * DAY).toISOString();
    const submitted = { version: 1, aspirations: [{ stepId, dueOn }] };
    const common = { subject: story, community };
    tell({ ...common, ...by(member), type: 'story.submitted', occurredAt: at, data: submitted });
    const validated = {
      version: 1,
      tellerId: member.personId,
      beneficiaries: random.some(['SELF', 'INSTITUTION', 'COUNTRY'] as const, 0.4),
      steps: [],
    };
    if (random.chance(0.7)) {
      const occurredAt = at + 10 * DAY;
      tell({ ...common, type: 'story.validated', sequence: 2, occurredAt, data: validated });
    }
    const asked = { stepId, dueOn, tellerId: member.personId };
    const occurredAt = at + 90 * DAY;
    tell({ ...common, type: 'aspiration.asked', sequence: 3, occurredAt, data: asked });
    if (random.chance(0.3)) continue;
    const answered = { stepId, dueOn, outcome: 'ACTUAL' as const };
    const answeredAt = occurredAt + Math.floor(random.exponential(30 * DAY));
    tell({ ...common, type: 'aspiration.answered', sequence: 4, occurredAt: answeredAt, data: answered });
  }
}

function workOutwards({ community }: Place, random: Random, tell: Tell): void {
  const stakeholders = ids('organisation', 8);
  for (let message = 0; message < 30; message += 1) {
    const subject = newId('message');
    const sent = momentIn(random);
    for (const organisationId of random.some(stakeholders, 0.4)) {
      tell({ type: 'externalMessage.sent', subject, community, occurredAt: sent, data: { organisationId } });
      if (random.chance(0.4)) continue;
      const data = { organisationId, sentAt: new Date(sent).toISOString() };
      const occurredAt = sent + Math.floor(random.exponential(10 * DAY));
      tell({ type: 'externalMessage.acknowledged', subject, community, sequence: 2, occurredAt, data });
    }
  }
  for (let ticket = 0; ticket < 40; ticket += 1) {
    const subject = newId('ticket');
    const opened = momentIn(random);
    tell({ type: 'ticket.opened', subject, community, occurredAt: opened, data: {} });
    if (random.chance(0.2)) continue;
    const data = { openedAt: new Date(opened).toISOString() };
    const occurredAt = opened + Math.floor(random.exponential(3 * DAY));
    tell({ type: 'ticket.resolved', subject, community, sequence: 2, occurredAt, data });
  }
  for (let version = 1; version < 6; version += 1) {
    const subject = newId('competence');
    const occurredAt = momentIn(random);
    tell({
      type: 'competenceStatement.adopted',
      subject,
      community,
      sequence: version,
      occurredAt,
      data: { version },
    });
  }
}

import { newEvent, valueCycles } from '@kolo/events';
import type { EventType, KoloEvent, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What lives in a community that the benchmark invents. */
interface Place {
  community: string;
  members: string[];
  territories: string[];
  /** The last questions asked, with the moment; answers go to these. */
  questions: { questionId: string; askedAt: string; askerId: string }[];
  posts: string[];
  resources: string[];
  activities: string[];
}

export interface World {
  tenant: string;
  timezone: string;
  places: Place[];
}

export function createWorld(communities: number, membersEach = 60): World {
  const ids = (prefix: IdPrefix, count: number) => Array.from({ length: count }, () => newId(prefix));
  const places = ids('community', communities).map((community): Place => ({
    community,
    members: ids('person', membersEach),
    territories: ids('territory', 12),
    questions: [],
    posts: ids('post', 5),
    resources: ids('resource', 30),
    activities: ids('activity', 30),
  }));
  return { tenant: newId('tenant'), timezone: 'Europe/Kyiv', places };
}

interface Moment {
  place: Place;
  at: number;
  random: Random;
  common: Pick<
    NewEvent<EventType>,
    'tenant' | 'community' | 'timezone' | 'occurredAt' | 'actor' | 'territory' | 'channel'
  >;
  /** Some member. */
  member(): string;
}

type Make = (moment: Moment) => NewEvent<EventType>;
type Random = (below: number) => number;

const iso = (ms: number) => new Date(ms).toISOString();

/** One of those that came last, or undefined when there is none. */
const recent = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.max(0, items.length - 1 - random(20))];

function ask({ place, at, common }: Moment): NewEvent<'question.asked'> {
  const questionId = newId('question');
  place.questions.push({ questionId, askedAt: iso(at), askerId: common.actor ?? '' });
  return { ...common, type: 'question.asked', subject: questionId, data: { questionId } };
}

/** Per thousand events, how many of a type: members mostly read and are told of things, some write, few tell stories. */
const mix: readonly (readonly [number, Make])[] = [
  [
    290,
    ({ common, member }) => ({
      ...common,
      actor: null,
      type: 'notification.sent',
      subject: newId('notification'),
      data: { personId: member(), kind: 'DIGEST', channel: 'EMAIL' },
    }),
  ],
  [
    210,
    ({ common, place, random }) => ({
      ...common,
      type: 'resource.viewed',
      subject: place.resources[random(place.resources.length)] ?? '',
      data: { personId: common.actor ?? '' },
    }),
  ],
  [
    110,
    ({ common, place, random, member }) => ({
      ...common,
      type: 'reply.created',
      subject: newId('reply'),
      data: { postId: recent(place.posts, random) ?? '', postAuthorId: member() },
    }),
  ],
  [
    90,
    ({ common, place }) => {
      const subject = newId('post');
      place.posts.push(subject);
      return { ...common, type: 'post.created', subject, data: {} };
    },
  ],
  [
    80,
    ({ common, place, random }) => ({
      ...common,
      type: 'attendance.recorded',
      subject: place.activities[random(place.activities.length)] ?? '',
      data: { personId: common.actor ?? '', cohortId: null },
    }),
  ],
  [40, ask],
  [
    70,
    (moment) => {
      const question = recent(moment.place.questions, moment.random);
      if (!question) return ask(moment);
      const answerId = newId('answer');
      return { ...moment.common, type: 'answer.posted', subject: answerId, data: { answerId, ...question } };
    },
  ],
  [
    25,
    (moment) => {
      const question = recent(moment.place.questions, moment.random);
      if (!question) return ask(moment);
      const data = { answerId: newId('answer'), answererId: moment.member(), ...question };
      return { ...moment.common, type: 'answer.accepted', subject: data.answerId, data };
    },
  ],
  [
    15,
    (moment) => {
      const question = recent(moment.place.questions, moment.random);
      if (!question) return ask(moment);
      const { questionId, askerId, askedAt } = question;
      return {
        ...moment.common,
        type: 'survey.answered',
        subject: questionId,
        data: {
          survey: 'USED',
          personId: askerId,
          answerId: newId('answer'),
          questionId,
          askedOn: askedAt,
          used: moment.random(3) > 0,
        },
      };
    },
  ],
  [
    30,
    ({ common, member }) => ({
      ...common,
      actor: null,
      type: 'membership.levelChanged',
      subject: newId('membership'),
      data: { personId: member(), from: 'PERIPHERAL', to: 'OCCASIONAL', reason: 'COMPUTED' },
    }),
  ],
  [
    12,
    ({ common, at, member }) => ({
      ...common,
      type: 'membership.invited',
      subject: newId('membership'),
      data: { personId: member(), cohortId: null, channel: 'EMAIL', expiresAt: iso(at + 60 * DAY) },
    }),
  ],
  [
    10,
    ({ common }) => ({
      ...common,
      type: 'membership.accepted',
      subject: newId('membership'),
      sequence: 2,
      data: {
        personId: common.actor ?? '',
        cohortId: null,
        joinMotive: ['RELEVANCE'],
        skillLevel: 'NOVICE',
        bandwidth: 'LOW',
        organisationId: null,
      },
    }),
  ],
  [
    8,
    ({ common, place, random }) => ({
      ...common,
      type: 'resource.judged',
      subject: place.resources[random(place.resources.length)] ?? '',
      data: { verdicts: { RELIABLE: true, USEFUL: true, RELEVANT: random(3) > 0 }, outcome: 'PASSED' },
    }),
  ],
  [
    5,
    ({ common, at, random }) => ({
      ...common,
      type: 'story.validated',
      subject: newId('story'),
      data: {
        version: 1,
        tellerId: common.actor ?? '',
        beneficiaries: ['SELF'],
        steps: [0, 1, 2].map((step) => ({
          stepId: newId('step'),
          cycle: valueCycles[random(valueCycles.length)] ?? 'APPLIED',
          mode: step === 2 ? ('ASPIRATION' as const) : ('ACTUAL' as const),
          occurredOn: iso(at).slice(0, 10),
          trapAvoidedThroughId: null,
        })),
      },
    }),
  ],
  [
    5,
    ({ common, at, random }) => ({
      ...common,
      type: 'reportedValue.confirmed',
      subject: newId('story'),
      data: {
        stepId: newId('step'),
        tellerId: common.actor ?? '',
        occurredOn: iso(at).slice(0, 10),
        measure: 'HOURS',
        amount: 100 * (1 + random(40)),
        currency: null,
      },
    }),
  ],
];
const total = mix.reduce((sum, [weight]) => sum + weight, 0);

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What happened in the communities of a world over `days` until `until`, evenly, in the order in which it happened. */
export function* eventsOf(
  world: World,
  { count, days, until, seed = 1 }: { count: number; days: number; until: number; seed?: number },
): Generator<KoloEvent> {
  const random = createRandom(seed);
  const from = until - days * DAY;
  for (let index = 0; index < count; index += 1) {
    const at = from + Math.floor(((index + 1) / count) * (until - from));
    const place = world.places[random(world.places.length)] as Place;
    const member = () => place.members[random(place.members.length)] ?? '';
    const common = {
      tenant: world.tenant,
      community: place.community,
      timezone: world.timezone,
      occurredAt: at,
      actor: member(),
      territory: place.territories[random(place.territories.length)] ?? null,
      channel: 'WEB' as const,
    };
    let left = random(total);
    const [, make] = mix.find(([weight]) => (left -= weight) < 0) ?? mix[0]!;
    yield newEvent({ now: () => at }, make({ place, at, random, common, member }));
  }
}

import fc from 'fast-check';
import type { Connection } from 'mongoose';
import { newEvent } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent, SponsorshipKind } from '@kolo/events';
import { buildIndexes, inTransaction, newId } from '@kolo/runtime';
import { createTestClock, machineViewer, openTestStores, personViewer } from '@kolo/testing';
import {
  applyToStanding,
  communitiesOf,
  communitiesSponsoredBy,
  communityFacts,
  createStandingLoader,
  keepsCommunityOf,
  registerStandingModels,
  shareCommunity,
  standingOf,
} from './index.ts';

const clock = createTestClock('2026-03-02T09:00:00Z');
const stores = openTestStores();
let connection: Connection;

beforeAll(async () => {
  connection = await stores.connect('standing');
  registerStandingModels(connection);
  await buildIndexes(connection);
});
afterAll(() => stores.close());

const tenant = newId('tenant');
const otherTenant = newId('tenant');

type Told = <Type extends EventType>(
  event: Omit<NewEvent<Type>, 'subject'> & { subject?: string },
) => AnyKoloEvent;

/** Events of one community, a minute apart. */
function teller(community: string): Told {
  let minute = 0;
  return (event) => {
    minute += 1;
    return newEvent(clock, {
      tenant,
      community,
      timezone: 'Europe/Kyiv',
      occurredAt: clock.now() + minute * 60_000,
      subject: community,
      ...event,
    }) as AnyKoloEvent;
  };
}

const apply = (events: AnyKoloEvent[]) =>
  inTransaction(connection, (session) => applyToStanding(connection, events, session));

const created = (tell: Told) =>
  tell({ type: 'community.created', data: { kind: 'PRACTICE', domainId: newId('domain') } });

/** A community in which something of everything has happened. */
function eventfulCommunity() {
  const id = newId('community');
  const tell = teller(id);
  const person = {
    member: newId('person'),
    paused: newId('person'),
    resumed: newId('person'),
    alumnus: newId('person'),
    invited: newId('person'),
    left: newId('person'),
    removed: newId('person'),
    declined: newId('person'),
    expired: newId('person'),
    reinvited: newId('person'),
    keeper: newId('person'),
    formerKeeper: newId('person'),
    reporter: newId('person'),
    curator: newId('person'),
    dismissedCurator: newId('person'),
    stranger: newId('person'),
  };
  const sponsor = {
    now: newId('organisation'),
    formerly: newId('organisation'),
    left: newId('organisation'),
  };
  const umbrellaId = newId('community');
  const events: AnyKoloEvent[] = [
    created(tell),
    tell({ type: 'community.statusChanged', sequence: 2, data: { from: 'DRAFT', to: 'OPEN' } }),
    tell({ type: 'community.umbrellaChanged', sequence: 3, data: { from: null, to: newId('community') } }),
    tell({ type: 'community.kindChanged', sequence: 4, data: { from: 'PRACTICE', to: 'NETWORK' } }),
    tell({ type: 'community.statusChanged', sequence: 5, data: { from: 'OPEN', to: 'ACTIVE' } }),
    tell({ type: 'community.umbrellaChanged', sequence: 6, data: { from: null, to: umbrellaId } }),
  ];
  const membership = (personId: string, ...types: (EventType & `membership.${string}`)[]) => {
    const subject = newId('membership');
    const invitation = { personId, cohortId: null, channel: 'EMAIL', expiresAt: '2026-05-01T09:00:00.000Z' };
    const acceptance = { personId, cohortId: null, joinMotive: [], skillLevel: null, bandwidth: null };
    ['membership.invited' as const, ...types].forEach((type, index) => {
      const data = { ...invitation, ...acceptance, organisationId: null };
      events.push(tell({ type, subject, sequence: index + 1, data: data }));
    });
  };
  membership(person.invited);
  membership(person.member, 'membership.accepted');
  membership(person.paused, 'membership.accepted', 'membership.paused');
  membership(person.resumed, 'membership.accepted', 'membership.paused', 'membership.resumed');
  membership(person.alumnus, 'membership.accepted', 'membership.becameAlumnus');
  membership(person.left, 'membership.accepted', 'membership.left');
  membership(person.removed, 'membership.accepted', 'membership.removed');
  membership(person.declined, 'membership.declined');
  membership(person.expired, 'membership.expired');
  membership(person.reinvited, 'membership.accepted', 'membership.left');
  membership(person.reinvited, 'membership.accepted');
  membership(person.keeper, 'membership.accepted');

  const lead = (personId: string, group: 'COMMUNITY_KEEPER' | 'SOCIAL_REPORTER', ended: boolean) => {
    const subject = newId('leadership');
    const from = '2026-03-01T09:00:00.000Z';
    events.push(tell({ type: 'leadership.assigned', subject, data: { personId, group, from } }));
    // Both events say sequence 1, as a careless emitter would: an end still ends.
    if (ended) {
      const data = { personId, group, from, to: '2026-03-02T09:00:00.000Z' };
      events.push(tell({ type: 'leadership.ended', subject, occurredAt: clock.now() - 1, data }));
    }
  };
  lead(person.keeper, 'COMMUNITY_KEEPER', false);
  lead(person.formerKeeper, 'COMMUNITY_KEEPER', true);
  lead(person.reporter, 'SOCIAL_REPORTER', false);

  const appoint = (personId: string, ...types: ('curator.appointed' | 'curator.dismissed')[]) => {
    for (const type of types) events.push(tell({ type, sequence: events.length, data: { personId } }));
  };
  appoint(person.curator, 'curator.appointed', 'curator.dismissed', 'curator.appointed');
  appoint(person.dismissedCurator, 'curator.appointed', 'curator.dismissed');

  const confirm = (organisationId: string, to: string | null, kind: SponsorshipKind = 'FUNDER') => {
    const subject = newId('sponsorship');
    const data = { organisationId, kind, from: '2026-01-01T00:00:00.000Z', to };
    events.push(tell({ type: 'sponsorship.confirmed', subject, data }));
    return { subject, data };
  };
  confirm(sponsor.now, null, 'HOST');
  confirm(sponsor.now, null);
  // Ended before the day that was agreed on, and told with the sequence of its beginning.
  const { subject, data } = confirm(sponsor.left, '2026-12-31T00:00:00.000Z');
  const to = '2026-02-20T09:00:00.000Z';
  const ended = { ...data, to, renewedBy: null };
  events.push(
    tell({ type: 'sponsorship.ended', subject, occurredAt: clock.now() - 864_000_000, data: ended }),
  );
  confirm(sponsor.formerly, '2026-02-01T00:00:00.000Z');

  return { id, tell, events, person, sponsor, umbrellaId };
}

const rowsOfEverything = async () =>
  Promise.all(
    ['communities', 'memberships', 'leaderships', 'curators', 'sponsorships'].map((name) =>
      connection.collection(`standing_${name}`).find({}).sort({ _id: 1 }).toArray(),
    ),
  );

const forget = async () => {
  for (const name of connection.modelNames()) await connection.model(name).deleteMany({});
};

describe('applying events', () => {
  test('in any order, repeated and in any batches, gives the same standing', async () => {
    const { events, umbrellaId } = eventfulCommunity();
    await forget();
    await apply(events);
    const expected = await rowsOfEverything();
    expect(expected[0]).toMatchObject([{ status: 'ACTIVE', kind: 'NETWORK', umbrellaId }]);

    const disorder = fc.shuffledSubarray([...events, ...events], {
      minLength: events.length * 2,
      maxLength: events.length * 2,
    });
    await fc.assert(
      fc.asyncProperty(disorder, fc.integer({ min: 1, max: 40 }), async (shuffled, batch) => {
        await forget();
        for (let at = 0; at < shuffled.length; at += batch) await apply(shuffled.slice(at, at + batch));
        expect(await rowsOfEverything()).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('takes 500 events in one transaction with a handful of commands', async () => {
    const id = newId('community');
    const tell = teller(id);
    const people = Array.from({ length: 249 }, () => ({
      personId: newId('person'),
      subject: newId('membership'),
    }));
    const invited = people.map(({ personId, subject }) =>
      tell({
        type: 'membership.invited',
        subject,
        data: { personId, cohortId: null, channel: 'EMAIL', expiresAt: '2026-05-01T09:00:00.000Z' },
      }),
    );
    const declined = people.map(({ personId, subject }) =>
      tell({ type: 'membership.declined', subject, sequence: 2, data: { personId } }),
    );
    await apply([...declined, created(tell), ...invited]);
    const first = people[0]?.personId ?? '';
    expect(await standingOf(connection, personViewer(first), clock, [id])).toMatchObject([
      { communityId: id, membership: 'DECLINED' },
    ]);
  });

  test('ignores events that standing is not made of', async () => {
    await forget();
    const tell = teller(newId('community'));
    await apply([tell({ type: 'post.created', subject: newId('post'), data: {} })]);
    expect((await rowsOfEverything()).flat()).toEqual([]);
  });

  test('knows nothing of a community before its creation has arrived, and all of it after', async () => {
    const id = newId('community');
    const tell = teller(id);
    const creation = created(tell);
    await apply([
      tell({ type: 'community.statusChanged', sequence: 2, data: { from: 'DRAFT', to: 'OPEN' } }),
      tell({ type: 'community.kindChanged', sequence: 3, data: { from: 'PRACTICE', to: 'NETWORK' } }),
    ]);
    expect((await communityFacts(connection, [id])).size).toBe(0);
    await apply([creation]);
    expect((await communityFacts(connection, [id])).get(id)).toEqual({
      communityId: id,
      tenantId: tenant,
      timezone: 'Europe/Kyiv',
      status: 'OPEN',
      kind: 'NETWORK',
      umbrellaId: null,
      createdAt: new Date(creation.time),
    });
  });
});

describe('standing', () => {
  const circle = eventfulCommunity();
  const { person, sponsor } = circle;
  beforeAll(() => apply(circle.events));

  const nothing = {
    membership: null,
    isMember: false,
    belongs: false,
    isKeeper: false,
    leads: false,
    isCurator: false,
    isOrganiser: false,
    isSponsor: false,
    sponsorKinds: [] as SponsorshipKind[],
    isEvaluator: false,
  };
  const member = { membership: 'ACTIVE', isMember: true, belongs: true };
  const holding = (
    role: 'ORGANISER' | 'SPONSOR' | 'EVALUATOR' | 'OPERATOR',
    of: string | null,
    organisation?: string,
  ) =>
    personViewer(newId('person'), {
      roles: [{ role, tenantId: of, ...(organisation ? { organisationId: organisation } : {}) }],
    });

  test.each([
    ['an invited person', personViewer(person.invited), { membership: 'INVITED' }],
    ['a member', personViewer(person.member), member],
    [
      'a member who pauses',
      personViewer(person.paused),
      { membership: 'PAUSED', isMember: true, belongs: true },
    ],
    ['a member who resumed', personViewer(person.resumed), member],
    ['an alumnus', personViewer(person.alumnus), { membership: 'ALUMNUS', belongs: true }],
    ['one who left', personViewer(person.left), { membership: 'LEFT' }],
    ['one who was removed', personViewer(person.removed), { membership: 'REMOVED' }],
    ['one who declined', personViewer(person.declined), { membership: 'DECLINED' }],
    ['one whose invitation expired', personViewer(person.expired), { membership: 'EXPIRED' }],
    ['one who left and came back under a new membership', personViewer(person.reinvited), member],
    ['a keeper', personViewer(person.keeper), { ...member, isKeeper: true, leads: true }],
    ['a former keeper', personViewer(person.formerKeeper), {}],
    ['a social reporter', personViewer(person.reporter), { leads: true }],
    ['a curator', personViewer(person.curator), { isCurator: true }],
    ['a dismissed curator', personViewer(person.dismissedCurator), {}],
    ['a stranger', personViewer(person.stranger), {}],
    ['a machine', machineViewer(['contributions:relay']), {}],
    ['the organiser of the tenant', holding('ORGANISER', tenant), { isOrganiser: true }],
    ['the organiser of another tenant', holding('ORGANISER', otherTenant), {}],
    ['the operator', holding('OPERATOR', null), {}],
    ['the evaluator of the tenant', holding('EVALUATOR', tenant), { isEvaluator: true }],
    ['a sponsor of the tenant', holding('SPONSOR', tenant), { isSponsor: true }],
    ['a sponsor of another tenant', holding('SPONSOR', otherTenant), {}],
    [
      'one whose organisation sponsors it in two ways',
      holding('SPONSOR', otherTenant, sponsor.now),
      { isSponsor: true, sponsorKinds: ['FUNDER', 'HOST'] },
    ],
    ['one whose organisation used to', holding('SPONSOR', otherTenant, sponsor.formerly), {}],
    ['one whose organisation ended it early', holding('SPONSOR', otherTenant, sponsor.left), {}],
  ])('of %s', async (_name, viewer, expected) => {
    const loader = createStandingLoader(connection, viewer, clock);
    const facts = { communityId: circle.id, tenantId: tenant, timezone: 'Europe/Kyiv', status: 'ACTIVE' };
    expect(await loader.load(circle.id)).toEqual({ ...facts, ...nothing, ...expected });
  });

  test('is null for an unknown community, and keeps the order asked for', async () => {
    const unknown = newId('community');
    const found = await standingOf(connection, personViewer(person.member), clock, [
      unknown,
      circle.id,
      unknown,
    ]);
    expect(found.map((standing) => standing?.communityId ?? null)).toEqual([null, circle.id, null]);
  });

  test.each([
    ['whose sponsorship is in force', holding('SPONSOR', tenant, sponsor.now), [circle.id]],
    ['whose sponsorship ran out', holding('SPONSOR', tenant, sponsor.formerly), []],
    ['whose sponsorship ended early', holding('SPONSOR', tenant, sponsor.left), []],
    ['who sponsors in nobody’s name', holding('SPONSOR', tenant), []],
    ['who organises', holding('ORGANISER', tenant, sponsor.now), []],
  ])('lists the sponsored communities of one %s', async (_name, viewer, expected) => {
    expect(await communitiesSponsoredBy(connection, viewer, clock)).toEqual(expected);
  });

  test('lists what a person belongs to, is invited to or leads', async () => {
    const found = await communitiesOf(connection, Object.values(person));
    const withOne = Object.entries(person).filter(([, id]) => (found.get(id) ?? []).length > 0);
    expect(withOne.map(([name]) => name).sort()).toEqual(
      ['alumnus', 'invited', 'keeper', 'member', 'paused', 'reinvited', 'reporter', 'resumed'].sort(),
    );
    expect(found.get(person.keeper)).toEqual([
      { communityId: circle.id, membership: 'ACTIVE', belongs: true, isKeeper: true, leads: true },
    ]);
    expect(found.get(person.stranger)).toEqual([]);
  });

  test.each([
    ['member', 'alumnus', true],
    ['member', 'reporter', true],
    ['member', 'invited', false],
    ['member', 'left', false],
    ['member', 'stranger', false],
  ] as const)('%s and %s share a community: %s', async (a, b, expected) => {
    expect(await shareCommunity(connection, person[a], person[b])).toBe(expected);
    expect(await shareCommunity(connection, person[b], person[a])).toBe(expected);
  });

  test.each([
    ['keeper', 'member', true],
    ['keeper', 'alumnus', true],
    ['keeper', 'invited', false],
    ['keeper', 'removed', false],
    ['formerKeeper', 'member', false],
    ['reporter', 'member', false],
    ['member', 'keeper', false],
  ] as const)('%s keeps a community of %s: %s', async (keeper, other, expected) => {
    expect(await keepsCommunityOf(connection, person[keeper], person[other])).toBe(expected);
  });
});

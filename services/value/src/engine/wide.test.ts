import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { buildIndexes, connectMongo, inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { wideScope } from '../indicator/scope.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { appendDeltas } from './appendDeltas.ts';
import { compareWithLog } from './compareWithLog.ts';
import { computeEverything } from './computeScopes.ts';
import { deltasOf, shardOf } from './delta.model.ts';
import { registerEngineModels } from './engine.models.ts';
import { eventLogOf, toLogged } from './event-log.model.ts';
import { rebuildIndicators } from './rebuildIndicators.ts';
import { runDueComputations } from './runDueComputations.ts';

const DAY = 86_400_000;
const start = at('2010-04-05T09:00:00.000Z');
const timezone = 'Europe/Kyiv';
const namespace = `test-${randomUUID().slice(0, 8)}`;
let now = start + 200 * DAY;
const clock = { now: () => now };
let connection: Connection;

beforeAll(async () => {
  connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
  registerEngineModels(connection);
  await buildIndexes(connection);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});
afterEach(async () => {
  expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
});

/** As value's consumer does it. */
async function learn(...events: AnyKoloEvent[]): Promise<void> {
  await inTransaction(connection, async (session) => {
    await eventLogOf(connection).insertMany(events.map(toLogged), { session });
    await appendDeltas(connection, events, session);
  });
}

/** And then as its worker does. */
async function happen(...events: AnyKoloEvent[]): Promise<void> {
  await learn(...events);
  await computeEverything({ connection, clock });
}

const value = (scope: string, code: string, window: string) =>
  valuesOf(connection).findOne({ scope, code, window });

/** An umbrella with communities of one tenant, and how to let things happen in them. */
function placeOf(communities: number) {
  const tenant = newId('tenant');
  const [umbrella, ...children] = ids('community', communities + 1) as [Id, ...Id[]];
  const common = (community: Id | null, days = 0) => ({
    ...{ tenant, community, timezone, occurredAt: start + days * DAY },
  });
  const tell = <T extends EventType>(made: NewEvent<T>) => event(made);
  return {
    tenant,
    umbrella,
    children,
    common,
    created: (community: Id) =>
      tell({
        ...common(community, -90),
        type: 'community.created',
        subject: community,
        data: { kind: 'PRACTICE', domainId: newId('domain') },
      }),
    under: (child: Id, to: Id | null, sequence = 1, from: Id | null = null) =>
      tell({
        ...common(child, -60),
        type: 'community.umbrellaChanged',
        subject: child,
        sequence,
        data: { from, to },
      }),
    joined: (community: Id, personId: Id) =>
      tell({
        ...common(community, -30),
        type: 'membership.accepted',
        subject: newId('membership'),
        data: {
          ...{ personId, cohortId: null, joinMotive: [] },
          ...{ skillLevel: null, bandwidth: null, organisationId: null },
        },
      }),
    left: (community: Id, personId: Id, days: number) =>
      tell({
        ...common(community, days),
        type: 'membership.left',
        subject: newId('membership'),
        data: { personId },
      }),
    posted: (community: Id | null, actor: Id, days = 0, territory: Id | null = null) =>
      tell({
        ...common(community, days),
        type: 'post.created',
        subject: newId('post'),
        actor,
        territory,
        data: {},
      }),
    held: (community: Id | null, type: 'GUESTS' | 'PEER_ASSIST', city: Id | null = null, days = 0) =>
      tell({
        ...common(community, days),
        type: 'activity.held',
        subject: newId('activity'),
        data: { type, sessionKind: null, cohortId: null, hubTerritoryId: city },
      }),
    replied: (community: Id, actor: Id, organisation: Id, postAuthorId: Id, days = 0) =>
      tell({
        ...common(community, days),
        type: 'reply.created',
        subject: newId('reply'),
        actor,
        organisation,
        data: { postId: newId('post'), postAuthorId },
      }),
    sponsored: (community: Id, organisationId: Id, days: number, to: number | null = null) =>
      tell({
        ...common(community, days),
        type: 'sponsorship.confirmed',
        subject: newId('sponsorship'),
        data: {
          ...{ organisationId, kind: 'FUNDER' as const },
          from: new Date(start + days * DAY).toISOString(),
          to: to === null ? null : new Date(start + to * DAY).toISOString(),
        },
      }),
  };
}

describe('an umbrella', () => {
  const world = placeOf(2);
  const { umbrella, created, under, joined, posted } = world;
  const [one, two] = world.children as [Id, Id];
  const [both, first, second, lone] = ids('person', 4) as [Id, Id, Id, Id];
  const scope = wideScope('umbrella', umbrella);

  test('is its communities and itself, and counts a person in two of them once', async () => {
    await happen(
      ...[umbrella, one, two].map(created),
      ...[one, two].map((child) => under(child, umbrella)),
      ...[one, two].map((community) => joined(community, both)),
      ...[joined(one, first), joined(two, second), joined(umbrella, lone)],
      ...[posted(one, both), posted(two, both), posted(one, first), posted(umbrella, lone)],
    );
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 3, version: 1 });
    expect(await value(one, 'IM-01', '2010-04')).toMatchObject({ value: 2 });
    expect(await value(umbrella, 'IM-01', '2010-04')).toMatchObject({ value: 1 });
    // Contributions of one person are added up: 2, 1, 1.
    expect(await value(scope, 'IM-10', '2010-Q2')).toMatchObject({ n: 3 });
  });

  test('comes to something else after a late event in one of them, and only then', async () => {
    await happen(posted(two, second, 1));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 4, version: 2 });
    await happen(posted(two, second, 1));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 4, version: 2 });
  });

  test('holds a member who left one community and stayed in another', async () => {
    await happen(world.left(one, both, 1), posted(two, both, 40));
    expect(await value(scope, 'IM-01', '2010-05')).toMatchObject({ value: 1 });
  });

  test('knows of exchanges whose two ways went through two of its communities', async () => {
    const [a, b] = ids('organisation', 2) as [Id, Id];
    await happen(world.replied(one, first, a, second, 2), world.replied(two, second, b, first, 3));
    expect(await value(scope, 'IM-16', '2010-Q2')).toMatchObject({ value: 1 });
    expect((await value(one, 'IM-16', '2010-Q2'))?.value ?? 0).toBe(0);
  });

  test('is made anew when a community comes under it or leaves it, whatever order that is told in', async () => {
    await happen(under(two, null, 3, umbrella));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 3 });
    // Told late, and no longer so.
    await happen(under(two, umbrella, 2));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 3 });
    await happen(under(two, umbrella, 4));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 4 });
  });

  test('of which the last community went has nothing more', async () => {
    await happen(under(one, null, 5, umbrella), under(two, null, 5, umbrella));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 0, n: 0 });
    await happen(under(one, umbrella, 6));
    expect(await value(scope, 'IM-01', '2010-04')).toMatchObject({ value: 3 });
  });

  test('rolls its windows on with the days', async () => {
    const notified = event({
      ...world.common(one, 199),
      type: 'notification.sent',
      subject: newId('notification'),
      data: { personId: first, kind: 'DIGEST', channel: 'EMAIL' },
    });
    await happen(notified);
    const today = (days: number) => new Date(start + days * DAY).toISOString().slice(0, 10);
    expect(await value(scope, 'IM-20', `D7:${today(200)}`)).toMatchObject({ value: 1 });
    now += 2 * DAY;
    await runDueComputations({ connection, clock });
    expect(await value(scope, 'IM-20', `D7:${today(202)}`)).toMatchObject({ value: 1 });
  });
});

test('a tenant is its communities and what belongs to none of them, each event once', async () => {
  const { tenant, children, created, held } = placeOf(2);
  const [one, two] = children as [Id, Id];
  await happen(
    created(one),
    created(two),
    held(one, 'GUESTS'),
    held(two, 'GUESTS'),
    held(null, 'PEER_ASSIST'),
  );
  const scope = wideScope('tenant', tenant);
  expect(await value(scope, 'IM-05', '2010-04')).toMatchObject({
    value: 3,
    parts: [
      { key: 'GUESTS', value: 2 },
      { key: 'PEER_ASSIST', value: 1 },
    ],
  });
  expect(await value(tenant, 'IM-05', '2010-04')).toBeNull();
  await happen(held(null, 'GUESTS', null, 1));
  expect(await value(scope, 'IM-05', '2010-04')).toMatchObject({ value: 4, version: 2 });
});

test('a community of which nobody told that it was founded is in its tenant from then on', async () => {
  const { tenant, children, created, held } = placeOf(1);
  const [one] = children as [Id];
  await happen(held(one, 'GUESTS'));
  const scope = wideScope('tenant', tenant);
  expect((await value(scope, 'IM-05', '2010-04'))?.value ?? 0).toBe(0);
  await happen(created(one));
  expect(await value(scope, 'IM-05', '2010-04')).toMatchObject({ value: 1 });
});

test('a sponsor’s figures are of the communities that it sponsored in a period', async () => {
  const { tenant, children, held, sponsored } = placeOf(2);
  const [one, two] = children as [Id, Id];
  const sponsor = newId('organisation');
  await happen(
    ...[held(one, 'GUESTS', null, 0), held(two, 'GUESTS', null, 0)],
    ...[held(one, 'GUESTS', null, 100), held(two, 'GUESTS', null, 100)],
    ...[sponsored(one, sponsor, -10), sponsored(two, sponsor, -10, 30)],
  );
  const scope = wideScope('sponsor', `${sponsor}@${tenant}`);
  expect(await value(scope, 'IM-05', '2010-04')).toMatchObject({ value: 2 });
  expect(await value(scope, 'IM-05', '2010-07')).toMatchObject({ value: 1 });
  await happen(sponsored(two, sponsor, 60));
  expect(await value(scope, 'IM-05', '2010-07')).toMatchObject({ value: 2 });
  await happen(held(two, 'PEER_ASSIST', null, 101));
  expect(await value(scope, 'IM-05', '2010-07')).toMatchObject({ value: 3 });
});

test('a sponsor that is computed before its community knows that it has one comes to the same', async () => {
  const { tenant, children, created, held, sponsored } = placeOf(1);
  const [community] = children as [Id];
  const sponsor = newId('organisation');
  await happen(created(community));
  /** What waits for the community and is computed later, as on a busy worker. */
  const waiting = async (told: AnyKoloEvent) => {
    await learn(told);
    const rows = await deltasOf(connection)
      .find({ shard: shardOf(community) })
      .toArray();
    await deltasOf(connection).deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } });
    return rows;
  };
  const [first, second] = [
    await waiting(held(community, 'GUESTS')),
    await waiting(sponsored(community, sponsor, -10)),
  ];
  await computeEverything({ connection, clock });
  for (const rows of [first, second]) {
    await deltasOf(connection).insertMany(rows);
    await computeEverything({ connection, clock });
  }
  const scope = wideScope('sponsor', `${sponsor}@${tenant}`);
  expect(await value(scope, 'IM-05', '2010-04')).toMatchObject({ value: 1 });
});

test('a territory’s figures are those of all that lie in it', async () => {
  const { tenant, common, held } = placeOf(0);
  const [country, region, city] = ids('territory', 3) as [Id, Id, Id];
  const registered = (subject: Id, kind: 'COUNTRY' | 'REGION' | 'CITY', parentId: Id | null) =>
    event({ ...common(null, -90), type: 'territory.registered', subject, data: { kind, parentId } });
  await happen(
    registered(country, 'COUNTRY', null),
    registered(region, 'REGION', country),
    held(null, 'GUESTS', city),
  );
  const of = (territory: Id) => wideScope('territory', `${territory}@${tenant}`);
  expect((await value(of(country), 'IM-05', '2010-04'))?.value ?? 0).toBe(0);
  await happen(registered(city, 'CITY', region));
  for (const territory of [country, region])
    expect(await value(of(territory), 'IM-05', '2010-04')).toMatchObject({ value: 1 });
  expect(await value(`${city}@${tenant}`, 'IM-05', '2010-04')).toMatchObject({ value: 1 });
  await happen(held(null, 'PEER_ASSIST', city, 1), held(null, 'PEER_ASSIST', region, 1));
  expect(await value(of(country), 'IM-05', '2010-04')).toMatchObject({ value: 3 });
});

test('a rebuild finds every scope as it is', async () => {
  const { written, scopes } = await rebuildIndicators({ connection, clock });
  expect(written).toBe(0);
  expect(scopes).toBeGreaterThan(20);
});

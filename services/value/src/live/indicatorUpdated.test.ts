import type { z } from 'zod';
import { anonymousViewer } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { newEvent } from '@kolo/events';
import type { AnyKoloEvent, Consumer, EventType, NewEvent } from '@kolo/events';
import { createHealth, newId } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { openEventStream, personViewer, startTestService } from '@kolo/testing';
import type { EventStream, TestService } from '@kolo/testing';
import { value } from '../service.ts';

const [tenantId, communityId, member] = [newId('tenant'), newId('community'), newId('person')];
const home = { tenant: tenantId, community: communityId, timezone: 'Europe/Kyiv' };

let service: TestService<z.output<typeof value.config>>;
let consumer: Consumer;
let work: Stoppable[];
const streams: EventStream[] = [];

beforeAll(async () => {
  service = await startTestService(value, { at: '2010-05-20T09:00:00Z' });
  work = (await value.startWork?.({ ...service.deps, health: createHealth({}) })) ?? [];
  consumer = work.find((one): one is Consumer => 'consume' in one) as Consumer;
  await happen(
    {
      ...home,
      type: 'community.created',
      subject: communityId,
      data: { kind: 'PRACTICE', domainId: newId('domain') },
    },
    ...[member, ...Array.from({ length: 2 }, () => newId('person'))].map(joined),
  );
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(async () => {
  await Promise.all(work.map((one) => one.stop()));
  await service.close();
});

/** The worker takes in events, and computes what they change. */
const happen = (...drafts: NewEvent<EventType>[]) =>
  consumer.consume(drafts.map((draft) => newEvent(service.clock, draft)) as AnyKoloEvent[]);
const joined = (personId: string): NewEvent<'membership.accepted'> => ({
  ...home,
  type: 'membership.accepted',
  subject: `membership_${personId.slice(7)}`,
  data: { personId, cohortId: null, joinMotive: [], skillLevel: null, bandwidth: null, organisationId: null },
});
const posted = (actor: string, occurredAt?: number): NewEvent<'post.created'> => ({
  ...home,
  ...(occurredAt === undefined ? {} : { occurredAt }),
  type: 'post.created',
  subject: newId('post'),
  actor,
  data: {},
});

async function listen(viewer: Viewer, args = '', scope = communityId): Promise<EventStream> {
  const stream = await openEventStream({
    url: service.url,
    token: await service.internalToken(viewer),
    query: `subscription ($scope: ID!) { indicatorUpdated(scope: $scope${args}) { code scope period value n reason } }`,
    variables: { scope },
  });
  streams.push(stream);
  return stream;
}

interface Update {
  code: string;
  period: string;
  value: number | null;
  n: number | null;
  reason: string | null;
}

/** The next thing that is told: an update, a gap, or the code of an error. */
async function next(stream: EventStream): Promise<Update | string> {
  for (;;) {
    const event = await stream.next();
    if (event === 'end' || event.event === 'complete') return 'end';
    if (event.data?.errors) return event.data.errors[0]?.extensions.code ?? '';
    if (event.data?.extensions?.gap === true) return 'gap';
    if (event.data?.data) return event.data.data['indicatorUpdated'] as Update;
  }
}

const organiser = personViewer(newId('person'), { roles: [{ role: 'ORGANISER', tenantId }] });
const sponsor = personViewer(newId('person'), { roles: [{ role: 'SPONSOR', tenantId }] });

test('An update is told to who may read it, each as they may read it, as soon as it is computed', async () => {
  const args = ', codes: ["IM-01"], periods: ["2010-05"]';
  const [full, masked, inside] = [
    await listen(organiser, args),
    await listen(sponsor, ', codes: ["IM-01"], periods: ["2010-05", "2009-12"]'),
    await listen(personViewer(member), args),
  ];
  await happen(posted(member));
  const update = { code: 'IM-01', scope: communityId, period: '2010-05' };
  expect(await next(full)).toMatchObject({ ...update, value: expect.any(Number) as number, reason: null });
  expect(await next(inside)).toMatchObject({ ...update, value: expect.any(Number) as number, reason: null });
  // Sponsors are told of what is over alone: else each update of an open period would tell of somebody's deed.
  await happen(posted(member, Date.parse('2009-12-10T09:00:00Z')));
  const late = { ...update, period: '2009-12', value: 0, reason: null };
  expect(await next(masked)).toMatchObject(late);
});

test('Only the codes and periods that are asked for are told', async () => {
  const [some, all] = [
    await listen(organiser, ', codes: ["IM-01"], periods: ["2010-05"]'),
    await listen(organiser),
  ];
  const another = newId('person');
  await happen(joined(another), posted(another));
  const told = new Set<string>();
  while (told.size < 4) {
    const { code, period } = (await next(all)) as Update;
    told.add(`${code} ${period}`);
  }
  expect(await next(some)).toMatchObject({ code: 'IM-01', period: '2010-05' });
  const third = newId('person');
  await happen(joined(third), posted(third));
  expect(await next(some)).toMatchObject({ code: 'IM-01', period: '2010-05' });
});

test.each([
  ['a code', ', codes: ["IM-99"]'],
  ['a period', ', periods: ["spring"]'],
])('%s that there is not is refused with words that help', async (_what, args) => {
  expect(await next(await listen(organiser, args))).toBe('BAD_USER_INPUT');
});

test.each<[string, () => Viewer]>([
  ['a stranger', () => personViewer(newId('person'))],
  [
    'an organiser of another tenant',
    () => personViewer(newId('person'), { roles: [{ role: 'ORGANISER', tenantId: newId('tenant') }] }),
  ],
  ['nobody in particular', () => anonymousViewer('request')],
])('%s may not listen, and is told the same of a scope that there is not', async (_who, viewer) => {
  const there = await next(await listen(viewer()));
  expect(there).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  expect(await next(await listen(viewer(), '', newId('community')))).toBe(there);
});

test('Who left hears nothing after that', async () => {
  const leaver = newId('person');
  await happen(joined(leaver));
  const stream = await listen(personViewer(leaver), ', codes: ["IM-08"]');
  await happen({
    ...home,
    type: 'membership.left',
    subject: `membership_${leaver.slice(7)}`,
    sequence: 2,
    data: { personId: leaver },
  });
  expect(await next(stream)).toBe('FORBIDDEN');
  expect(await next(stream)).toBe('end');
});

test('A worker that starts tells of a gap: one before it may have died between computing and telling', async () => {
  const stream = await listen(organiser);
  const more = (await value.startWork?.({ ...service.deps, health: createHealth({}) })) ?? [];
  let told = await next(stream);
  while (told !== 'gap') told = await next(stream);
  await Promise.all(more.map((one) => one.stop()));
});

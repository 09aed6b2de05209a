import type { LeadershipGroup, MembershipLevel } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { DAY, HOUR, NO_BASE, community, joined, posted, start, times, told, value } from './cases.fixture.ts';
import { at, event, ids } from './events.fixture.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** An assignment from a moment on, and its end where it has one. */
const leads = (personId: string, group: LeadershipGroup, from = start, to?: number) => {
  const subject = newId('leadership');
  const data = { personId, group, from: instant(from) };
  const assigned = told({ type: 'leadership.assigned', subject, occurredAt: from, data });
  if (to === undefined) return [assigned];
  const ended = { ...data, to: instant(to) };
  return [told({ type: 'leadership.ended', subject, sequence: 2, occurredAt: to, data: ended }), assigned];
};

test('EN-01: 3 holders, one of them in two groups and one who led before, among 8 who contributed', () => {
  const members = ids('person', 10);
  const [first = '', second = '', third = '', former = ''] = members;
  const events = [
    ...members.map((personId) => joined(personId)),
    ...members.slice(0, 8).map((personId) => posted(personId)),
    posted(newId('person')),
    ...leads(first, 'CRITICAL_FRIEND'),
    ...leads(first, 'ORG_BROKER'),
    ...leads(second, 'SOCIAL_REPORTER', start - 200 * DAY),
    ...leads(third, 'SOCIAL_REPORTER', start - 20 * DAY, start + DAY),
    ...leads(former, 'COMMUNITY_KEEPER', start - 90 * DAY, start - 30 * DAY),
  ];
  expect(value('EN-01', '2010-Q2', events)).toMatchObject({ numerator: 3, denominator: 8, value: 0.375 });
  expect(value('EN-01', '2010-Q4', events)).toMatchObject(NO_BASE);
});

test('EN-02: of 4 assignments at the end of the quarter 3 began within a year; periods in between are known too', () => {
  const persons = ids('person', 6);
  const lead = (index: number, from: string, to?: string) =>
    leads(persons[index] ?? '', 'AGENDA_ACTIVIST', at(from), to === undefined ? undefined : at(to));
  const events = [
    ...lead(0, '2009-03-01T09:00:00.000Z'),
    ...lead(1, '2009-07-01T09:00:00.000Z'),
    ...lead(2, '2010-01-10T09:00:00.000Z'),
    ...lead(3, '2010-06-30T09:00:00.000Z'),
    ...lead(4, '2010-02-01T09:00:00.000Z', '2010-06-30T09:00:00.000Z'),
    ...lead(5, '2010-07-01T09:00:00.000Z'),
    posted(persons[0] ?? '', at('2010-12-01T09:00:00.000Z')),
  ];
  expect(value('EN-02', '2010-Q2', events)).toMatchObject({ numerator: 3, denominator: 4 });
  expect(value('EN-02', '2010-Q1', events)).toMatchObject({ numerator: 3, denominator: 4 });
  expect(value('EN-02', '2010-Q4', events)).toMatchObject({ numerator: 3, denominator: 5 });
});

test('EN-03: 3 of 6 groups have somebody now; value detectives are outside of the 6, and a community of nobody has none', () => {
  const founded = told({
    type: 'community.created',
    subject: community,
    data: { kind: 'PRACTICE', domainId: newId('domain') },
  });
  const [person = '', another = ''] = ids('person', 2);
  const events = [
    founded,
    ...leads(person, 'COMMUNITY_KEEPER'),
    ...leads(another, 'COMMUNITY_KEEPER'),
    ...leads(person, 'ORG_BROKER'),
    ...leads(person, 'SOCIAL_REPORTER'),
    ...leads(another, 'EXTERNAL_MESSENGER', start, start + DAY),
    ...leads(another, 'VALUE_DETECTIVE'),
  ];
  expect(value('EN-03', 'L', events)).toMatchObject({ numerator: 3, denominator: 6, value: 0.5 });
  expect(value('EN-03', 'L', [founded])).toMatchObject({ numerator: 0, denominator: 6, value: 0 });
  expect(value('EN-03', 'L', [])).toMatchObject(NO_BASE);
});

test('EN-04: 3 of 4 channels carry 5 % or more of 100 contributions and attendances', () => {
  const by = (channel: 'WEB' | 'EMAIL' | 'SMS') =>
    told({ type: 'post.created', subject: newId('post'), actor: newId('person'), channel, data: {} });
  const meeting = newId('activity');
  const mistaken = newId('person');
  const attended = (personId: string) => ({
    subject: meeting,
    channel: 'IN_PERSON' as const,
    data: { personId, cohortId: null },
  });
  const events = [
    ...times(41, () => by('WEB')),
    ...times(5, () => by('EMAIL')),
    ...times(4, () => by('SMS')),
    ...ids('person', 50).map((personId) => told({ type: 'attendance.recorded', ...attended(personId) })),
    told({ type: 'attendance.cancelled', sequence: 2, ...attended(mistaken) }),
    told({ type: 'attendance.recorded', ...attended(mistaken) }),
    posted(newId('person')),
  ];
  expect(value('EN-04', '2010-Q2', events)).toMatchObject({
    ...{ value: 3, n: 100 },
    parts: [
      { key: 'EMAIL', value: 0.05 },
      { key: 'IN_PERSON', value: 0.5 },
      { key: 'SMS', value: 0.04 },
      { key: 'WEB', value: 0.41 },
    ],
  });
  expect(value('EN-04', '2010-Q1', events)).toMatchObject({ value: 0, n: 0 });
});

test('EN-05: 11 of 12 hubs of a network held an activity; a hub that closed before is not one of them', () => {
  const tenant = newId('tenant');
  const hubNetworkId = newId('hubnetwork');
  const hubIds = ids('hub', 13);
  const hub = (type: 'hub.opened' | 'hub.closed', subject: string, day: number, sequence = 1) =>
    event({
      ...{ type, subject, sequence, tenant, timezone: 'Europe/Kyiv', occurredAt: start + day * DAY },
      data: { hubNetworkId, organisationId: newId('organisation'), territoryId: null },
    });
  const held = (hubId: string | null, subject = newId('activity')) =>
    event({
      ...{ type: 'activity.held' as const, subject, tenant, timezone: 'Europe/Kyiv', occurredAt: start },
      data: { type: 'SEMINAR_TRAINING' as const, sessionKind: null, cohortId: null, hubId },
    });
  const cancelled = newId('activity');
  const events = [
    ...hubIds.map((hubId) => hub('hub.opened', hubId, -90)),
    hub('hub.closed', hubIds[12] ?? '', -10, 2),
    ...hubIds.slice(0, 11).map((hubId) => held(hubId)),
    held(hubIds[0] ?? ''),
    held(null),
    held(hubIds[11] ?? '', cancelled),
    event({
      ...{ type: 'activity.cancelled' as const, subject: cancelled, sequence: 2, tenant },
      ...{ timezone: 'Europe/Kyiv', occurredAt: start },
      data: { type: 'SEMINAR_TRAINING' as const, startsAt: instant(start) },
    }),
  ];
  expect(value('EN-05', '2010-Q2', events, undefined, tenant)).toMatchObject({
    ...{ numerator: 11, denominator: 12 },
    parts: [{ key: hubNetworkId, numerator: 11, denominator: 12 }],
  });
  expect(value('EN-05', '2010-Q1', events, undefined, tenant)).toMatchObject({
    numerator: 0,
    denominator: 13,
  });
});

test('EN-06: 5 moves nearer and 2 farther among 60 members are 5 per 100; who joins or leaves does not move', () => {
  const members = ids('person', 60);
  const moved = (
    index: number,
    from: MembershipLevel,
    to: MembershipLevel,
    reason: 'COMPUTED' | 'SET_BY_HAND' | 'JOINED' | 'LEFT' = 'COMPUTED',
  ) =>
    told({
      type: 'membership.levelChanged',
      subject: newId('membership'),
      data: { personId: members[index] ?? '', from, to, reason },
    });
  const events = [
    ...members.map((personId) => joined(personId)),
    ...times(3, (index) => moved(index, 'PERIPHERAL', 'OCCASIONAL')),
    moved(3, 'OCCASIONAL', 'CORE', 'SET_BY_HAND'),
    moved(4, 'ACTIVE', 'CORE'),
    moved(5, 'ACTIVE', 'OCCASIONAL'),
    moved(6, 'CORE', 'PERIPHERAL'),
    moved(7, 'TRANSACTIONAL', 'PERIPHERAL', 'JOINED'),
    moved(8, 'ACTIVE', 'TRANSACTIONAL', 'LEFT'),
  ];
  const flow = value('EN-06', '2010-Q2', events);
  expect(flow).toMatchObject({
    ...{ value: 5, numerator: 3, denominator: 60 },
    parts: [
      { key: 'NEARER', value: 5 },
      { key: 'FARTHER', value: 2 },
    ],
  });
  expect(value('EN-06', '2010-Q2', [])).toMatchObject(NO_BASE);
});

test('EN-07: asked for on a Friday, help in time comes by the end of Tuesday', () => {
  const friday = at('2010-04-09T15:00:00.000Z');
  const ticket = (openedAt: number, ...hours: number[]) => {
    const subject = newId('ticket');
    return [
      ...hours.map((after) =>
        told({
          type: 'ticket.resolved',
          subject,
          occurredAt: openedAt + after * HOUR,
          data: { openedAt: instant(openedAt) },
        }),
      ),
      told({ type: 'ticket.opened', subject, occurredAt: openedAt, data: {} }),
    ];
  };
  const events = [
    ...ticket(friday, 1),
    // Tuesday evening in Kyiv, and the night after it.
    ...ticket(friday, 4 * 24 + 5),
    ...ticket(friday, 4 * 24 + 7),
    ...ticket(friday + 2 * DAY, 2 * 24),
    ...ticket(friday),
    ...ticket(friday + 30 * DAY, 1),
  ];
  expect(value('EN-07', '2010-04', events)).toMatchObject({ numerator: 3, denominator: 5, value: 0.6 });
  expect(value('EN-07', '2010-06', events)).toMatchObject(NO_BASE);
});

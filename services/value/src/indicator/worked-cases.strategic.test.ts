import type { PartnerRole } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { DAY, NO_BASE, posted, programme, start, told, toldInProgramme, value } from './cases.fixture.ts';
import { at, ids } from './events.fixture.ts';

const instant = (ms: number) => new Date(ms).toISOString();
const noon = (day: string) => at(`${day}T12:00:00.000Z`);

const term = (organisationId: string, from: string) => ({
  ...{ organisationId, kind: 'FUNDER' as const, from: instant(noon(from)) },
});

const confirmed = (
  subject: string,
  organisationId: string,
  more: { nextReviewOn?: string; renewalOf?: string; from?: string } = {},
) => {
  const { from = '2010-01-10', ...others } = more;
  const data = { ...term(organisationId, from), to: null, ...others };
  return told({ type: 'sponsorship.confirmed', subject, occurredAt: noon(from), data });
};

const ended = (subject: string, organisationId: string, on: string, renewedBy: string | null = null) =>
  told({
    type: 'sponsorship.ended',
    subject,
    sequence: 2,
    occurredAt: noon(on),
    data: { ...term(organisationId, '2010-01-10'), to: instant(noon(on)), renewedBy },
  });

test('ST-01: of 4 reviews planned for the half-year 3 were held; a renewal takes a plan over, an early end undoes it', () => {
  const [faithful, renewing, leaving, forgotten] = ids('organisation', 4) as [string, string, string, string];
  const reviewed = (
    organisationId: string,
    heldOn: string,
    plannedOn: string | null,
    nextReviewOn: string | null,
  ) =>
    told({
      type: 'sponsorReview.held',
      subject: newId('review'),
      occurredAt: noon(heldOn),
      data: { sponsorshipId: newId('sponsorship'), organisationId, heldOn, plannedOn, nextReviewOn },
    });
  const [first, second] = ids('sponsorship', 2) as [string, string];
  const events = [
    confirmed(newId('sponsorship'), faithful, { nextReviewOn: '2010-03-01' }),
    // Later than planned, and the next in the same half-year.
    reviewed(faithful, '2010-03-20', '2010-03-01', '2010-06-01'),
    reviewed(faithful, '2010-05-30', '2010-06-01', '2010-12-01'),
    // Held though nobody had planned it.
    reviewed(faithful, '2010-05-31', null, '2010-12-01'),
    confirmed(first, renewing, { nextReviewOn: '2010-05-01' }),
    confirmed(second, renewing, { nextReviewOn: '2010-05-01', renewalOf: first, from: '2010-04-01' }),
    ended(first, renewing, '2010-04-01', second),
    reviewed(renewing, '2010-05-01', '2010-05-01', null),
    confirmed(newId('sponsorship'), forgotten, { nextReviewOn: '2010-04-01' }),
  ];
  const left = newId('sponsorship');
  const leavingEvents = [
    ended(left, leaving, '2010-02-01'),
    confirmed(left, leaving, { nextReviewOn: '2010-06-15' }),
  ];
  expect(value('ST-01', '2010-H1', [...events, ...leavingEvents])).toMatchObject({
    ...{ numerator: 3, denominator: 4, value: 0.75 },
  });
  expect(value('ST-01', '2010-H2', events)).toMatchObject({ numerator: 0, denominator: 1 });
  expect(value('ST-01', '2011-H1', events)).toMatchObject(NO_BASE);
});

const agendaItem = (subject = newId('agendaitem'), on = '2010-02-01') =>
  told({ type: 'agendaItem.proposed', subject, occurredAt: noon(on), data: {} });

const movedTo = (subject: string, to: 'DONE' | 'DROPPED' | 'CHOSEN', on: string, sequence = 5) =>
  told({
    type: 'agendaItem.moved',
    subject,
    sequence,
    occurredAt: noon(on),
    data: { from: 'PROPOSED', to },
  });

test('ST-02: 2 of 3 agenda items are linked to an objective, one of them to two; what was worked off before is none', () => {
  const [served, twice, loosened, done] = ids('agendaitem', 4) as [string, string, string, string];
  const link = (subject: string, objectiveId: string, isLinked = true, sequence = 2) =>
    told({
      type: isLinked ? 'agendaItem.linked' : 'agendaItem.unlinked',
      subject,
      sequence,
      occurredAt: noon('2010-02-02'),
      data: { objectiveId, sponsorshipId: newId('sponsorship'), organisationId: newId('organisation') },
    });
  const [objective, another] = ids('objective', 2) as [string, string];
  const events = [
    ...[served, twice, loosened].map((subject) => agendaItem(subject)),
    agendaItem(done, '2009-09-01'),
    link(done, objective),
    movedTo(done, 'DONE', '2009-12-30'),
    link(served, objective),
    link(twice, objective),
    link(twice, another, true, 3),
    link(loosened, objective, false, 3),
    link(loosened, objective),
    posted(newId('person'), noon('2010-09-01')),
  ];
  expect(value('ST-02', '2010-H1', events)).toMatchObject({ numerator: 2, denominator: 3 });
  expect(value('ST-02', '2009-H2', events)).toMatchObject({ numerator: 1, denominator: 1 });
  // Nothing of it changed in the second half-year, in which the community lived.
  expect(value('ST-02', '2010-H2', events)).toMatchObject({ numerator: 2, denominator: 3 });
  expect(value('ST-02', '2009-H1', events)).toMatchObject(NO_BASE);
});

test('ST-02: what was dropped stands on the agenda again from the day on which it is taken up, and not in between', () => {
  const [kept, retaken] = ids('agendaitem', 2) as [string, string];
  const events = [
    agendaItem(kept),
    agendaItem(retaken),
    movedTo(retaken, 'CHOSEN', '2010-11-05', 3),
    movedTo(retaken, 'DROPPED', '2010-03-10', 2),
    ...['2010-05-01', '2010-08-01'].map((day) => posted(newId('person'), noon(day))),
  ];
  const items = ['2010-Q1', '2010-Q2', '2010-Q3', '2010-Q4', '2010-H1', '2010-H2'].map(
    (window) => value('ST-02', window, events)?.denominator,
  );
  expect(items).toEqual([2, 1, 1, 2, 2, 2]);
  expect(value('ST-06', '2010-H1', events)).toMatchObject({ denominator: 2 });
});

test('ST-03: 14 of 21 ministries acknowledged the message; what came back from one did not reach it', () => {
  const ministries = ids('organisation', 21);
  const subject = newId('message');
  const sentAt = instant(start);
  const events = [
    ...ministries.slice(0, 14).map((organisationId, index) =>
      told({
        type: 'externalMessage.acknowledged',
        ...{ subject, sequence: 40 + index, occurredAt: start + 90 * DAY },
        data: { organisationId, sentAt },
      }),
    ),
    ...ministries.map((organisationId) =>
      told({ type: 'externalMessage.sent', subject, data: { organisationId } }),
    ),
    // Came back first, and was acknowledged after all; and came back for good.
    ...[ministries[0], ministries[20]].map((organisationId) =>
      told({ type: 'externalMessage.returned', subject, data: { organisationId: organisationId ?? '' } }),
    ),
    told({
      type: 'externalMessage.sent',
      subject: newId('message'),
      occurredAt: start - 90 * DAY,
      data: { organisationId: newId('organisation') },
    }),
  ];
  expect(value('ST-03', '2010-Q2', events)).toMatchObject({
    ...{ numerator: 14, denominator: 21 },
    parts: [{ key: 'STAKEHOLDERS_REACHED', value: 20, unit: 'organisations' }],
  });
  expect(value('ST-03', '2010-Q3', events)).toMatchObject(NO_BASE);
});

test('ST-04: 4 partner organisations, one of them in two roles; whose partnership ended before the programme is none', () => {
  const [funder, host, city, body, withdrawn] = ids('organisation', 5) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const partner = (organisationId: string, role: PartnerRole, endedOn?: string) => {
    const subject = newId('partnership');
    const data = { organisationId, role };
    const confirmation = toldInProgramme({
      type: 'partnership.confirmed',
      subject,
      occurredAt: noon('2010-01-01'),
      data,
    });
    if (endedOn === undefined) return [confirmation];
    const end = { type: 'partnership.ended' as const, subject, sequence: 2, occurredAt: noon(endedOn), data };
    return [toldInProgramme(end), confirmation];
  };
  const events = [
    toldInProgramme({
      type: 'programme.planned',
      subject: programme,
      data: { startsOn: '2010-04-01', endsOn: '2010-06-30' },
    }),
    ...partner(funder, 'FUNDER'),
    ...partner(host, 'HOST'),
    ...partner(host, 'LOCAL_ORGANISER'),
    ...partner(city, 'HOST', '2010-07-15'),
    ...partner(body, 'POLICY_PARTNER'),
    ...partner(withdrawn, 'HOST', '2010-03-01'),
  ];
  expect(value('ST-04', 'P', events, undefined, programme)).toMatchObject({
    value: 4,
    parts: [
      { key: 'FUNDER', value: 1 },
      { key: 'HOST', value: 2 },
      { key: 'LOCAL_ORGANISER', value: 1 },
      { key: 'POLICY_PARTNER', value: 1 },
    ],
  });
});

test('ST-05: of 4 sponsorships that ended in a year 3 were renewed, one before its end and one long after', () => {
  const organisationId = newId('organisation');
  const [early, late, both, lost] = ids('sponsorship', 4) as [string, string, string, string];
  const renewal = newId('sponsorship');
  const events = [
    ...[early, late, both, lost].map((subject) => confirmed(subject, organisationId)),
    ended(early, organisationId, '2010-06-30', newId('sponsorship')),
    ended(late, organisationId, '2010-12-31'),
    confirmed(newId('sponsorship'), organisationId, { renewalOf: late, from: '2011-03-01' }),
    confirmed(renewal, organisationId, { renewalOf: both, from: '2010-09-01' }),
    ended(both, organisationId, '2010-09-30', renewal),
    ended(lost, organisationId, '2010-10-01'),
    ended(newId('sponsorship'), organisationId, '2011-01-01'),
  ];
  expect(value('ST-05', '2010', events)).toMatchObject({ numerator: 3, denominator: 4, value: 0.75 });
  expect(value('ST-05', '2012', events)).toMatchObject(NO_BASE);
});

test('ST-06: one of 3 agenda items was worked on by members from 3 countries', () => {
  const [wide, narrow, untouched] = ids('agendaitem', 3) as [string, string, string];
  const [a, b, c, d] = ids('territory', 4) as [string, string, string, string];
  const held = (agendaItemId: string, subject = newId('activity')) => ({
    subject,
    event: told({
      type: 'activity.held',
      subject,
      data: { type: 'PEER_ASSIST', sessionKind: null, cohortId: null, agendaItemId },
    }),
  });
  const attended = (
    subject: string,
    countryId: string | null,
    level: 'MEMBER' | 'TRANSACTIONAL' = 'MEMBER',
  ) =>
    told({
      type: 'attendance.recorded',
      subject,
      data: { personId: newId('person'), cohortId: null, level, countryId },
    });
  const [first, second, third] = [held(wide), held(wide), held(narrow)];
  const events = [
    ...[wide, narrow, untouched].map((subject) => agendaItem(subject)),
    ...[first.event, second.event, third.event],
    attended(first.subject, a),
    attended(first.subject, b),
    attended(first.subject, b),
    attended(second.subject, c),
    attended(third.subject, a),
    attended(third.subject, b),
    // Guests work on nothing for their country, and of some no country is known.
    attended(third.subject, d, 'TRANSACTIONAL'),
    attended(third.subject, null),
  ];
  expect(value('ST-06', '2010-H1', events)).toMatchObject({ numerator: 1, denominator: 3 });
  expect(value('ST-06', '2009-H1', events)).toMatchObject(NO_BASE);
});

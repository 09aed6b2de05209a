import { expiryOf, lastAnswerOf, nextActionAfter } from './invitationTerms.ts';

const at = (moment: string) => Date.parse(moment);
const invitedAt = at('2010-03-05T15:00:00Z');
const zone = 'Europe/Kyiv';

test('days are counted on the clock of the community, across the change to summer time', () => {
  expect(new Date(expiryOf(invitedAt, zone)).toISOString()).toBe('2010-05-04T14:00:00.000Z');
  expect(new Date(lastAnswerOf(invitedAt, zone)).toISOString()).toBe('2011-03-05T15:00:00.000Z');
});

test('reminders are due on day 14 and day 30, then the expiry', () => {
  const days = [0, 1, 2].map((sent) =>
    new Date(nextActionAfter(invitedAt, zone, sent, null)).toISOString().slice(0, 10),
  );
  expect(days).toEqual(['2010-03-19', '2010-04-04', '2010-05-04']);
});

test('a reminder that went out late is not followed by the next one within a week', () => {
  const late = at('2010-04-02T15:00:00Z');
  expect(new Date(nextActionAfter(invitedAt, zone, 1, late)).toISOString().slice(0, 10)).toBe('2010-04-09');
});

test('no reminder is planned after the invitation has run out', () => {
  const late = at('2010-05-01T15:00:00Z');
  expect(nextActionAfter(invitedAt, zone, 1, late)).toBe(expiryOf(invitedAt, zone));
});

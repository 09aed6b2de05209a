import { newId } from '@kolo/runtime';
import { resultsOf } from './results.ts';
import type { Tallies } from './survey.model.ts';

const closesAt = new Date('2010-06-01T09:00:00Z');
const survey = (tallies: Tallies) => ({
  _id: newId('survey'),
  kind: 'PULSE' as const,
  tenantId: newId('tenant'),
  communityId: null,
  programmeId: null,
  activityId: null,
  cohortId: null,
  module: null,
  timezone: 'Europe/Kyiv',
  items: ['TIME_WORTH' as const, 'NEW_APPROACH' as const, 'TOOLS_USED' as const],
  openedById: newId('person'),
  openedAt: new Date('2010-05-20T09:00:00Z'),
  closesAt,
  askedCount: 9,
  answeredCount: 9,
  tallies,
  sequence: 1,
});
const hidden = { n: null, mean: null, distribution: [] };

test('of yes and no the mean is the share of yes; of a number no single answer is told', () => {
  const tallies = { TIME_WORTH: { 5: 4 }, NEW_APPROACH: { 1: 3, 0: 2 }, TOOLS_USED: { 0: 4, 10: 1 } };
  expect(resultsOf(survey(tallies), closesAt.getTime())).toEqual([
    { item: 'TIME_WORTH', ...hidden, reason: 'MASKED' },
    {
      item: 'NEW_APPROACH',
      n: 5,
      mean: 0.6,
      distribution: [
        { answer: 0, count: 2 },
        { answer: 1, count: 3 },
      ],
      reason: null,
    },
    { item: 'TOOLS_USED', n: 5, mean: 2, distribution: [], reason: null },
  ]);
});

test('up to the last millisecond nothing is told', () => {
  const open = resultsOf(survey({ TIME_WORTH: { 5: 9 } }), closesAt.getTime() - 1);
  expect(open).toEqual(
    ['TIME_WORTH', 'NEW_APPROACH', 'TOOLS_USED'].map((item) => ({ item, ...hidden, reason: 'STILL_OPEN' })),
  );
});

import { canBecome, nextStatuses } from './activity.status.ts';
import type { ActivityStatus } from './activity.status.ts';

const all = Object.keys(nextStatuses) as ActivityStatus[];

test('an activity goes from proposal to record, or is cancelled before it was held', () => {
  const steps = all.flatMap((from) => all.filter((to) => canBecome(from, to)).map((to) => `${from} ${to}`));
  expect(steps).toEqual([
    'PROPOSED SCHEDULED',
    'PROPOSED CANCELLED',
    'SCHEDULED HELD',
    'SCHEDULED CANCELLED',
    'HELD RECORDED',
  ]);
});

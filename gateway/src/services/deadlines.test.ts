import { setTimeout } from 'node:timers/promises';
import { Deadlines } from './deadlines.ts';

test('What is over in time is told nothing; what is late is told so once, soon after its deadline', async () => {
  const deadlines = new Deadlines();
  const startedAt = performance.now();
  const late: [string, number][] = [];
  const limited = (name: string, ms: number) => ({
    endsAt: startedAt + ms,
    whenLate: () => void late.push([name, performance.now() - startedAt]),
  });
  const inTime = limited('in time', 100);
  for (const one of [limited('second', 80), limited('first', 30), inTime]) deadlines.add(one);
  await setTimeout(50);
  deadlines.remove(inTime);
  await setTimeout(150);
  expect(late.map(([name]) => name)).toEqual(['first', 'second']);
  expect(late[0]?.[1]).toBeGreaterThanOrEqual(30);
  expect(late[1]?.[1]).toBeGreaterThanOrEqual(80);

  // Its timer, which stood still meanwhile, goes on.
  deadlines.add(limited('third', 0));
  await setTimeout(50);
  expect(late.at(-1)?.[0]).toBe('third');
  expect(late).toHaveLength(3);
});

import type { Admission, AdmissionTime, Leave } from './admission.ts';
import { createAdmission } from './admission.ts';

/** Time that only the test moves. */
function createTime() {
  let at = 0;
  let timers: { at: number; run: () => void }[] = [];
  const time: AdmissionTime = {
    now: () => at,
    after: (ms, run) => void timers.push({ at: at + ms, run }),
  };
  const pass = (ms: number) => {
    at += ms;
    const due = timers.filter((timer) => timer.at <= at);
    timers = timers.filter((timer) => timer.at > at);
    for (const { run } of due) run();
  };
  return { time, pass };
}

const DEADLINE_MS = 2_750;

interface Load {
  perSecond: number;
  /** Work of one request, in ms of the one processor that all share. */
  workMs: number;
  /** Every so many requests one only waits, for as long as a service that hangs lets it. */
  hangingOneIn?: number;
  /** So many requests beside them each time are refused as soon as they have a place. */
  refusedBeside?: number;
}

/** One processor behind an admission. `run` lets requests come for a while, and counts what becomes of those that do not hang. */
function simulate(admission: Admission, { pass }: Pick<ReturnType<typeof createTime>, 'pass'>) {
  const working = new Set<{ left: number; cameAt: number; leave: Leave }>();
  const hanging: { until: number; leave: Leave }[] = [];
  let now = 0;
  let due = 0;
  let came = 0;
  return async ({ perSecond, workMs, hangingOneIn, refusedBeside = 0 }: Load, seconds: number) => {
    const counts = { inTime: 0, late: 0, refused: 0 };
    for (const end = now + seconds * 1_000; now < end; now += 1) {
      for (due += perSecond / 1_000; due >= 1; due -= 1) {
        came += 1;
        for (let count = 0; count < refusedBeside; count += 1)
          void admission.enter().then((leave) => leave?.(false));
        const hangs = hangingOneIn !== undefined && came % hangingOneIn === 0;
        const cameAt = now;
        void admission.enter().then((leave) => {
          if (!leave) counts.refused += hangs ? 0 : 1;
          else if (hangs) hanging.push({ until: now + DEADLINE_MS, leave });
          else working.add({ left: workMs, cameAt, leave });
        });
      }
      pass(1);
      await Promise.resolve();
      const share = 1 / working.size;
      for (const request of working) {
        request.left -= share;
        if (request.left > 0) continue;
        working.delete(request);
        request.leave(true);
        if (now - request.cameAt <= DEADLINE_MS) counts.inTime += 1;
        else counts.late += 1;
      }
      while (hanging[0] && hanging[0].until <= now) hanging.shift()?.leave(false);
      await Promise.resolve();
    }
    return counts;
  };
}

const open = (time: AdmissionTime) =>
  createAdmission({ mostInFlight: 1_000, targetMs: 500, longestWaitMs: 500, time });

describe('Under three times the load that can be borne', () => {
  test.each([2, 10, 40, 150])(
    'with %d ms of work each, at least 80 %% of the most is still answered in time',
    async (workMs) => {
      const most = 1_000 / workMs;
      const clock = createTime();
      const run = simulate(open(clock.time), clock);
      await run({ perSecond: most / 2, workMs }, 5);
      await run({ perSecond: 3 * most, workMs }, 10);
      const overloaded = await run({ perSecond: 3 * most, workMs }, 30);
      expect(overloaded.inTime).toBeGreaterThanOrEqual(0.8 * most * 30);
      expect(overloaded.refused).toBeGreaterThan(most * 30);
      await run({ perSecond: most / 2, workMs }, 5);
      expect(await run({ perSecond: most / 2, workMs }, 10)).toMatchObject({ late: 0, refused: 0 });
    },
  );

  test('without admission next to nothing would be: the simulation can fail', async () => {
    const everybody: Admission = {
      isFull: () => false,
      enter: () => Promise.resolve(() => undefined),
      inFlight: 0,
      waiting: 0,
      places: Infinity,
    };
    const run = simulate(everybody, createTime());
    await run({ perSecond: 300, workMs: 10 }, 10);
    expect((await run({ perSecond: 300, workMs: 10 }, 10)).inTime).toBeLessThan(100);
  });
});

describe('Requests that are refused or given up at once', () => {
  test('do not make an overloaded system look quick', async () => {
    const clock = createTime();
    const run = simulate(open(clock.time), clock);
    await run({ perSecond: 300, workMs: 10, refusedBeside: 2 }, 15);
    const { inTime } = await run({ perSecond: 300, workMs: 10, refusedBeside: 2 }, 20);
    expect(inTime).toBeGreaterThanOrEqual(0.8 * 100 * 20);
  });
});

describe('While one service hangs', () => {
  test('requests that do not need it are all answered', async () => {
    const clock = createTime();
    const run = simulate(open(clock.time), clock);
    await run({ perSecond: 100, workMs: 2 }, 5);
    await run({ perSecond: 400, workMs: 2, hangingOneIn: 4 }, 10);
    const counts = await run({ perSecond: 400, workMs: 2, hangingOneIn: 4 }, 20);
    expect(counts).toMatchObject({ late: 0, refused: 0 });
  });
});

describe('A place', () => {
  const small = () => {
    const clock = createTime();
    const admission = createAdmission({
      mostInFlight: 2,
      targetMs: 500,
      longestWaitMs: 100,
      time: clock.time,
    });
    return { admission, clock };
  };

  test('is given at once while there are some, then in the order of coming', async () => {
    const { admission } = small();
    const first = await admission.enter();
    await admission.enter();
    const order: string[] = [];
    void admission.enter().then(() => order.push('third'));
    void admission.enter().then(() => order.push('fourth'));
    expect(admission.isFull()).toBe(true);
    expect(await admission.enter()).toBeNull();
    first?.(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(order).toEqual(['third']);
    expect([admission.inFlight, admission.waiting]).toEqual([2, 1]);
  });

  test('is not waited for longer than is of use', async () => {
    const { admission, clock } = small();
    await admission.enter();
    await admission.enter();
    const waiting = admission.enter();
    clock.pass(101);
    expect(await waiting).toBeNull();
    expect([admission.inFlight, admission.waiting]).toEqual([2, 0]);
  });
});

import { createBreaker } from './breaker.ts';

function broken() {
  const clock = { time: 0 };
  const breaker = createBreaker(() => clock.time);
  for (let call = 0; call < 20; call++) {
    expect(breaker.mayAsk()).toBe(true);
    breaker.failed();
  }
  return { clock, breaker };
}

describe('A service', () => {
  test('is asked no more after twenty failures in a row', () => {
    expect(broken().breaker.mayAsk()).toBe(false);
  });

  test('is asked on when an answer came in between', () => {
    const breaker = createBreaker();
    for (let call = 0; call < 100; call++) {
      if (call % 19 === 0) breaker.answered();
      else breaker.failed();
    }
    expect(breaker.mayAsk()).toBe(true);
  });

  test('that was left alone is tried by one call a second', () => {
    const { clock, breaker } = broken();
    clock.time = 999;
    expect(breaker.mayAsk()).toBe(false);
    clock.time = 1_000;
    expect(breaker.mayAsk()).toBe(true);
    expect(breaker.mayAsk()).toBe(false);
    breaker.failed();
    expect(breaker.mayAsk()).toBe(false);
    clock.time = 2_000;
    expect(breaker.mayAsk()).toBe(true);
  });

  test('is back as soon as a try is answered', () => {
    const { clock, breaker } = broken();
    clock.time = 1_000;
    breaker.mayAsk();
    breaker.answered();
    expect([breaker.mayAsk(), breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, true, true]);
  });

  test('is tried again at once when a try had too little time to tell', () => {
    const { clock, breaker } = broken();
    clock.time = 1_000;
    breaker.mayAsk();
    breaker.undecided();
    expect(breaker.mayAsk()).toBe(true);
  });
});

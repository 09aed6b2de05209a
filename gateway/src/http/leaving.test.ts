import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { startGateway } from '../fixtures/fixtureGateway.ts';
import { until } from '../fixtures/until.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway({ serviceDeadlineMs: 5_000, requestDeadlineMs: 6_000 });
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

/** A request whose sender can go away. */
function begin(query: string) {
  const asked = request(`${kolo.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ query }));
  return { leave: () => asked.destroy() };
}

const abandoned = async (service: string) => {
  const { text } = await kolo.send('/metrics');
  const calls = new RegExp(
    `kolo_gateway_service_calls_total\\{service="${service}",outcome="abandoned"\\} (\\d+)`,
  ).exec(text)?.[1];
  return Number(calls ?? 0);
};

describe('When a client goes away', () => {
  test('the call that only it waits for is given up, and what would follow is not asked', async () => {
    kolo.services.people.behave({ afterMs: 1_000 });
    const before = await abandoned('people');
    const { leave } = begin('{ me { storyCount } }');
    await until(() => kolo.services.people.received.length === 1);
    leave();
    await until(async () => (await abandoned('people')) === before + 1, 700);
    await pause(100);
    expect(kolo.services.value.received).toEqual([]);
  });

  test('those who share its call get their answers, be they equal in whole or in part', async () => {
    kolo.services.people.behave({ afterMs: 300 });
    const before = await abandoned('people');
    const { leave } = begin('{ me { storyCount } }');
    await until(() => kolo.services.people.received.length === 1);
    const same = kolo.ask('{ me { storyCount } }');
    const partly = kolo.ask('{ me { storyCount } stories }');
    await until(() => kolo.services.value.received.length === 1);
    leave();
    expect((await same).body).toEqual({ data: { me: { storyCount: 3 } } });
    expect((await partly).body).toEqual({ data: { me: { storyCount: 3 }, stories: ['a story'] } });
    expect(await abandoned('people')).toBe(before);
  });

  test('who comes next is not given what was given up', async () => {
    kolo.services.people.behave({ afterMs: 500 }, 1);
    const { leave } = begin('{ me { name } }');
    await until(() => kolo.services.people.received.length === 1);
    leave();
    await pause(50);
    expect((await kolo.ask('{ me { name } }')).body).toEqual({ data: { me: { name: 'Оксана' } } });
  });

  test('what it wanted to be written is written', async () => {
    kolo.services.people.behave({ afterMs: 200 });
    const before = await abandoned('people');
    const { leave } = begin(
      'mutation { one: rename(name: "a") { storyCount } two: rename(name: "b") { storyCount } }',
    );
    await until(() => kolo.services.people.received.length === 1);
    leave();
    await until(() => kolo.services.people.received.length === 2);
    await pause(300);
    expect(await abandoned('people')).toBe(before);
  });
});

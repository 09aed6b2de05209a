import { setTimeout as pause } from 'node:timers/promises';
import { connectMongo, createHealth, inTransaction, newId } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { newEvent, publish, startRelay } from '@kolo/events';
import { shareCommunity } from '@kolo/standing';
import type { TestIdentity } from './fixtures/testIdentity.ts';
import { communityOf, startTestIdentity } from './fixtures/testIdentity.ts';
import { identity } from './service.ts';

let kolo: TestIdentity;
const running: Stoppable[] = [];
beforeAll(async () => {
  kolo = await startTestIdentity();
});
afterAll(async () => {
  await Promise.all(running.map((part) => part.stop()));
  await kolo.close();
});

test('the worker learns from the events of communities who knows whom', async () => {
  const { deps, connection } = kolo;
  const source = await connectMongo(process.env['MONGODB_URL'] ?? '', deps.namespace, 'communities');
  try {
    for (const name of ['outbox', 'leases']) await source.createCollection(name);
    running.push(...((await identity.startWork?.({ ...deps, health: createHealth({}) })) ?? []));
    const relay = startRelay({
      connection: source,
      redis: deps.redis,
      namespace: deps.namespace,
      logger: deps.logger,
    });
    const [one, other] = [newId('person'), newId('person')];
    const community = communityOf(newId('tenant'));
    const events = [community.created(), community.joined(one), community.joined(other)];
    await inTransaction(source, (session) =>
      publish(
        source,
        session,
        events.map((event) => newEvent(deps.clock, event)),
      ),
    );
    let known = false;
    for (let tries = 0; tries < 200 && !known; tries += 1) {
      await pause(50);
      known = await shareCommunity(connection, one, other);
    }
    await relay.stop();
    expect(known).toBe(true);
  } finally {
    await source.dropDatabase();
    await source.close();
  }
});

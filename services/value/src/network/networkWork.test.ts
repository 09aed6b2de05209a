import { setTimeout as pause } from 'node:timers/promises';
import { createLogger, newId } from '@kolo/runtime';
import { openTestStores } from '@kolo/testing';
import { connectMongo } from '@kolo/runtime';
import { registerEngineModels } from '../engine/engine.models.ts';
import { networkChangesOf } from './network.model.ts';
import { networkOf } from './network.store.ts';
import { startNetworkWork } from './networkWork.ts';

test('networks of communities and of umbrellas are computed soon after they changed, and one that cannot be stops no other', async () => {
  const stores = openTestStores();
  const { redis, namespace } = stores;
  const connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
  registerEngineModels(connection);
  const clock = { now: () => Date.parse('2010-09-01T09:00:00.000Z') };
  const logger = createLogger('value', 'silent');
  const work = startNetworkWork({ connection, redis, namespace, clock, logger, restMs: 0 });
  try {
    const [community, over] = [newId('community'), newId('community')];
    const scopes = [community, `umbrella:${over}`, newId('tenant')];
    // What is no scope can only come by a fault; it must not stand before what is one.
    const told = ['nothing', ...scopes].map((scope) => ({ scope, days: ['2010-04-05'], since: null }));
    await networkChangesOf(connection).insertMany(told);
    const left = async () => new Set(await networkChangesOf(connection).distinct('scope'));
    for (let tries = 0; tries < 200 && (await left()).size > 1; tries += 1) await pause(50);
    expect(await left()).toEqual(new Set(['nothing']));
    for (const scope of [community, `umbrella:${over}`])
      expect(await networkOf(connection, scope, '2010-04')).toMatchObject({ members: 0, version: 1 });
  } finally {
    await work.stop();
    await connection.dropDatabase();
    await connection.close();
    await stores.close();
  }
}, 60_000);

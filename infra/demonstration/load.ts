import { rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { signingKeySchema } from '@kolo/auth';
import { commonEnv, connectMongo, connectRedis, jsonOf, parseEnv } from '@kolo/runtime';
import { openStage, playUnep } from '@kolo/scenarios';
import { linesFor, linesWithout } from './lines.ts';

// Run by the supervisor after the migrations and before any service: nothing else works on the databases meanwhile, and no
// process of production ever shares a clock that moves.
const env = parseEnv(
  z.object({
    ...commonEnv,
    IDENTITY_SIGNING_KEY: jsonOf(signingKeySchema),
    IDENTITY_OPERATOR_EMAIL: z.string(),
    IDENTITY_OPERATOR_PASSWORD: z.string(),
    KOLO_DEMONSTRATION_FILE: z.string(),
    KOLO_GATEWAY_URL: z.string(),
  }),
);

interface State {
  _id: 'demonstration';
  state: 'LOADING' | 'LOADED';
}

const databases = ['identity', 'communities', 'activities', 'value'] as const;
const connection = await connectMongo(env.MONGODB_URL, env.KOLO_NAMESPACE, 'identity');
const states = connection.collection<State>('demonstration');

const known = await states.findOne({ _id: 'demonstration' });
if (known?.state === 'LOADED') {
  await tell(linesFor(env.KOLO_GATEWAY_URL));
} else if (known === null && (await connection.collection('tenants').countDocuments()) > 0) {
  await tell(linesWithout(env.KOLO_GATEWAY_URL));
} else {
  // What an interrupted load left behind is nobody's: no service has run since.
  if (known) await forgetEverything();
  await load();
}
await connection.close();

async function load(): Promise<void> {
  await states.updateOne({ _id: 'demonstration' }, { $set: { state: 'LOADING' } }, { upsert: true });
  const handoverOn = fridayBefore(Temporal.Now.plainDateISO('UTC').subtract({ days: 182 }));
  const stage = await openStage({
    mongodbUrl: env.MONGODB_URL,
    redisUrl: env.REDIS_URL,
    namespace: env.KOLO_NAMESPACE,
    at: `${handoverOn.subtract({ days: 15 }).toString()}T06:00:00Z`,
    operator: { email: env.IDENTITY_OPERATOR_EMAIL, password: env.IDENTITY_OPERATOR_PASSWORD },
    identitySigningKey: env.IDENTITY_SIGNING_KEY,
  });
  try {
    const play = playUnep(stage, handoverOn.toString());
    await play.diary.liveUntil(181);
    await states.updateOne({ _id: 'demonstration' }, { $set: { state: 'LOADED' } });
    await tell(linesFor(env.KOLO_GATEWAY_URL));
  } finally {
    await stage.close();
  }
}

function fridayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: (date.dayOfWeek + 2) % 7 });
}

async function forgetEverything(): Promise<void> {
  for (const name of databases) {
    const database = await connectMongo(env.MONGODB_URL, env.KOLO_NAMESPACE, name);
    for (const { name: collection } of await database.listCollections()) {
      // The migrations have built collections and indexes already; only what lies in them goes.
      if (collection !== 'demonstration') await database.collection(collection).deleteMany({});
    }
    await database.close();
  }
  const redis = connectRedis(env.REDIS_URL);
  const keys = await redis.keys(`${env.KOLO_NAMESPACE}:*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
}

/** Left for the supervisor, which shows the lines on this start and on every later one. */
async function tell(lines: string[]): Promise<void> {
  const file = env.KOLO_DEMONSTRATION_FILE;
  await writeFile(`${file}.new`, `${JSON.stringify(lines, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

// A process of part (b): value's consumer, given one event per job.
import { startConsumer } from '@kolo/events';
import { connectMongo, connectRedis, createLogger, systemClock } from '@kolo/runtime';
import { appendDeltas } from '../../services/value/src/engine/appendDeltas.ts';
import { eventLog, toLogged } from '../../services/value/src/engine/event-log.model.ts';

const [namespace = ''] = process.argv.slice(2);
const connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
const redis = connectRedis(process.env['REDIS_URL'] ?? '');
startConsumer({
  name: 'value',
  connection,
  redis,
  namespace,
  clock: systemClock,
  logger: createLogger('single', 'warn'),
  record: { collection: eventLog, toDocument: toLogged },
  async apply(events, session) {
    await appendDeltas(connection, events, session);
  },
  concurrency: 8,
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

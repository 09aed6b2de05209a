import { connectMongo, newId } from '@kolo/runtime';
import { deltasOf, shardOf, toDelta } from './delta.model.ts';
import { registerEngineModels } from './engine.models.ts';
import { shardsWaiting } from './shardsWaiting.ts';

test('a shard that cannot be computed, and in which ever more waits, hides no other', async () => {
  const namespace = newId('tenant');
  const connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
  registerEngineModels(connection);
  try {
    const [stuck, other] = [shardOf(newId('community')), shardOf(newId('activity'))];
    const rows = [...Array.from({ length: 450 }, () => toDelta(stuck, [])), toDelta(other, [])];
    expect(await shardsWaiting(connection)).toEqual(new Set());
    await deltasOf(connection).insertMany(rows);
    expect(await shardsWaiting(connection)).toEqual(new Set([stuck, other]));
    expect(await shardsWaiting(connection, [stuck])).toEqual(new Set([other]));
  } finally {
    await connection.dropDatabase();
    await connection.close();
  }
});

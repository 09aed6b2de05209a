import { setTimeout as pause } from 'node:timers/promises';
import { connectRedis, systemClock } from '@kolo/runtime';
import { compareWithLog } from '../../services/value/src/engine/compareWithLog.ts';
import { eventsInLog } from '../../services/value/src/engine/event-log.model.ts';
import { foundCommunity } from '../live/foundCommunity.ts';
import { startLiveSystem } from '../live/liveSystem.ts';
import type { LiveSystem } from '../live/liveSystem.ts';
import { contributions } from './contributions.ts';
import type { Contribution } from './contributions.ts';
import { cause, FLUSHALL, planFaults } from './killing.ts';
import { unfinishedWork } from './unfinishedWork.ts';

const MUTATIONS = 2_000;
const SENT_AT_ONCE = 8;
const CONVERGE_MS = 120_000;
/** Every so many contributions its caller gives up after the first failure and never learns what became of it. */
const GIVE_UP_EVERY = 5;
/** Every so many an answer is lost on its way: the caller sends the same key once more. */
const LOSE_ANSWER_EVERY = 10;

describe('while every process and store is killed again and again', () => {
  const sent: Contribution[] = [];
  const twice: { contribution: Contribution; first: string; second: string | null }[] = [];
  const killed = new Map<string, number>();
  let system: LiveSystem;
  let convergedAfterMs = 0;

  beforeAll(async () => {
    system = await startLiveSystem();
    const redis = connectRedis(system.redisUrl);
    const community = await foundCommunity(system.gatewayUrl, system.operator, 6);
    const faults = planFaults(system.processes.keys(), { process: 10, store: 3 });
    const source = contributions(community, MUTATIONS);

    // Faults and mutations wait for each other, so that both are spread over the whole run.
    let caused = 0;
    const stop = new AbortController();
    const until = async (reached: () => boolean) => {
      while (!reached()) await pause(10, undefined, { signal: stop.signal });
    };
    const write = async () => {
      for (const contribution of source) {
        const order = sent.push(contribution);
        await until(() => order / MUTATIONS <= (caused + 1) / faults.length);
        const id = await contribution.send(order % GIVE_UP_EVERY === 0 ? 1 : undefined);
        if (id !== null && order % LOSE_ANSWER_EVERY === 0) {
          twice.push({ contribution, first: id, second: await contribution.send() });
        }
      }
    };
    const destroy = async () => {
      for (const fault of faults) {
        await until(() => sent.length / MUTATIONS >= caused / faults.length);
        await cause(fault, system, redis);
        killed.set(fault, (killed.get(fault) ?? 0) + 1);
        caused += 1;
      }
    };
    try {
      await Promise.all([destroy(), ...Array.from({ length: SENT_AT_ONCE }, write)]);
    } catch (error) {
      stop.abort();
      redis.disconnect();
      throw error;
    }

    const began = Date.now();
    while ((await unfinishedWork(system, redis)).length > 0 && Date.now() - began < CONVERGE_MS)
      await pause(500);
    convergedAfterMs = Date.now() - began;
    redis.disconnect();
    // Figures of the run, for whoever reads the log of a long suite.
    const unanswered = sent.filter(({ id }) => id === null).length;
    process.stdout.write(
      `${sent.length} mutations, ${unanswered} unanswered; converged after ${convergedAfterMs} ms\n`,
    );
  }, 25 * 60_000);

  afterAll(() => system?.end(), 30_000);

  const collections = { post: 'posts', question: 'questions', answer: 'answers' } as const;
  const eventTypes = { post: 'post.created', question: 'question.asked', answer: 'answer.posted' } as const;
  const kinds = Object.keys(collections) as (keyof typeof collections)[];

  const stored = async () => {
    const rows = await Promise.all(
      kinds.map((kind) => system.connections.communities.collection(collections[kind]).find({}).toArray()),
    );
    return rows.flat().map((row) => ({ id: String(row._id), mark: row['text'].text as string }));
  };

  it('killed each process ten times, each store three times, and emptied Valkey once', () => {
    const expected = [...system.processes.keys()].map((name) => [
      name,
      name === 'mongodb' || name === 'valkey' ? 3 : 10,
    ]);
    expect(Object.fromEntries(killed)).toEqual({ ...Object.fromEntries(expected), [FLUSHALL]: 1 });
  });

  it('converges within 120 seconds of the last fault', async () => {
    const redis = connectRedis(system.redisUrl);
    expect(await unfinishedWork(system, redis)).toEqual([]);
    redis.disconnect();
    expect(convergedAfterMs).toBeLessThan(CONVERGE_MS);
  });

  it('has stored everything that it accepted, under the id that it answered', async () => {
    const byMark = new Map((await stored()).map(({ mark, id }) => [mark, id]));
    const accepted = sent.filter(({ id }) => id !== null);
    expect(accepted.length).toBeGreaterThan(MUTATIONS / 2);
    expect(accepted.filter(({ mark, id }) => byMark.get(mark) !== id)).toEqual([]);
  });

  it('has stored nothing that nobody sent, and nothing twice', async () => {
    const marks = (await stored()).map(({ mark }) => mark);
    expect(marks.toSorted()).toEqual([...new Set(marks)].sort());
    const known = new Set(sent.map(({ mark }) => mark));
    expect(marks.filter((mark) => !known.has(mark))).toEqual([]);
  });

  it('gives the same answer to the same key, while things break and afterwards', async () => {
    expect(twice.length).toBeGreaterThan(MUTATIONS / LOSE_ANSWER_EVERY / 2);
    for (const { contribution, first, second } of twice) {
      // What nobody answered while things broke is asked for once more.
      expect({ mark: contribution.mark, id: second ?? (await contribution.send()) }).toEqual({
        mark: contribution.mark,
        id: first,
      });
    }
    expect(twice.filter(({ second }) => second === null).length).toBeLessThan(twice.length / 20);
    const before = await stored();
    for (const contribution of sent.filter(({ id }, index) => id !== null && index % 50 === 0)) {
      const { id } = contribution;
      expect(await contribution.send()).toBe(id);
    }
    expect(await stored()).toHaveLength(before.length);
  }, 60_000);

  it('has each event in the log of value exactly once, and no other', async () => {
    const log = await Array.fromAsync(eventsInLog(system.connections.value));
    for (const kind of kinds) {
      const rows = await system.connections.communities.collection(collections[kind]).find({}).toArray();
      const subjects = log.filter(({ type }) => type === eventTypes[kind]).map(({ subject }) => subject);
      expect(subjects.sort()).toEqual(rows.map((row) => String(row._id)).sort());
    }
  });

  it('has indicators that equal their recomputation from the log', async () => {
    const comparison = await compareWithLog({ connection: system.connections.value, clock: systemClock });
    expect(comparison.events).toBeGreaterThan(MUTATIONS / 2);
    expect(comparison.values).toBeGreaterThan(0);
    expect(comparison.differences).toEqual([]);
  }, 60_000);
});

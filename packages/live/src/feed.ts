import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Logger } from '@kolo/runtime';
import type { Heard } from './heard.ts';
import { Mailbox } from './mailbox.ts';
import { MISSED, readMessage } from './message.ts';
import type { LiveMessage } from './message.ts';
import { follows, formatPosition, parsePosition } from './position.ts';
import type { Position } from './position.ts';
import { Recent } from './recent.ts';
import { append, KEPT, streamKey } from './stream.ts';
import type { StreamEntry } from './stream.ts';

export interface LiveFeed {
  /**
   * Listens to a topic: from now on, or from after a position that was heard before, in this process or another one. Resolves
   * when everything from there on will be heard.
   */
  hear(topic: string, after?: string | null): Promise<AsyncIterableIterator<Heard>>;
  /** Ends what is listened to, and the connection. */
  stop(): void;
}

const READ_AT_ONCE = 1_000;
/** How long a read waits for something new; then it is looked whether the stream is still the same. */
const WAIT_MS = 1_000;
const TRY_AGAIN_MS = 500;

/**
 * What changes in a service, as this process hears it. One connection reads the stream for all who listen here, from the first of
 * them on. Nothing is lost in silence: entries are counted, so a stream that was flushed, cut short or replaced is noticed within a
 * second or two, and all who listen are told of a gap.
 */
export function createLiveFeed(options: {
  redis: Redis;
  namespace: string;
  service: string;
  logger: Logger;
}): LiveFeed {
  const { redis, namespace, service, logger } = options;
  const key = streamKey(namespace, service);
  const recent = new Recent();
  const listeners = new Map<string, Set<Mailbox>>();
  let blocking: Redis | null = null;
  let ready: Promise<void> | null = null;
  let stopped = false;

  const all = () => [...listeners.values()].flatMap((mailboxes) => [...mailboxes]);
  const tellGap = () => {
    const { last } = recent;
    if (last) for (const mailbox of all()) mailbox.put({ kind: 'gap', position: formatPosition(last) });
  };

  const take = ([id, fields]: StreamEntry) => {
    const position = parsePosition(id);
    if (!position) return;
    const { last } = recent;
    const isGap = last !== null && !follows(last, position);
    if (isGap) recent.clear();
    const message = recent.add(position, messageIn(fields));
    if (isGap || message?.topic === MISSED) tellGap();
    if (!message) return;
    const heard: Heard = { kind: 'message', position: id, message };
    for (const mailbox of listeners.get(message.topic) ?? []) mailbox.put(heard);
  };

  /** Reads what the stream holds, and begins it where it is not there. */
  const load = async () => {
    await append(redis, key, []);
    const entries = await redis.xrevrange(key, '+', '-', 'COUNT', KEPT);
    recent.clear();
    for (const [id, fields] of entries.reverse()) {
      const position = parsePosition(id);
      if (position) recent.add(position, messageIn(fields));
    }
  };

  /** Nothing new came: because there is nothing, or because the stream is not the one that it was? */
  const isSame = async (known: Position): Promise<boolean> => {
    const [newest] = await redis.xrevrange(key, '+', '-', 'COUNT', 1);
    const position = newest ? parsePosition(newest[0]) : null;
    return position !== null && position.era === known.era && position.count >= known.count;
  };

  const read = async (connection: Redis) => {
    const last = recent.last;
    if (!last) return load();
    const reply = await connection.xread(
      'COUNT',
      READ_AT_ONCE,
      'BLOCK',
      WAIT_MS,
      'STREAMS',
      key,
      formatPosition(last),
    );
    if (reply) {
      for (const [, entries] of reply) for (const entry of entries) take(entry);
    } else if (!(await isSame(last))) {
      await load();
      logger.warn('The stream of live changes was lost and begins anew; who listens is told of a gap');
      tellGap();
    }
  };

  const run = async (connection: Redis) => {
    while (!stopped) {
      try {
        await read(connection);
      } catch (error) {
        if (stopped) return;
        logger.warn({ err: error }, 'Live changes could not be read; they are tried again');
        await pause(TRY_AGAIN_MS);
      }
    }
  };

  const start = async () => {
    await load();
    blocking = redis.duplicate();
    blocking.on('error', () => undefined);
    void run(blocking);
  };

  const catchUp = (mailbox: Mailbox, topic: string, last: Position, after: string | null) => {
    const from = after === null ? last : parsePosition(after);
    const missed = from && recent.since(from);
    mailbox.put({ kind: 'began', position: formatPosition(missed ? from : last) });
    if (!missed) {
      mailbox.put({ kind: 'gap', position: formatPosition(last) });
      return;
    }
    for (const { position, message } of missed) {
      if (message?.topic === MISSED) mailbox.put({ kind: 'gap', position: formatPosition(position) });
      if (message?.topic === topic)
        mailbox.put({ kind: 'message', position: formatPosition(position), message });
    }
  };

  return {
    async hear(topic, after = null) {
      ready ??= start();
      // The next one to listen tries again.
      ready.catch(() => (ready = null));
      await ready;
      const { last } = recent;
      if (stopped || !last) throw new Error('Live changes are not read any more');
      const mailbox = new Mailbox(() => {
        const others = listeners.get(topic);
        others?.delete(mailbox);
        if (others?.size === 0) listeners.delete(topic);
      });
      const others = listeners.get(topic);
      if (others) others.add(mailbox);
      else listeners.set(topic, new Set([mailbox]));
      catchUp(mailbox, topic, last, after);
      return mailbox;
    },
    stop() {
      stopped = true;
      blocking?.disconnect();
      for (const mailbox of all()) void mailbox.return();
    },
  };
}

function messageIn(fields: string[]): LiveMessage | null {
  const at = fields.indexOf('message');
  return at < 0 ? null : readMessage(fields[at + 1]);
}

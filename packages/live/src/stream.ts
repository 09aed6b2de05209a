import type { Redis } from 'ioredis';

/** Entries that are kept for who comes back; older ones are gone (approximately). */
export const KEPT = 10_000;

/** Of one service. Another service's changes are heard by asking that service. */
export const streamKey = (namespace: string, service: string): string => `${namespace}:live:${service}`;

/**
 * Appends in one step, whoever else does: an id is the era of the stream and a count without gaps. A stream that is not there is
 * begun with a mark, so that it has a position before anything happens.
 */
const APPEND = `
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local era
if last[1] then
  era = string.match(last[1][1], '^%d+')
else
  local now = redis.call('TIME')
  era = now[1] .. string.format('%06d', now[2])
  redis.call('XADD', KEYS[1], era .. '-0', 'begins', '')
end
for i = 2, #ARGV do
  redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], era .. '-*', 'message', ARGV[i])
end
`;

/** Appends messages, and begins the stream where there is none. */
export async function append(redis: Redis, key: string, messages: readonly string[]): Promise<void> {
  await redis.eval(APPEND, 1, key, KEPT, ...messages);
}

/** An entry as Valkey gives it: its id, and names and values in turn. */
export type StreamEntry = [id: string, fields: string[]];

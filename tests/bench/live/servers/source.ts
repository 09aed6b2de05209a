// What stands behind the gateway: a service whose posts can be listened to, one that knows their authors, and an identity. Runs as a
// process of its own.
import { setTimeout as pause } from 'node:timers/promises';
import { publicJwks } from '@kolo/auth';
import { systemClock } from '@kolo/runtime';
import { people } from '../../../../gateway/src/fixtures/communityServices.ts';
import { startIdentity } from '../../../../gateway/src/fixtures/fixtureIdentity.ts';
import { startService } from '../../../../gateway/src/fixtures/fixtureService.ts';
import { startLiveService } from '../../../../gateway/src/fixtures/liveService.ts';
import type { SourceOrder, SourceStarted } from '../orders.ts';
import { EVENT_EVERY_MS, moment } from '../orders.ts';

const posts = await startLiveService();
const persons = await startService(people);

async function start({
  signingKey,
  callers,
}: Extract<SourceOrder, { kind: 'start' }>): Promise<SourceStarted> {
  const identity = await startIdentity(publicJwks(signingKey), systemClock);
  for (let number = 0; number < callers; number += 1) {
    identity.viewers.set(`kolo_${number}`, {
      kind: 'MACHINE',
      personId: null,
      sessionId: null,
      tokenId: `token_${number}`,
      roles: [],
      scopes: [],
      languages: ['en'],
    });
  }
  const all = [posts, persons];
  return {
    serviceUrls: Object.fromEntries(all.map(({ name, url }) => [name, url])),
    typeDefs: Object.fromEntries(all.map(({ name, typeDefs }) => [name, typeDefs])),
    identityUrl: identity.url,
  };
}

async function post(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await pause(EVENT_EVERY_MS);
    posts.post('bench', `sent@${moment()}@`);
  }
}

process.on('message', (order: SourceOrder) => {
  if (order.kind === 'start') void start(order).then((started) => process.send?.(started));
  else void post(order.posts).then(() => process.send?.({ isDone: true }));
});
process.on('disconnect', () => process.exit(0));

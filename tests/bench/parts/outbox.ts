import type { Connection } from 'mongoose';
import { newEvent, publish } from '@kolo/events';
import { inTransaction, newId, systemClock } from '@kolo/runtime';
import { foundCommunity } from '../../live/foundCommunity.ts';
import { startLiveSystem } from '../../live/liveSystem.ts';
import { median, rounded, timed } from '../measure.ts';
import type { Part } from '../part.ts';

const ROUNDS = 300;
const WARM_UP = 30;
const TEXT = 'Our mayor signed the environmental policy. It took four drafts.';

export const outbox: Part = {
  name: 'outbox',
  title: '(a) A mutation with its outbox against the bare insert',
  method: `The whole system runs. One after the other, ${ROUNDS} times: \`insertOne\` of a post (w: majority, j: true); the same \`insertOne\` and the
event's row in the outbox, in one transaction of the same durability; and \`createPost\` with an idempotency key, sent by a member
to the gateway over HTTP, with all that belongs to it: token, plan, policies, validation, and a transaction that reads the
membership and writes the post, the contribution, the event and the answer of the key. Ratios are of the medians.`,
  async run() {
    const system = await startLiveSystem();
    try {
      const { members, communityId } = await foundCommunity(system.gatewayUrl, system.operator, 1);
      const [member] = members;
      const connection = system.connections.activities;
      for (const name of ['bench_bare', 'bench_posts']) await connection.createCollection(name);
      const times = { bare: [] as number[], transaction: [] as number[], mutation: [] as number[] };
      for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
        const bare = await timed(() =>
          connection.collection('bench_bare').insertOne(post(communityId) as never),
        );
        const transaction = await timed(() => insertWithEvent(connection, communityId));
        const mutation = await timed(async () =>
          member?.mustChange(
            'mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { post { id } userErrors { code field } } }',
            { communityId, text: { language: 'en', text: TEXT }, idempotencyKey: `post-${round}` },
          ),
        );
        if (round < WARM_UP) continue;
        times.bare.push(bare);
        times.transaction.push(transaction);
        times.mutation.push(mutation);
      }
      const [bare, transaction, mutation] = [
        median(times.bare),
        median(times.transaction),
        median(times.mutation),
      ];
      return [
        {
          what: 'Transaction of insert and outbox row : bare insert',
          figure: `${rounded(transaction / bare)} (${rounded(transaction)} and ${rounded(bare)} ms)`,
        },
        {
          what: '`createPost` at the gateway : bare insert',
          figure: `${rounded(mutation / bare)} (${rounded(mutation)} ms)`,
        },
      ];
    } finally {
      await system.end();
    }
  },
};

const post = (communityId: string) => ({
  _id: newId('post'),
  communityId,
  authorId: newId('person'),
  text: { language: 'en', text: TEXT },
  channel: 'WEB',
  createdAt: new Date(),
});

async function insertWithEvent(connection: Connection, communityId: string): Promise<void> {
  const row = post(communityId);
  await inTransaction(connection, async (session) => {
    await connection.collection('bench_posts').insertOne(row as never, { session });
    const event = newEvent(systemClock, {
      type: 'post.created',
      subject: row._id,
      actor: row.authorId,
      community: communityId,
      channel: 'WEB',
      data: {},
    });
    await publish(connection, session, [event]);
  });
}

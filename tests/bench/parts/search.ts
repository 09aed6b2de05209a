import { inTransaction, newId } from '@kolo/runtime';
import { indexDocuments, TEXT, TITLE } from '@kolo/search';
import type { Connection } from 'mongoose';
import { foundCommunity } from '../../live/foundCommunity.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import { startLiveSystem } from '../../live/liveSystem.ts';
import { batchesOf, median, percentile, rounded, timed } from '../measure.ts';
import { atMost } from '../part.ts';
import type { Part } from '../part.ts';

const READS = 300;
const WARM_UP = 30;
const WORDS = 8_000;
const WORDS_IN_TEXT = 40;
/** As many as a consumer gets at once; much larger transactions do not fit into the cache of the embedded store. */
const DOCUMENTS_AT_ONCE = 500;

const lookup = 'query Resource($id: ID!) { resource(id: $id) { id title } }';
const searchDocument =
  'query Search($query: String!) { search(query: $query, first: 10) { nodes { ... on Resource { id title } } } }';

export const search: Part = {
  name: 'search',
  title: '(h) A search over 10⁵ documents against reading one by its id',
  method: `A community with 10⁵ resources whose words are as common as words are (Zipf), put into its collections and its index directly.
A member searches at the gateway for two or three words of a text, any of the four services looking through what it
has, and reads a resource by its id, in turns, ${READS} times each. The ratio is of the 95th percentiles. \`--events\` sets the documents: a tenth.`,
  async run({ events, onProgress }) {
    const system = await startLiveSystem();
    try {
      const community = await foundCommunity(system.gatewayUrl, system.operator, 2);
      const count = Math.round(events / 10);
      const random = generator(7);
      const texts = Array.from({ length: count }, () => textOf(random));
      const ids: string[] = [];
      const loading = await timed(async () => {
        for (const batch of batchesOf(texts, DOCUMENTS_AT_ONCE)) {
          ids.push(...(await store(system.connections.communities, community, batch)));
        }
      });
      onProgress(
        `${count.toLocaleString('en')} documents stored and indexed in ${rounded(loading / 1_000)} s`,
      );
      const member = community.members[0] ?? community.organiser;
      const times = { search: [] as number[], lookup: [] as number[] };
      let found = 0;
      for (let read = 0; read < WARM_UP + READS; read += 1) {
        const at = Math.floor(random() * count);
        const words = texts[at]?.split(' ').slice(5, read % 2 === 0 ? 7 : 8) ?? [];
        const searched = await timed(async () => {
          const { search: page } = await member.query<{ search: { nodes: unknown[] } }>(searchDocument, {
            query: words.join(' '),
          });
          found += page.nodes.length;
        });
        const looked = await timed(async () => {
          const { resource } = await member.query<{ resource: unknown }>(lookup, { id: ids[at] });
          if (!resource) throw new Error('A resource was not found by its id');
        });
        if (read < WARM_UP) continue;
        times.search.push(searched);
        times.lookup.push(looked);
      }
      if (found < READS) throw new Error('The searches found next to nothing');
      const ratio = percentile(times.search, 0.95) / percentile(times.lookup, 0.95);
      const ms = (all: number[]) => `${rounded(median(all))}/${rounded(percentile(all, 0.95))}`;
      return [
        {
          what: `search in ${count.toLocaleString('en')} documents : read by id`,
          figure: `${rounded(ratio)} (median/p95: ${ms(times.search)} and ${ms(times.lookup)} ms; ${rounded(found / (READS + WARM_UP))} found)`,
          ...atMost(5, ratio),
        },
      ];
    } finally {
      await system.end();
    }
  },
};

/** Resources as the service has them, published, and their place in the index. */
async function store(
  connection: Connection,
  { communityId, memberIds }: LiveCommunity,
  texts: readonly string[],
): Promise<string[]> {
  const now = new Date();
  const resources = texts.map((text) => {
    const title = text.split(' ').slice(0, 8).join(' ');
    return {
      _id: newId('resource') as never,
      communityId,
      submitterId: memberIds[0],
      kind: 'GUIDE',
      status: 'PUBLISHED',
      titles: [{ language: 'en', text: title }],
      descriptions: [{ language: 'en', text: title }],
      language: 'en',
      url: null,
      body: text,
      sizeKb: 1,
      minutes: 1,
      domainIds: [],
      channel: 'WEB',
      enteredBy: memberIds[0],
      submittedAt: now,
      publishedAt: now,
      judgements: [],
      rejudgeDueAt: null,
      digestWeek: 1,
      viewers: 0,
      version: 1,
    };
  });
  await connection.collection('resources').insertMany(resources);
  const found = resources.map(({ _id, titles, body }) => ({
    id: String(_id),
    kind: 'RESOURCE' as const,
    languages: ['en'],
    texts: [...titles.map(({ text }) => ({ text, weight: TITLE })), { text: body, weight: TEXT }],
    audiences: [`community:${communityId}`],
  }));
  const ids = found.map(({ id }) => id);
  await inTransaction(connection, (session) => indexDocuments(connection, ids, found, session));
  return ids;
}

/** Words that no stemmer changes: `wa`, `wb` … by rank, the first of them in nearly every text. */
function textOf(random: () => number): string {
  return Array.from({ length: WORDS_IN_TEXT }, () => {
    const rank = Math.floor(Math.exp(random() * Math.log(WORDS)));
    return `w${rank.toString(36)}q`;
  }).join(' ');
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

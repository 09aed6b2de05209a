import { GraphQLError } from 'graphql';
import fc from 'fast-check';
import { newId } from '@kolo/runtime';
import { personViewer, startTestService } from '@kolo/testing';
import type { TestService } from '@kolo/testing';
import { notes } from '../fixtures/notes.ts';
import { pageOf } from './connection.ts';

/** A list of keys in memory, and how often it was counted. */
function listOf(keys: string[]) {
  const sorted = [...keys].sort();
  const counts = { counted: 0 };
  const list = {
    read: async (after: string | null, limit: number) =>
      sorted.filter((key) => after === null || key > after).slice(0, limit),
    keyOf: (key: string) => key,
    count: async () => (counts.counted += 1),
  };
  return { sorted, list, counts };
}

async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  const error: unknown = await answer.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  return error instanceof GraphQLError ? error.extensions['code'] : error;
}

describe('Pages', () => {
  it('cover any list exactly once, whatever their size and whatever the keys', async () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(keys, fc.integer({ min: 1, max: 12 }), async (some, first) => {
        const { sorted, list } = listOf(some);
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const page: Awaited<ReturnType<typeof pageOf<string>>> = await pageOf({ first, after }, list);
          expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
          seen.push(...page.nodes);
          if (!page.pageInfo.hasNextPage) break;
          expect(page.nodes).toHaveLength(first);
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(sorted);
      }),
      { numRuns: 100 },
    );
  });

  it('hold 20 unless asked otherwise, and at most 100', async () => {
    const { list } = listOf(
      Array.from({ length: 150 }, (_, index) => `key ${String(index).padStart(3, '0')}`),
    );
    expect((await pageOf({}, list)).nodes).toHaveLength(20);
    expect((await pageOf({ first: null, after: null }, list)).nodes).toHaveLength(20);
    expect((await pageOf({ first: 100 }, list)).nodes).toHaveLength(100);
    for (const first of [101, -1, 1.5, Number.NaN, 2 ** 31]) {
      expect(await codeOf(pageOf({ first }, list))).toBe('BAD_USER_INPUT');
    }
  });

  it('of nothing still say whether more follows', async () => {
    expect((await pageOf({ first: 0 }, listOf(['a']).list)).pageInfo).toEqual({
      hasNextPage: true,
      endCursor: null,
    });
    expect((await pageOf({ first: 0 }, listOf([]).list)).pageInfo).toEqual({
      hasNextPage: false,
      endCursor: null,
    });
    expect((await pageOf({ first: 5 }, listOf([]).list)).pageInfo).toEqual({
      hasNextPage: false,
      endCursor: null,
    });
  });

  it('count only when asked', async () => {
    const { list, counts } = listOf(['a', 'b']);
    const page = await pageOf({ first: 1 }, list);
    expect(counts.counted).toBe(0);
    await page.totalCount();
    expect(counts.counted).toBe(1);
  });

  it.each(['not a cursor', 'a', '====', 'YQ==', '%00', 'é', 'a'.repeat(1_000_000), '{"$gt":""}'])(
    'refuse %.20s as a cursor',
    async (after) => {
      expect(await codeOf(pageOf({ after }, listOf(['a']).list))).toBe('BAD_USER_INPUT');
    },
  );
});

describe('Pages over a store', () => {
  let service: TestService;
  const ada = personViewer(newId('person'));
  beforeAll(async () => {
    service = await startTestService(notes);
  });
  afterAll(() => service.close());

  it('miss nothing and repeat nothing while others write before and after', async () => {
    const note = (index: number) => ({
      _id: newId('post') as never,
      title: `note ${String(index).padStart(3, '0')}`,
      ownerId: ada.personId,
    });
    const collection = service.connection.collection('notes');
    await collection.insertMany(Array.from({ length: 57 }, (_, index) => note(index * 10)));
    const read =
      'query ($after: String) { pagedNotes(first: 10, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const { data } = await service.execute(ada, read, { after });
      const { nodes, pageInfo } = data.pagedNotes as {
        nodes: { title: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...nodes.map(({ title }) => title));
      if (page === 1) await collection.insertMany([note(5), note(15)]);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(Array.from({ length: 57 }, (_, index) => note(index * 10).title));
  });

  it('answer a bad `first` or cursor as a mistake of the caller', async () => {
    for (const args of ['first: 101', 'first: -1', 'after: "!"']) {
      const { errors } = await service.execute(ada, `{ pagedNotes(${args}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, path: ['pagedNotes'] }]);
    }
  });
});

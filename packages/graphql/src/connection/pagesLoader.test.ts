import { createPagesLoader } from './pagesLoader.ts';

interface Reply {
  id: string;
  postId: string;
}

/** Lists of these lengths, by parent, and what was read of them. */
function repliesTo(lengths: Record<string, number>) {
  const all = Object.entries(lengths).flatMap(([postId, length]) =>
    Array.from({ length }, (_, index): Reply => ({
      id: `${postId}-${String(index).padStart(4, '0')}`,
      postId,
    })),
  );
  const reads: string[] = [];
  const loader = createPagesLoader<Reply>({
    readOne(postId, after, limit) {
      reads.push(`${postId} after ${after ?? 'nothing'}`);
      return Promise.resolve(
        all.filter((one) => one.postId === postId && one.id > (after ?? '')).slice(0, limit),
      );
    },
    readMany(postIds, limit) {
      reads.push(`${postIds.length} together`);
      // In no order that could be relied on.
      return Promise.resolve(
        all
          .filter(({ postId }) => postIds.includes(postId))
          .toReversed()
          .slice(0, limit),
      );
    },
    parentOf: ({ postId }) => postId,
    keyOf: ({ id }) => id,
  });
  const idsOf = (pages: Reply[][]) => pages.map((page) => page.map(({ id }) => id));
  return {
    reads,
    read: (...asked: [string, string | null, number][]) =>
      Promise.all(asked.map((one) => loader.read(...one))).then(idsOf),
  };
}

describe('The first pages of many lists', () => {
  it('are one read, each in its order and no longer than asked for', async () => {
    const { read, reads } = repliesTo({ a: 3, b: 0, c: 1 });
    expect(await read(['a', null, 2], ['b', null, 2], ['c', null, 2])).toEqual([
      ['a-0000', 'a-0001'],
      [],
      ['c-0000'],
    ]);
    expect(reads).toEqual(['3 together']);
  });

  it('are read one by one where a long list would have crowded out the others', async () => {
    const { read, reads } = repliesTo({ a: 500, b: 2 });
    expect(await read(['a', null, 2], ['b', null, 2])).toEqual([
      ['a-0000', 'a-0001'],
      ['b-0000', 'b-0001'],
    ]);
    expect(reads).toEqual(['2 together', 'a after nothing', 'b after nothing']);
  });

  it('of different lengths are read apart, and a single one by itself', async () => {
    const { read, reads } = repliesTo({ a: 5, b: 5, c: 5 });
    expect((await read(['a', null, 1], ['b', null, 1], ['c', null, 3])).map((page) => page.length)).toEqual([
      1, 1, 3,
    ]);
    expect(reads).toEqual(['2 together', 'c after nothing']);
  });

  it('are read anew when they are asked for again, and later pages each by itself', async () => {
    const { read, reads } = repliesTo({ a: 2, b: 3 });
    await read(['a', null, 2], ['b', null, 2]);
    expect(await read(['a', 'a-0000', 2], ['b', 'b-0001', 2])).toEqual([['a-0001'], ['b-0002']]);
    await read(['a', null, 2], ['b', null, 2]);
    expect(reads).toEqual(['2 together', 'a after a-0000', 'b after b-0001', '2 together']);
  });

  it('of more parents than one command should name are read by the hundred', async () => {
    const parents = Array.from({ length: 250 }, (_, index) => `p${index}`);
    const { read, reads } = repliesTo(Object.fromEntries(parents.map((parent) => [parent, 1])));
    expect(
      (await read(...parents.map((parent): [string, null, number] => [parent, null, 3]))).flat(),
    ).toHaveLength(250);
    expect(reads).toEqual(['100 together', '100 together', '50 together']);
  });
});

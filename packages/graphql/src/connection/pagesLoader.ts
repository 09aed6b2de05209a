import DataLoader from 'dataloader';

/** How to read lists that hang on parents, e.g. the replies to posts. */
export interface ListsOfParents<Node> {
  /** The next `limit` nodes of one parent whose key follows `after`, in the order of the key. */
  readOne(parentId: string, after: string | null, limit: number): Promise<Node[]>;
  /** Nodes of all these parents in any order, at most `limit` of them. */
  readMany(parentIds: readonly string[], limit: number): Promise<Node[]>;
  parentOf(node: Node): string;
  keyOf(node: Node): string;
}

/** Reads pages for `pageOf`; those that are asked for at the same time are read together. */
export interface PagesLoader<Node> {
  read(parentId: string, after: string | null, limit: number): Promise<Node[]>;
}

/** Nodes that one read may bring, whoever asks: few cost as little as none, and many are better left to each list. */
const [LEAST_AT_ONCE, MOST_AT_ONCE] = [100, 2_000];
/** Lists are of different lengths: as many nodes for each, on average, as this many pages of theirs have. */
const ROOM = 4;

/**
 * The first pages of many lists by one read, where they are short enough for that; else, and for later pages, each by its own. A page of
 * 30 posts with their replies is 2 reads instead of 31.
 */
export function createPagesLoader<Node>(lists: ListsOfParents<Node>): PagesLoader<Node> {
  const byLimit = new Map<number, DataLoader<string, Node[]>>();
  const inOrder = (a: Node, b: Node) => (lists.keyOf(a) < lists.keyOf(b) ? -1 : 1);

  const beginnings = (limit: number) =>
    new DataLoader<string, Node[]>(
      async (parentIds) => {
        const each = () => Promise.all(parentIds.map((parentId) => lists.readOne(parentId, null, limit)));
        if (parentIds.length === 1 || limit === 0) return each();
        const wanted = parentIds.length * limit * ROOM;
        const room = Math.min(Math.max(wanted, LEAST_AT_ONCE), MOST_AT_ONCE);
        const nodes = await lists.readMany(parentIds, room);
        // Cut off somewhere: whose nodes are missing cannot be told.
        if (nodes.length >= room) return each();
        const ofParent = Map.groupBy(nodes, lists.parentOf);
        return parentIds.map((parentId) => (ofParent.get(parentId) ?? []).toSorted(inOrder).slice(0, limit));
      },
      // A page is read for one field; what a mutation changed is not to be answered from before.
      { cache: false, maxBatchSize: 100 },
    );

  return {
    read(parentId, after, limit) {
      if (after !== null) return lists.readOne(parentId, after, limit);
      const known = byLimit.get(limit) ?? beginnings(limit);
      byLimit.set(limit, known);
      return known.load(parentId);
    },
  };
}

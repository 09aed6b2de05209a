import { badUserInput } from '../policy/errors.ts';

export interface PageArgs {
  /** 1 to 100; 20 if not given. */
  first?: number | null | undefined;
  /** `endCursor` of the page before. */
  after?: string | null | undefined;
}

export interface Page<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: () => Promise<number>;
}

const DEFAULT_FIRST = 20;
const MAX_FIRST = 100;

const encode = (key: string) => Buffer.from(key).toString('base64url');

function decode(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  if (cursor.length > 500 || encode(key) !== cursor) {
    throw badUserInput('`after` is not a cursor of this list. Take `endCursor` of the page before.');
  }
  return key;
}

/**
 * A page of a list by keyset: `read(after, limit)` answers the next `limit` nodes whose key follows `after` (null: from the
 * beginning), in the order of the key; `keyOf` is that key, unique within the list.
 */
export async function pageOf<Node>(
  args: PageArgs,
  list: {
    read: (after: string | null, limit: number) => Promise<Node[]>;
    keyOf: (node: Node) => string;
    count: () => Promise<number>;
  },
): Promise<Page<Node>> {
  const first = args.first ?? DEFAULT_FIRST;
  if (!Number.isInteger(first) || first < 0 || first > MAX_FIRST) {
    throw badUserInput(`\`first\` must lie between 0 and ${MAX_FIRST}.`);
  }
  const after = args.after ? decode(args.after) : null;
  const found = await list.read(after, first + 1);
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ node, cursor: encode(list.keyOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    // A promise of its own: a mongoose query that is handed to GraphQL would be executed twice.
    totalCount: async () => list.count(),
  };
}

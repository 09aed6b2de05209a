import { pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/**
 * A page of what members wrote, keyed by id. Who may only count gets an empty page with its `totalCount`: what they may not read is as
 * if absent.
 */
export function readablePage<Node extends { _id: Id }>(
  mayRead: boolean,
  args: PageArgs,
  list: { read: (after: Id | null, limit: number) => Promise<Node[]>; count: () => Promise<number> },
): Promise<Page<Node>> {
  return pageOf(args, {
    read: (after, limit) => (mayRead ? list.read(after, limit) : Promise.resolve([])),
    keyOf: ({ _id }) => _id,
    count: list.count,
  });
}

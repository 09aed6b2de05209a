import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { contributionModel } from './contribution.model.ts';
import type { ContributionKind, ContributionRecord } from './contribution.model.ts';

/** Who contributed a thing; null for what is no contribution, or not known yet. */
export async function contributorOf(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<Id | null> {
  const found = await contributionModel(connection).findById(id).session(session).lean<ContributionRecord>();
  return found?.personId ?? null;
}

/** Whether somebody has contributed something of a kind to a community. */
export async function hasContributed(
  connection: Connection,
  session: ClientSession,
  contribution: { communityId: Id; personId: Id; kind: ContributionKind },
): Promise<boolean> {
  return (await contributionModel(connection).exists(contribution).session(session)) !== null;
}

/** When the last contribution to a community was made; null before the first. */
export async function lastContributionAt(connection: Connection, communityId: Id): Promise<Date | null> {
  const [row] = await contributionModel(connection).aggregate<{ at: Date }>([
    { $match: { communityId } },
    { $group: { _id: null, at: { $max: '$at' } } },
  ]);
  return row?.at ?? null;
}

/** How many contributions there are, and how many persons made them. */
export interface ContributionCount {
  count: number;
  persons: number;
}

/** Contributions to a community in a time: all, and of some kinds. */
export async function contributionsBetween(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<{ all: ContributionCount; of: (kind: ContributionKind) => ContributionCount }> {
  const rows = await contributionModel(connection).aggregate<{
    _id: { kind: ContributionKind; personId: Id };
    count: number;
  }>([
    { $match: { communityId, at: { $gte: from, $lt: until } } },
    { $group: { _id: { kind: '$kind', personId: '$personId' }, count: { $sum: 1 } } },
  ]);
  const countOf = (some: typeof rows): ContributionCount => ({
    count: some.reduce((sum, { count }) => sum + count, 0),
    persons: new Set(some.map(({ _id }) => _id.personId)).size,
  });
  return { all: countOf(rows), of: (kind) => countOf(rows.filter(({ _id }) => _id.kind === kind)) };
}

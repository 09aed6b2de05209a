import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { isOperator, isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import { communitiesOf, communityFacts } from '@kolo/standing';
import type { PersonInCommunity } from '@kolo/standing';
import type { LoaderById } from '../loader.ts';
import type { PersonRecord } from './person.model.ts';

/** What communities make two persons to each other. */
export interface Ties {
  /** They share a community, or one is invited where the other leads. */
  fellow: boolean;
  /** The viewer keeps a community that the other belongs or is invited to. */
  keeper: boolean;
}

export const noTies: Ties = { fellow: false, keeper: false };

/** Ties of one who is `mine` in their communities to one who is `theirs`. */
export function tiesBetween(mine: readonly PersonInCommunity[], theirs: readonly PersonInCommunity[]): Ties {
  const pairs = mine.flatMap((me) =>
    theirs.filter(({ communityId }) => communityId === me.communityId).map((them) => ({ me, them })),
  );
  const takesPart = (one: PersonInCommunity) => one.belongs || one.leads;
  return {
    fellow: pairs.some(({ me, them }) => (takesPart(me) && takesPart(them)) || me.leads || them.leads),
    keeper: pairs.some(({ me, them }) => me.isKeeper && (them.belongs || them.membership === 'INVITED')),
  };
}

/** Whom a viewer has to do with, and where; asked once a request. */
export interface Acquaintance {
  /** Tenants that the viewer is registered in, holds a role in, or takes part in a community of. */
  tenants(): Promise<ReadonlySet<Id>>;
  /** Filter on the registers that the viewer may walk; for the operator, all. */
  ownRegisters(): Promise<{ tenantId?: { $in: Id[] } }>;
  ties(personId: Id): Promise<Ties>;
  /** Whether the viewer belongs to or leads any community. */
  takesPart(): Promise<boolean>;
  /** Communities that the viewer belongs to or leads. */
  communities(): Promise<Id[]>;
}

export function createAcquaintance(
  connection: Connection,
  viewer: Viewer,
  persons: LoaderById<PersonRecord>,
): Acquaintance {
  const viewerId = isSignedIn(viewer) ? viewer.personId : null;

  const communities = new DataLoader<Id, PersonInCommunity[]>(async (personIds) => {
    const known = await communitiesOf(connection, personIds);
    return personIds.map((personId) => known.get(personId) ?? []);
  });

  const mine = async (): Promise<PersonInCommunity[]> => {
    const all = viewerId === null ? [] : await communities.load(viewerId);
    return all.filter(({ belongs, leads }) => belongs || leads);
  };

  const tenants = once(async (): Promise<ReadonlySet<Id>> => {
    const me = viewerId === null ? null : await persons.load(viewerId);
    const ids = (await mine()).map(({ communityId }) => communityId);
    const facts = await communityFacts(connection, ids);
    return new Set([
      ...viewer.roles.flatMap(({ tenantId }) => tenantId ?? []),
      ...(me?.registrations ?? []).map(({ tenantId }) => tenantId),
      ...[...facts.values()].map(({ tenantId }) => tenantId),
    ]);
  });

  const ties = async (personId: Id): Promise<Ties> => {
    if (viewerId === null) return noTies;
    return tiesBetween(...(await Promise.all([communities.load(viewerId), communities.load(personId)])));
  };

  return {
    tenants,
    ownRegisters: async () =>
      isOperator(viewer) ? {} : { tenantId: { $in: [...(await tenants())].sort() } },
    ties,
    takesPart: async () => (await mine()).length > 0,
    communities: async () => (await mine()).map(({ communityId }) => communityId),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}

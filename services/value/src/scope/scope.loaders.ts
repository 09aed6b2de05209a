import DataLoader from 'dataloader';
import type { BaseContext } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { bucketId, bucketsOf } from '../engine/bucket.model.ts';
import { scopesOf } from '../engine/scope.model.ts';
import type { ScopeRecord } from '../engine/scope.model.ts';
import { childrenIn } from '../engine/widerScopes.ts';
import { umbrellas } from '../indicator/measure/parts.ts';
import { LIFE } from '../indicator/measure.ts';
import { idsIn, kindOf, wideScope } from '../indicator/scope.ts';
import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import { communityOfCohort } from '../indicator-value/indicator-value.store.ts';
import {
  better,
  sightOfCommunity,
  sightOfOrganisation,
  sightOfSponsor,
  sightOfTenant,
  sightOfWholeTenant,
} from './scope.policy.ts';
import type { Sight } from './scope.policy.ts';

/** A scope, as a viewer who may read its figures sees it. */
export interface ScopeView {
  name: ScopeName;
  kind: ScopeKind;
  /** Of what it is a scope. */
  id: Id;
  sight: Sight;
  /** The community, of one, of an umbrella, and of what belongs to one. */
  communityId: Id | null;
  /** The tenant that it belongs to, or is. */
  tenantId: Id | null;
  /** IANA zone in which its days are counted. */
  timezone: string;
}

interface Loading extends Pick<BaseContext, 'connection' | 'viewer'> {
  standing: DataLoader<Id, Standing | null>;
}

/** Loaders of scopes: of those whose figures the viewer may read, and of the communities under one. */
export function createScopeLoaders(loading: Loading) {
  const { connection } = loading;
  return {
    /** Null where the viewer may not read its figures, or nothing is known of it. */
    scope: new DataLoader<ScopeName, ScopeView | null>(async (names) => {
      const states = await scopesOf(connection)
        .find({ _id: { $in: [...names] } })
        .toArray();
      const stateOf = new Map(states.map((state) => [state._id, state]));
      return Promise.all(names.map((name) => viewOf(loading, name, stateOf.get(name))));
    }),
    /** The communities under each, none where it is no umbrella. */
    communitiesUnder: new DataLoader<Id, Id[]>(async (communityIds) => {
      // All that a community has lived through is in one document: only of those that were ever umbrellas it is looked at.
      const names = communityIds.map((communityId) => wideScope('umbrella', communityId));
      const computed = await scopesOf(connection)
        .find({ _id: { $in: names } }, { projection: { _id: 1 } })
        .toArray();
      const ids = computed.map(({ _id }) => bucketId(idsIn(_id).id, LIFE));
      if (ids.length === 0) return communityIds.map(() => []);
      const lives = await bucketsOf(connection)
        .find({ _id: { $in: ids } }, { projection: { [`partials.${umbrellas.name}`]: 1 } })
        .toArray();
      const lifeOf = new Map(lives.map(({ _id, partials }) => [_id, partials]));
      return communityIds.map((communityId) =>
        childrenIn(communityId, lifeOf.get(bucketId(communityId, LIFE))),
      );
    }),
  };
}

async function viewOf(
  loading: Loading,
  name: ScopeName,
  state: ScopeRecord | undefined,
): Promise<ScopeView | null> {
  const kind = kindOf(name);
  const { id } = idsIn(name);
  const read = await sightOf(loading, name, kind, state);
  return read?.sight ? { name, kind, id, ...read, sight: read.sight } : null;
}

type Read = Pick<ScopeView, 'communityId' | 'tenantId' | 'timezone'> & { sight: Sight | null };

async function sightOf(
  { connection, viewer, standing }: Loading,
  name: ScopeName,
  kind: ScopeKind,
  state: ScopeRecord | undefined,
): Promise<Read | null> {
  const { id, tenantId } = idsIn(name);
  const [, timezone = 'UTC', ofTenant = null, ofCommunity = null] = state?.place ?? [];
  const ofTenants = (sight: Sight | null): Read => ({
    ...{ sight, communityId: null, timezone },
    tenantId: kind === 'tenant' ? id : tenantId,
  });
  switch (kind) {
    case 'community':
    case 'umbrella':
    case 'cohort': {
      const communityId = kind === 'cohort' ? await communityOfCohort(connection, id) : id;
      const theirs = communityId === null ? null : await standing.load(communityId);
      if (!theirs) return null;
      const { tenantId: ofTheirs, timezone: theirZone } = theirs;
      return { sight: sightOfCommunity(theirs), communityId, tenantId: ofTheirs, timezone: theirZone };
    }
    case 'programme':
    case 'activity': {
      const inCommunity = ofCommunity === null ? null : await standing.load(ofCommunity);
      const sight = better(sightOfCommunity(inCommunity), sightOfTenant(viewer, ofTenant));
      return { sight, communityId: ofCommunity, tenantId: ofTenant, timezone };
    }
    case 'organisation':
      return ofTenants(tenantId === null ? null : sightOfOrganisation(viewer, id, tenantId));
    case 'sponsor':
      return ofTenants(tenantId === null ? null : sightOfSponsor(viewer, id, tenantId));
    case 'territory':
      return ofTenants(sightOfTenant(viewer, tenantId));
    case 'tenant':
      return ofTenants(sightOfWholeTenant(viewer, id));
  }
}

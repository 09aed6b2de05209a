import type { Connection } from 'mongoose';
import type { Viewer } from '@kolo/auth';
import type { Clock, Id } from '@kolo/runtime';
import { communitiesOf, communitiesSponsoredBy } from '@kolo/standing';
import { cohortsOfPerson } from './cohort/cohort.store.ts';
import { hubsOfCoordinator } from './hub/hub.store.ts';
import { findPerson } from './person/person.store.ts';

/** All that decides what a viewer sees and may run in this service; read once a request. */
export interface Reach {
  /** Null for machines and the anonymous. */
  personId: Id | null;
  /** Tenants in which the viewer is registered. */
  tenantIds: ReadonlySet<Id>;
  /** Tenants that the viewer organises. */
  organised: ReadonlySet<Id>;
  /** Tenants that the viewer evaluates. */
  evaluated: ReadonlySet<Id>;
  /** Tenants of which the viewer reads totals, as a sponsor. */
  sponsored: ReadonlySet<Id>;
  /** Cohorts that the viewer is in, and their programmes. */
  cohortIds: ReadonlySet<Id>;
  programmeIds: ReadonlySet<Id>;
  /** Communities that the viewer belongs to or leads. */
  communityIds: ReadonlySet<Id>;
  /** Those of them in which the viewer is a member now, and no alumnus. */
  memberCommunityIds: ReadonlySet<Id>;
  /** Those of them in which the viewer holds a function of leadership. */
  ledCommunityIds: ReadonlySet<Id>;
  /** Communities that the viewer's organisation sponsors. */
  sponsoredCommunityIds: ReadonlySet<Id>;
  /** Hubs that the viewer coordinates. */
  hubIds: ReadonlySet<Id>;
}

export async function reachOf(connection: Connection, viewer: Viewer, clock: Clock): Promise<Reach> {
  const tenantsWhere = (wanted: string) =>
    new Set(
      viewer.roles.flatMap(({ role, tenantId }) => (role === wanted && tenantId !== null ? [tenantId] : [])),
    );
  const roles = {
    organised: tenantsWhere('ORGANISER'),
    evaluated: tenantsWhere('EVALUATOR'),
    sponsored: tenantsWhere('SPONSOR'),
    sponsoredCommunityIds: new Set(await communitiesSponsoredBy(connection, viewer, clock)),
  };
  const personId = viewer.kind === 'PERSON' ? viewer.personId : null;
  if (personId === null) return { ...nobody, ...roles };
  const [person, cohorts, communities, hubIds] = await Promise.all([
    findPerson(connection, personId),
    cohortsOfPerson(connection, personId),
    communitiesOf(connection, [personId]),
    hubsOfCoordinator(connection, personId),
  ]);
  const own = communities.get(personId) ?? [];
  const communitiesWhere = (fits: (one: (typeof own)[number]) => boolean) =>
    new Set(own.filter(fits).map(({ communityId }) => communityId));
  return {
    ...roles,
    personId,
    tenantIds: new Set(person.tenantIds),
    cohortIds: new Set(cohorts.map(({ _id }) => _id)),
    programmeIds: new Set(cohorts.map(({ programmeId }) => programmeId)),
    communityIds: communitiesWhere(({ belongs, leads }) => belongs || leads),
    memberCommunityIds: communitiesWhere(({ belongs, membership }) => belongs && membership !== 'ALUMNUS'),
    ledCommunityIds: communitiesWhere(({ leads }) => leads),
    hubIds: new Set(hubIds),
  };
}

/** Who has to do with nothing. */
export const nobody: Reach = {
  personId: null,
  tenantIds: new Set(),
  organised: new Set(),
  evaluated: new Set(),
  sponsored: new Set(),
  cohortIds: new Set(),
  programmeIds: new Set(),
  communityIds: new Set(),
  memberCommunityIds: new Set(),
  ledCommunityIds: new Set(),
  sponsoredCommunityIds: new Set(),
  hubIds: new Set(),
};

import type { Connection } from 'mongoose';
import type { Viewer } from '@kolo/auth';
import type { Clock, Id } from '@kolo/runtime';
import { communitiesOf, communitiesSponsoredBy } from '@kolo/standing';
import { cohortsOfPerson } from './cohort/cohort.store.ts';

/** All that decides what a viewer sees in this service; read once a request. */
export interface Reach {
  /** Tenants that the viewer organises. */
  organised: ReadonlySet<Id>;
  /** Tenants of which the viewer reads totals, as a sponsor or an evaluator. */
  counted: ReadonlySet<Id>;
  /** Cohorts that the viewer is in, and their programmes. */
  cohortIds: ReadonlySet<Id>;
  programmeIds: ReadonlySet<Id>;
  /** Communities that the viewer belongs to or leads. */
  communityIds: ReadonlySet<Id>;
  /** Communities that the viewer's organisation sponsors. */
  sponsoredCommunityIds: ReadonlySet<Id>;
}

export async function reachOf(connection: Connection, viewer: Viewer, clock: Clock): Promise<Reach> {
  const tenantsWhere = (...roles: string[]) =>
    new Set(
      viewer.roles.flatMap(({ role, tenantId }) =>
        roles.includes(role) && tenantId !== null ? [tenantId] : [],
      ),
    );
  const personId = viewer.kind === 'PERSON' ? viewer.personId : null;
  const [cohorts, communities, sponsored] = await Promise.all([
    personId === null ? [] : cohortsOfPerson(connection, personId),
    personId === null ? null : communitiesOf(connection, [personId]),
    communitiesSponsoredBy(connection, viewer, clock),
  ]);
  const own = (personId === null ? undefined : communities?.get(personId)) ?? [];
  return {
    organised: tenantsWhere('ORGANISER'),
    counted: tenantsWhere('SPONSOR', 'EVALUATOR'),
    cohortIds: new Set(cohorts.map(({ _id }) => _id)),
    programmeIds: new Set(cohorts.map(({ programmeId }) => programmeId)),
    communityIds: new Set(
      own.filter(({ belongs, leads }) => belongs || leads).map(({ communityId }) => communityId),
    ),
    sponsoredCommunityIds: new Set(sponsored),
  };
}

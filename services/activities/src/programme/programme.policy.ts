import type { QueryFilter } from 'mongoose';
import { isSignedIn } from '@kolo/auth';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Reach } from '../reach.ts';
import type { Reference } from '../reference.ts';
import type { ProgrammeRecord } from './programme.model.ts';

/**
 * How much a viewer sees of a programme and what belongs to it.
 * - ORGANISER: all, and may plan, enter and record.
 * - PARTICIPANT: the programme, its sessions, and who is in the same cohort.
 * - OUTLINE: the programme and its sessions, and how many people there are.
 * - EVALUATOR: the same, but for the names of those who organise and lead, and what people wrote.
 * - AGGREGATE: the same again, but for numbers that tell of few persons.
 */
export type Sight = 'ORGANISER' | 'PARTICIPANT' | 'OUTLINE' | 'EVALUATOR' | 'AGGREGATE';

type Seen = Pick<ProgrammeRecord, '_id' | 'tenantId' | 'communityId'>;

/** Null for whoever the programme does not exist for. */
export function sightOf(reach: Reach, programme: Seen): Sight | null {
  const { _id, tenantId, communityId } = programme;
  if (reach.organised.has(tenantId)) return 'ORGANISER';
  if (reach.programmeIds.has(_id)) return 'PARTICIPANT';
  if (communityId !== null && reach.communityIds.has(communityId)) return 'OUTLINE';
  if (reach.evaluated.has(tenantId)) return 'EVALUATOR';
  if (reach.sponsored.has(tenantId)) return 'AGGREGATE';
  if (communityId !== null && reach.sponsoredCommunityIds.has(communityId)) return 'AGGREGATE';
  return null;
}

/** What is meant for one cohort: those of other cohorts see its outline. Null where it is meant for the whole programme. */
export function sightOfCohort(reach: Reach, programme: Seen, cohortId: Id | null): Sight | null {
  const sight = sightOf(reach, programme);
  if (sight !== 'PARTICIPANT' || cohortId === null) return sight;
  return reach.cohortIds.has(cohortId) ? 'PARTICIPANT' : 'OUTLINE';
}

export const mayOrganise = (sight: Sight | null): boolean => sight === 'ORGANISER';

/** Who is in the cohort. */
export const readsPersons = (sight: Sight | null): boolean =>
  sight === 'ORGANISER' || sight === 'PARTICIPANT';

/** Who of them came: nobody's business but the organiser's and one's own. */
export const readsAttendance = (sight: Sight | null): boolean => sight === 'ORGANISER';

/** Who organises and leads an activity, and what people wrote in its fields. */
export const readsLeaders = (sight: Sight | null): boolean =>
  sight === 'ORGANISER' || sight === 'PARTICIPANT' || sight === 'OUTLINE';

/** What was published of an activity: its record, its artefacts. */
export const readsPublished = (sight: Sight | null): boolean => sight !== null && sight !== 'AGGREGATE';

/** A number of persons as a sponsor may know it: nothing about fewer than five. */
export const countFor = (sight: Sight | null, persons: number): number | null =>
  sight === 'AGGREGATE' && persons > 0 && persons < 5 ? null : persons;

/** The programmes for which `sightOf` is not null. */
export function visibleTo(reach: Reach): QueryFilter<ProgrammeRecord> {
  const { organised, evaluated, sponsored, programmeIds, communityIds, sponsoredCommunityIds } = reach;
  return {
    $or: [
      { tenantId: { $in: [...organised, ...evaluated, ...sponsored] } },
      { _id: { $in: [...programmeIds] } },
      { communityId: { $in: [...communityIds, ...sponsoredCommunityIds] } },
    ],
  };
}

/** A person's own programmes; an organiser reads of anybody's those that the organiser's tenants run. */
function mayReadProgrammesOf(context: Context, personId: Id): boolean {
  return isOwn(context, personId) || context.viewer.roles.some(({ role }) => role === 'ORGANISER');
}

export const isOwn = ({ viewer }: Context, personId: Id): boolean =>
  isSignedIn(viewer) && viewer.personId === personId;

export const programmePolicies: TypePolicies<Context> = {
  Programme: typePolicy<Context, ProgrammeRecord>({
    visible: async (context, programme) => sightOf(await context.reach(), programme) !== null,
    fields: {
      id: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      kind: 'whoSeesIt',
      tenant: 'whoSeesIt',
      owner: 'whoSeesIt',
      partners: 'whoSeesIt',
      timezone: 'whoSeesIt',
      startsOn: 'whoSeesIt',
      endsOn: 'whoSeesIt',
      community: 'whoSeesIt',
      cohorts: 'whoSeesIt',
      sessions: 'whoSeesIt',
      activities: 'whoSeesIt',
      viewerCanOrganise: 'whoSeesIt',
    },
  }),
  ProgrammePartner: { fields: { organisation: 'whoSeesIt', role: 'whoSeesIt' } },
  // What this service adds to the types of others guards itself; the id alone tells nothing.
  Community: {
    fields: { id: 'anyone', programmes: 'signedIn', activities: 'signedIn', artefacts: 'signedIn' },
  },
  Person: typePolicy<Context, Reference>({
    fields: {
      id: 'anyone',
      programmes: (context, { id }) => mayReadProgrammesOf(context, id),
      registrations: (context, { id }) => isOwn(context, id),
    },
  }),
  Tenant: { fields: { id: 'anyone' } },
  Organisation: { fields: { id: 'anyone' } },
  Territory: { fields: { id: 'anyone' } },
  Domain: { fields: { id: 'anyone' } },
  AgendaItem: { fields: { id: 'anyone' } },
};

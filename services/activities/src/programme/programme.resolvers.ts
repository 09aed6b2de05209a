import { pageOfActivities } from '../activity/activity.store.ts';
import { cohortsOfPerson, pageOfCohorts } from '../cohort/cohort.store.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { titleFor } from '../titles.ts';
import { changeProgramme } from './changeProgramme.ts';
import { createProgramme } from './createProgramme.ts';
import type { ProgrammeWritten } from './programme.model.ts';
import { isOwn, mayOrganise, sightOf, visibleTo } from './programme.policy.ts';
import { pageOfProgrammes } from './programme.store.ts';

const written = {
  programme: ({ programmeId }: ProgrammeWritten, _args: unknown, { loaders }: Context) =>
    // Cleared: an earlier mutation of the same request may have loaded what this one changed.
    programmeId === undefined ? null : loaders.programme.clear(programmeId).load(programmeId),
};

export const programmeResolvers = {
  Query: {
    programme: (_parent, { id }, { loaders }) => loaders.programme.load(id),
    programmes: async (_parent, args, { connection, reach }) =>
      pageOfProgrammes(connection, visibleTo(await reach()), args),
  },
  Mutation: { createProgramme, changeProgramme },
  CreateProgrammePayload: written,
  ChangeProgrammePayload: written,
  Programme: {
    __resolveReference: ({ id }, { loaders }) => loaders.programme.load(id),
    id: ({ _id }) => _id,
    title: ({ titles }, _args, { viewer }) => titleFor(titles, viewer.languages),
    tenant: ({ tenantId }) => ({ id: tenantId }),
    owner: ({ ownerOrganisationId }) => (ownerOrganisationId === null ? null : { id: ownerOrganisationId }),
    community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
    cohorts: ({ _id }, args, { connection }) => pageOfCohorts(connection, _id, args),
    sessions: ({ _id }, args, { connection }) =>
      pageOfActivities(connection, [{ programmeId: _id, kind: { $ne: null } }], args),
    activities: ({ _id }, args, { connection }) => pageOfActivities(connection, [{ programmeId: _id }], args),
    viewerCanOrganise: async (programme, _args, { reach }) => mayOrganise(sightOf(await reach(), programme)),
  },
  ProgrammePartner: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: async ({ id }, args, context) => {
      const cohorts = await cohortsOfPerson(context.connection, id);
      const theirs = { _id: { $in: cohorts.map(({ programmeId }) => programmeId) } };
      if (isOwn(context, id)) return pageOfProgrammes(context.connection, theirs, args);
      const { organised } = await context.reach();
      return pageOfProgrammes(context.connection, { ...theirs, tenantId: { $in: [...organised] } }, args);
    },
  },
  Community: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: async ({ id }, args, { connection, reach }) =>
      pageOfProgrammes(connection, { $and: [{ communityId: id }, visibleTo(await reach())] }, args),
  },
} satisfies Resolvers;

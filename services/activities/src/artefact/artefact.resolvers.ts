import { communityFacts } from '@kolo/standing';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { titleFor } from '../titles.ts';
import type { ArtefactWritten } from './artefact.model.ts';
import { visibleIn } from './artefact.policy.ts';
import { pageOfArtefacts, pageOfReuses } from './artefact.store.ts';
import { publishArtefact } from './publishArtefact.ts';
import { reportArtefactReuse } from './reportArtefactReuse.ts';

const written = {
  artefact: ({ artefactId }: ArtefactWritten, _args: unknown, { loaders }: Context) =>
    artefactId === undefined ? null : loaders.artefact.clear(artefactId).load(artefactId),
};

const referenceTo = (id: string | null) => (id === null ? null : { id });

export const artefactResolvers = {
  Query: { artefact: (_parent, { id }, { loaders }) => loaders.artefact.load(id) },
  Mutation: { publishArtefact, reportArtefactReuse },
  PublishArtefactPayload: written,
  ReportArtefactReusePayload: written,
  Activity: {
    artefacts: ({ _id }, args, { connection }) =>
      pageOfArtefacts(connection, { activityId: _id }, args, 'OLDEST_FIRST'),
  },
  Community: {
    artefacts: async ({ id }, { kind, ...args }, { connection, reach }) => {
      const tenantId = (await communityFacts(connection, [id])).get(id)?.tenantId ?? '';
      const seen = visibleIn(await reach(), { tenantId, communityId: id });
      return pageOfArtefacts(connection, kind == null ? seen : { ...seen, kind }, args, 'NEWEST_FIRST');
    },
  },
  Artefact: {
    __resolveReference: ({ id }, { loaders }) => loaders.artefact.load(id),
    id: ({ _id }) => _id,
    title: ({ titles }, _args, { viewer }) => titleFor(titles, viewer.languages),
    description: ({ descriptions }, _args, { viewer }) =>
      descriptions.length === 0 ? null : titleFor(descriptions, viewer.languages),
    community: ({ communityId }) => referenceTo(communityId),
    programme: ({ programmeId }, _args, { loaders }) =>
      programmeId === null ? null : loaders.programme.load(programmeId),
    activity: ({ activityId }, _args, { loaders }) =>
      activityId === null ? null : loaders.activity.load(activityId),
    authors: ({ authorIds }) => authorIds.map((id) => ({ id })),
    organisation: ({ organisationId }) => referenceTo(organisationId),
    publishedBy: ({ publishedBy }) => ({ id: publishedBy }),
    reuses: ({ _id }, args, { connection }) => pageOfReuses(connection, _id, args),
  },
  ArtefactReuse: {
    id: ({ _id }) => _id,
    organisation: ({ organisationId }) => ({ id: organisationId }),
    reportedBy: ({ reportedBy }) => referenceTo(reportedBy),
  },
} satisfies Resolvers;

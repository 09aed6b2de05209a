import type { Id } from '@kolo/runtime';
import type { CommunityRecord, CuratorRecord } from '../community/community.model.ts';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { appointCurator } from './appointCurator.ts';
import { mayAppointCurator } from './curator.policy.ts';
import { dismissCurator } from './dismissCurator.ts';

const payload = {
  community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
    communityId === undefined ? null : context.loaders.community.load(communityId),
};

export const curatorResolvers = {
  Mutation: { appointCurator, dismissCurator },
  AppointCuratorPayload: payload,
  DismissCuratorPayload: payload,
  Community: {
    curators: ({ curators }: CommunityRecord) => curators.filter(({ to }) => to === null),
    viewerCanAppointCurator: viewerCan(
      (standing, { status }) => status !== 'ARCHIVED' && mayAppointCurator(standing),
    ),
  },
  Curator: { person: (curator: CuratorRecord) => ({ id: curator.personId }) },
};

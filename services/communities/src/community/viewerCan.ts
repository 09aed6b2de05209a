import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import type { CommunityRecord } from './community.model.ts';

/** Resolver of a `viewerCanX`: what the viewer may do, in the community's present state. */
export const viewerCan =
  (sentence: (standing: Standing, community: CommunityRecord) => boolean) =>
  async (community: CommunityRecord, _: unknown, context: Context): Promise<boolean> => {
    const standing = await context.standing(community._id);
    return standing !== null && sentence(standing, community);
  };

import type { QueryFilter } from 'mongoose';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import { sightOfActivity, sightOfPlace } from '../activity/activity.policy.ts';
import type { Context } from '../context.ts';
import { readsLeaders, readsPublished, sightOf } from '../programme/programme.policy.ts';
import type { Sight } from '../programme/programme.policy.ts';
import type { Reach } from '../reach.ts';
import type { ArtefactRecord } from './artefact.model.ts';
import type { ArtefactReuseRecord } from './artefactReuse.model.ts';

/** How much the viewer sees of an artefact: as much as of what it came out of, or of where it lies. */
export async function sightOfArtefact(context: Context, artefact: ArtefactRecord): Promise<Sight | null> {
  const reach = await context.reach();
  const { activityId, programmeId, publishedBy } = artefact;
  if (publishedBy === reach.personId) return 'PARTICIPANT';
  const { loaders } = context;
  const activity = activityId === null ? null : await loaders.activity.load(activityId);
  if (activity) return sightOfActivity(context, activity);
  const programme = programmeId === null ? null : await loaders.programme.load(programmeId);
  return programme ? sightOf(reach, programme) : sightOfPlace(reach, artefact);
}

/** The artefacts of a community that the viewer sees: all of them, or none. */
export function visibleIn(
  reach: Reach,
  community: { tenantId: string; communityId: string },
): QueryFilter<ArtefactRecord> {
  const { communityId } = community;
  return readsPublished(sightOfPlace(reach, community)) ? { communityId } : { _id: { $in: [] } };
}

const whoReadsPersons = async (context: Context, artefact: ArtefactRecord): Promise<boolean> =>
  readsLeaders(await sightOfArtefact(context, artefact));

export const artefactPolicies: TypePolicies<Context> = {
  Artefact: typePolicy<Context, ArtefactRecord>({
    visible: async (context, artefact) => readsPublished(await sightOfArtefact(context, artefact)),
    fields: {
      id: 'whoSeesIt',
      kind: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      description: 'whoSeesIt',
      community: 'whoSeesIt',
      programme: 'whoSeesIt',
      activity: 'whoSeesIt',
      language: 'whoSeesIt',
      link: 'whoSeesIt',
      body: 'whoSeesIt',
      licence: 'whoSeesIt',
      authors: whoReadsPersons,
      organisation: 'whoSeesIt',
      publishedBy: whoReadsPersons,
      publishedAt: 'whoSeesIt',
      reuses: 'whoSeesIt',
    },
  }),
  // Reached through its artefact alone.
  ArtefactReuse: typePolicy<Context, ArtefactReuseRecord>({
    fields: {
      id: 'whoSeesIt',
      organisation: 'whoSeesIt',
      usedOn: 'whoSeesIt',
      note: 'whoSeesIt',
      reportedBy: async (context, { artefactId }) => {
        const artefact = await context.loaders.artefact.load(artefactId);
        return artefact !== null && (await whoReadsPersons(context, artefact));
      },
      reportedAt: 'whoSeesIt',
    },
  }),
};

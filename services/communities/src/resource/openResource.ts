import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { readsDiscussion } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { write } from '../write/write.ts';
import { seesResource } from './resource.policy.ts';
import { addView, findResource } from './resource.store.ts';

export const openResource = write({
  name: 'openResource',
  input: z.object({ resourceId: idOf('resource'), ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { resourceId } = input;
    const resource = await findResource(connection, session, resourceId);
    if (!resource) return refuse('NOT_FOUND', 'resourceId');
    const entry = {
      communityId: resource.communityId,
      field: 'resourceId',
      inside: true,
      may: readsDiscussion,
    };
    const { community, person, standing, envelope } = await enterAsContributor(
      context,
      session,
      entry,
      input,
    );
    const personId = person._id;
    if (!seesResource(standing, personId, resource)) refuse('NOT_FOUND', 'resourceId');
    // Curators and the submitter read it before that without being counted as readers.
    if (resource.status !== 'PUBLISHED') refuse('WRONG_STATE', 'resourceId', { state: resource.status });

    const now = clock.now();
    const day = Temporal.Instant.fromEpochMilliseconds(now)
      .toZonedDateTimeISO(community.timezone)
      .toPlainDate();
    const view = {
      _id: `${resourceId}|${personId}|${day.toString()}`,
      resourceId,
      personId,
      at: new Date(now),
    };
    if (await addView(connection, session, view)) {
      emit({ type: 'resource.viewed', subject: resourceId, data: { personId }, ...envelope });
    }
    return { resourceId };
  },
});

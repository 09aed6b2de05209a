import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { refuseUnknownActivity } from '../activity/refuseUnknownActivity.ts';
import { enterCommunity, envelopeOfViewer } from '../community/enterCommunity.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { mayReflect } from './reflection.policy.ts';
import { addNote } from './reflection.store.ts';

export const writeReflectionNote = write({
  name: 'writeReflectionNote',
  input: z.object({
    communityId: idOf('community'),
    activityId: idOf('activity').optional(),
    text: writtenText(10_000),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { communityId, text } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    const { personId } = viewer;
    if (personId === null || !mayReflect(standing)) return refuse('NOT_ALLOWED', 'communityId');
    await refuseUnknownActivity(connection, session, community, input.activityId);
    const noteId = newId('reflection');
    const activityId = input.activityId ?? null;
    await addNote(connection, session, {
      _id: noteId,
      communityId,
      authorId: personId,
      activityId,
      text,
      writtenAt: new Date(clock.now()),
    });
    emit({
      type: 'reflectionNote.written',
      ...(await envelopeOfViewer(context, session, community)),
      subject: noteId,
      data: { activityId },
    });
    return { noteId };
  },
});

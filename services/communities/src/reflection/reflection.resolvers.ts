import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { countNotes, listNotes } from './reflection.store.ts';
import { writeReflectionNote } from './writeReflectionNote.ts';

export const reflectionResolvers = {
  Mutation: { writeReflectionNote },
  WriteReflectionNotePayload: {
    note: ({ noteId }, _args, { loaders }) =>
      noteId === undefined ? null : loaders.reflectionNote.load(noteId),
  },
  Community: {
    reflectionNotes: ({ _id }, { activity, ...args }, { connection }) =>
      pageOf(args, {
        read: (after, limit) => listNotes(connection, _id, activity ?? null, after, limit),
        keyOf: (note) => note._id,
        count: () => countNotes(connection, _id, activity ?? null),
      }),
  },
  ReflectionNote: {
    __resolveReference: ({ id }, { loaders }) => loaders.reflectionNote.load(id),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    author: ({ authorId }) => ({ id: authorId }),
    activity: ({ activityId }) => (activityId === null ? null : { id: activityId }),
  },
} satisfies Resolvers;

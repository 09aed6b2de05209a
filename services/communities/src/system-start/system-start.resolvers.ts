import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { reportSystemStart } from './reportSystemStart.ts';
import type { SystemStartRecord } from './system-start.model.ts';

export const systemStartResolvers = {
  Mutation: { reportSystemStart },
  ReportSystemStartPayload: {
    systemStart: ({ systemStartId }: { systemStartId?: Id }, _: unknown, context: Context) =>
      systemStartId === undefined ? null : context.loaders.systemStart.load(systemStartId),
  },
  SystemStart: {
    id: ({ _id }: SystemStartRecord) => _id,
    community: ({ communityId }: SystemStartRecord, _: unknown, context: Context) =>
      context.loaders.community.load(communityId),
    person: ({ personId }: SystemStartRecord) => ({ id: personId }),
    territory: ({ territoryId }: SystemStartRecord) => ({ id: territoryId }),
  },
};

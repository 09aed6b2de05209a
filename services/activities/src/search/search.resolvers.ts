import { hitLinesFor } from '@kolo/search';
import type { Context } from '../context.ts';
import { audiencesOf, visibleOf } from './sight.ts';

/** A search that another service began, known by its key. */
interface Search {
  request: string;
}

export const searchResolvers = {
  SearchResultConnection: {
    __resolveReference: ({ request }: Search): Search => ({ request }),
    activitiesHits: ({ request }: Search, _args: unknown, context: Context): Promise<string[]> =>
      hitLinesFor(request, {
        connection: context.connection,
        service: 'activities',
        kinds: ['ACTIVITY'],
        audiences: () => audiencesOf(context),
        visible: (ids) => visibleOf(context, ids),
      }),
  },
};

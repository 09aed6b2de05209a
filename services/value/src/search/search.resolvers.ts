import { hitLine, hitsFor, requestIn } from '@kolo/search';
import type { Context } from '../context.ts';
import { audiencesOf, visibleOf } from './sight.ts';

/** A search that another service began, known by its key. */
interface Search {
  request: string;
}

export const searchResolvers = {
  SearchResultConnection: {
    __resolveReference: ({ request }: Search): Search => ({ request }),
    valueHits: async ({ request: key }: Search, _args: unknown, context: Context): Promise<string[]> => {
      const request = requestIn(key);
      if (request === null) return [];
      const hits = await hitsFor({
        connection: context.connection,
        request,
        service: 'value',
        kinds: ['STORY'],
        audiences: () => audiencesOf(context),
        visible: (found) =>
          visibleOf(
            context,
            found.map(({ id }) => id),
          ),
      });
      return hits.map(hitLine);
    },
  },
};

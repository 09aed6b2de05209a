import { hitLine, hitsFor, keyOf, merged, requestIn, requestOf } from '@kolo/search';
import type { Hit, SearchArgs, SearchKind, SearchRequest } from '@kolo/search';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import type { PostRecord } from '../post/post.model.ts';
import type { QuestionRecord } from '../question/question.model.ts';
import type { Reference } from '../references.ts';
import type { ResourceRecord } from '../resource/resource.model.ts';
import { audiencesOf, visibleOf } from './sight.ts';

export type Found = CommunityRecord | QuestionRecord | PostRecord | ResourceRecord | Reference;

interface FoundPage {
  edges: { node: Found; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A search on its way through the services: begun here, with what the others found when it comes back. */
export interface Search {
  /** `keyOf` what is asked. */
  request: string;
  identityHits?: string[] | null;
  activitiesHits?: string[] | null;
  valueHits?: string[] | null;
  /** One for all fields of the answer. */
  page?: Promise<FoundPage>;
}

export const begun = (args: SearchArgs): Search => ({ request: keyOf(requestOf(args)) });

/** What others look through. */
const kindsOf = { identityHits: 'PERSON', activitiesHits: 'ACTIVITY', valueHits: 'STORY' } as const;

/** The kinds that were asked for and nobody looked for: a service that answers tells of hits, be it of none. */
export function unsearchedOf(search: Search): SearchKind[] {
  const request = requestIn(search.request);
  const asked = request === null || request.kinds.length === 0 ? Object.values(kindsOf) : request.kinds;
  return Object.entries(kindsOf)
    .filter(([hits, kind]) => asked.includes(kind) && !search[hits as keyof typeof kindsOf])
    .map(([, kind]) => kind);
}

/** What all services found, put together; this one looks through its own only now. */
export function pageFor(search: Search, context: Context): Promise<FoundPage> {
  return (search.page ??= composed(search, context));
}

async function composed(search: Search, context: Context): Promise<FoundPage> {
  const request = requestIn(search.request);
  if (request === null) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const { edges, hasNextPage } = merged(request, {
    identity: search.identityHits ?? null,
    communities: await ownHits(request, context),
    activities: search.activitiesHits ?? null,
    value: search.valueHits ?? null,
  });
  const found = await Promise.all(
    edges.map(async ({ node, cursor }) => ({ node: await load(node, context), cursor })),
  );
  return {
    edges: found.flatMap(({ node, cursor }) => (node === null ? [] : [{ node, cursor }])),
    pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** Other services' things by reference: they looked whether the viewer may see them, and look again when asked for a field. */
function load({ kind, id }: Hit, { loaders }: Context): Promise<Found | null> {
  switch (kind) {
    case 'COMMUNITY':
      return loaders.community.load(id);
    case 'QUESTION':
      return loaders.question.load(id);
    case 'RESOURCE':
      return loaders.resource.load(id);
    case 'POST':
      return loaders.post.load(id);
    default:
      return Promise.resolve({ id });
  }
}

async function ownHits(request: SearchRequest, context: Context): Promise<string[]> {
  // Most searches find something here, and who the viewer is can be read while the index is.
  const audiences = audiencesOf(context);
  audiences.catch(() => undefined);
  const hits = await hitsFor({
    connection: context.connection,
    request,
    service: 'communities',
    kinds: ['COMMUNITY', 'RESOURCE', 'QUESTION', 'POST'],
    audiences: () => audiences,
    visible: (found) => visibleOf(context, found),
  });
  return hits.map(hitLine);
}

import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { documentsOf } from './index.model.ts';
import { rankingOf } from './rank.ts';
import type { Candidate } from './rank.ts';
import { cursorAt, requestIn, searchedServices } from './request.ts';
import type { Place, Places, SearchedService, SearchRequest } from './request.ts';
import { searchKinds } from './searchable.ts';
import type { SearchKind } from './searchable.ts';

/** Something that was found and that the viewer may see. */
export interface Hit extends Place {
  kind: SearchKind;
  id: Id;
}

/** What a service is asked to look through. */
export interface SearchOf {
  connection: Connection;
  request: SearchRequest;
  service: SearchedService;
  /** The kinds that the service owns. */
  kinds: readonly SearchKind[];
  /** Words by which documents that the viewer may see are likely to be marked; asked only where there is something to look for. */
  audiences: () => Promise<readonly string[]>;
  /** Which of these exist for the viewer: the policy of each, the same as everywhere else. */
  visible: (found: readonly { kind: SearchKind; id: Id }[]) => Promise<ReadonlySet<Id>>;
}

/** More that the policy refuses than this, and the sieve is wrong; the answer is then shorter, not slower. */
const MOST_CANDIDATES = 1_000;

/** The first of what the viewer sees, best first, as many as a page can need and one more. */
export async function hitsFor({
  connection,
  request,
  service,
  kinds,
  audiences,
  visible,
}: SearchOf): Promise<Hit[]> {
  const asked = request.kinds.length === 0 ? kinds : kinds.filter((kind) => request.kinds.includes(kind));
  if (asked.length === 0) return [];
  const ranking = await rankingOf(connection, { ...request, kinds: [...asked] }, audiences);
  if (ranking === null) return [];
  const after = request.after[service];
  const needed = request.first + 1;
  const hits: Hit[] = [];
  // Mostly the viewer sees all of the best, and no more is looked at.
  let ranked = ranking.best(needed, after);
  for (let at = 0; at < ranked.length && hits.length < needed;) {
    const batch = ranked.slice(at, at + needed);
    at += batch.length;
    const found = await withIds(connection, batch, request.language);
    const seen = found.length === 0 ? new Set() : await visible(found);
    hits.push(...found.filter(({ id }) => seen.has(id)));
    if (at === needed && hits.length < needed) ranked = ranking.best(MOST_CANDIDATES, after);
  }
  return hits.slice(0, needed);
}

/**
 * What a service adds to a search that another one began, as `hitLine`s: nothing where its key is none.
 * @param key of `SearchResultConnection`
 */
export async function hitLinesFor(
  key: string,
  {
    visible,
    ...part
  }: Omit<SearchOf, 'request' | 'visible'> & { visible(ids: readonly Id[]): Promise<ReadonlySet<Id>> },
): Promise<string[]> {
  const request = requestIn(key);
  if (request === null) return [];
  const hits = await hitsFor({ ...part, request, visible: (found) => visible(found.map(({ id }) => id)) });
  return hits.map(hitLine);
}

async function withIds(
  connection: Connection,
  candidates: readonly Candidate[],
  language: string | null,
): Promise<Hit[]> {
  const rows = await documentsOf(connection)
    .find(
      { number: { $in: candidates.map(({ number }) => number) } },
      { projection: { number: 1, kind: 1, languages: 1 } },
    )
    .toArray();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return candidates.flatMap((candidate) => {
    const row = byNumber.get(candidate.number);
    if (!row || (language !== null && !row.languages.includes(language))) return [];
    return [{ ...candidate, kind: row.kind, id: row._id }];
  });
}

/** A hit as it goes from its service to the one that puts all together: `<score> <number> <kind> <id>`. */
export const hitLine = ({ score, number, kind, id }: Hit): string => `${score} ${number} ${kind} ${id}`;

function hitIn(line: string): Hit | null {
  const [score, number, kind, id] = line.split(' ');
  const known = searchKinds.find((it) => it === kind);
  return known && id ? { score: Number(score), number: Number(number), kind: known, id } : null;
}

export interface HitPage {
  edges: { node: Hit; cursor: string }[];
  hasNextPage: boolean;
}

/** One list of what every service found; null for one that did not answer. Among equals, in the order of the services. */
export function merged(
  request: SearchRequest,
  lines: Record<SearchedService, readonly string[] | null>,
): HitPage {
  const all = searchedServices
    .flatMap((service) =>
      (lines[service] ?? []).flatMap((line) => {
        const hit = hitIn(line);
        return hit ? [{ service, hit }] : [];
      }),
    )
    .sort((a, b) => b.hit.score - a.hit.score);
  let reached: Places = request.after;
  const edges = all.slice(0, request.first).map(({ service, hit }) => {
    reached = { ...reached, [service]: { score: hit.score, number: hit.number } };
    return { node: hit, cursor: cursorAt(reached) };
  });
  return { edges, hasNextPage: all.length > edges.length };
}

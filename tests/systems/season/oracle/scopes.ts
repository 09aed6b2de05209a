import type { AnyKoloEvent } from '@kolo/events';
import type { Season } from '../generate/season.ts';
import { Log } from './log.ts';
import type { Period } from './log.ts';
import { sponsorships } from './strategic.ts';

/** What indicators are asked of. */
export interface Scope {
  kind:
    | 'COMMUNITY'
    | 'UMBRELLA'
    | 'SPONSOR'
    | 'TENANT'
    | 'PROGRAMME'
    | 'ACTIVITY'
    | 'COHORT'
    | 'ORGANISATION'
    | 'TERRITORY';
  id: string;
}

/** All that belongs to a scope in a period. */
export function logOf(season: Season, scope: Scope, period: Period): Log {
  if (scope.kind !== 'SPONSOR')
    return cached(scope.id + scope.kind, () => season.events.filter(belongingTo(season, scope)));
  const all = cached('all', () => season.events);
  const sponsored = sponsorships(all).flatMap(({ community, organisation, from, to }) =>
    organisation === scope.id && from <= period.to && to >= period.from ? [community] : [],
  );
  const communities = [...new Set(sponsored)].sort();
  return cached(communities.join(' '), () =>
    season.events.filter(({ community }) => communities.includes(community)),
  );
}

const logs = new Map<string, Log>();

function cached(name: string, eventsOf: () => readonly AnyKoloEvent[]): Log {
  const log = logs.get(name) ?? new Log(eventsOf());
  logs.set(name, log);
  return log;
}

function belongingTo(season: Season, { kind, id }: Scope): (event: AnyKoloEvent) => boolean {
  switch (kind) {
    case 'COMMUNITY':
      return ({ community }) => community === id;
    case 'UMBRELLA':
      return ({ community }) => community === id || season.communities.includes(community ?? '');
    case 'PROGRAMME':
      return ({ programme }) => programme === id;
    case 'ORGANISATION':
      return ({ organisation }) => organisation === id;
    case 'TERRITORY':
      return inTerritory(season, id);
    case 'ACTIVITY':
      return inActivity(id);
    case 'COHORT':
      return ofCohort(season, id);
    default:
      return () => true;
  }
}

/** What somebody from there did, and what took place there; with all that lies in it. */
function inTerritory({ events }: Season, id: string): (event: AnyKoloEvent) => boolean {
  const within = new Set([id]);
  // Three times: from a country to its municipalities.
  for (const event of [...events, ...events, ...events])
    if (event.type === 'territory.registered' && within.has(event.data.parentId ?? ''))
      within.add(event.subject);
  return (event) =>
    within.has((event.type === 'activity.held' ? event.data.hubTerritoryId : event.territory) ?? '');
}

/** What happened at an activity, and what took place as a part of it; who came there counts there. */
const inActivity =
  (id: string) =>
  ({ subject, data }: AnyKoloEvent): boolean =>
    subject === id ||
    ('activityId' in data && data.activityId === id) ||
    ('partOfId' in data && data.partOfId === id);

/** What happened in the community of a cohort, and of its cohorts this one. */
function ofCohort({ events }: Season, id: string): (event: AnyKoloEvent) => boolean {
  const community = events.find(({ subject }) => subject === id)?.community;
  return (event) =>
    event.community === community && (event.type !== 'cohort.completed' || event.subject === id);
}

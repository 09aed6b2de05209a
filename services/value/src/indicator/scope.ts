import type { Id } from '@kolo/runtime';
import type { CountedEvent } from './measure.ts';

/** What an indicator can be of. */
export const scopeKinds = [
  'activity',
  'programme',
  'cohort',
  'community',
  'umbrella',
  'organisation',
  'territory',
  'sponsor',
  'tenant',
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** A community, and what is made of communities: what holds of one holds of several. */
export const ofCommunities = ['community', 'umbrella', 'sponsor', 'tenant'] as const;

/** The kinds of scope into which events are lifted. The others are made of these, or lie inside of one (cohorts). */
export const baseKinds = [
  'community',
  'programme',
  'activity',
  'organisation',
  'territory',
  'tenant',
] as const satisfies readonly ScopeKind[];
export type BaseKind = (typeof baseKinds)[number];

/** The kinds of scope that are computed from the partials of their parts. */
export const wideKinds = [
  'umbrella',
  'sponsor',
  'territory',
  'tenant',
] as const satisfies readonly ScopeKind[];
export type WideKind = (typeof wideKinds)[number];

/**
 * The name under which the store keeps a scope. Of a community, programme, activity or cohort it is the id. What an organisation or a
 * territory comes to is kept for each tenant, since nothing crosses from one to another: `<id>@<tenant>`. Of a tenant by itself,
 * which holds what happened in none of its communities, it is the id. A scope that is made of others is `<kind>:<name>`:
 * `umbrella:<community>` with the communities under it, `sponsor:<organisation>@<tenant>` what an organisation sponsors,
 * `territory:<territory>@<tenant>` with those that lie in it, `tenant:<tenant>`.
 */
export type ScopeName = string;

export const wideScope = (kind: WideKind, name: ScopeName): ScopeName => `${kind}:${name}`;

export const inTenant = (id: Id, tenantId: Id): ScopeName => `${id}@${tenantId}`;

/** Whether a scope is made of others. */
export const isWide = (scope: ScopeName): boolean => scope.includes(':');

/** The kind of a scope, told from its name. */
export function kindOf(scope: ScopeName): ScopeKind {
  const end = scope.search(/[:_]/);
  const kind = scope.slice(0, end) as ScopeKind;
  if (!scopeKinds.includes(kind)) throw new Error(`${scope} is no scope`);
  return kind;
}

/** The id, and the tenant where the name holds one, of a scope. */
export function idsIn(scope: ScopeName): { id: Id; tenantId: Id | null } {
  const [id = '', tenantId = null] = scope.slice(scope.indexOf(':') + 1).split('@');
  return { id, tenantId };
}

export interface BaseScope {
  kind: BaseKind;
  name: ScopeName;
  /** What the event tells of it, though it happened elsewhere: that a community came under it, that it sponsors one. */
  isToldOf?: boolean;
}

/**
 * The scopes into which an event is lifted: where it belongs, and where its actor does. An activity counts for the gathering that it
 * is a part of too. What belongs to no community is the tenant's own, so that a tenant is its communities and this, each event once.
 */
export function baseScopesOf(event: CountedEvent): BaseScope[] {
  const { community, programme, tenant } = event;
  const scopes: BaseScope[] = [];
  if (community) scopes.push({ kind: 'community', name: community });
  if (programme) scopes.push({ kind: 'programme', name: programme });
  for (const name of activitiesOf(event)) scopes.push({ kind: 'activity', name });
  if (!tenant) return scopes;
  const organisation = organisationOf(event);
  if (organisation) scopes.push({ kind: 'organisation', name: inTenant(organisation, tenant) });
  const territory = territoryOf(event);
  if (territory) scopes.push({ kind: 'territory', name: inTenant(territory, tenant) });
  if (!community) scopes.push({ kind: 'tenant', name: tenant });
  for (const told of toldOf(event, tenant)) {
    if (!scopes.some(({ name }) => name === told.name)) scopes.push({ ...told, isToldOf: true });
  }
  return scopes;
}

/** The scopes of whose parts an event tells. */
function toldOf({ type, data }: CountedEvent, tenant: Id): BaseScope[] {
  switch (type) {
    case 'community.created':
      return [{ kind: 'tenant', name: tenant }];
    case 'community.umbrellaChanged':
      return [data.from, data.to].flatMap((name) => (name ? [{ kind: 'community', name }] : []));
    case 'sponsorship.confirmed':
    case 'sponsorship.ended':
      return [{ kind: 'organisation', name: inTenant(data.organisationId, tenant) }];
    case 'territory.registered':
      return data.parentId ? [{ kind: 'territory', name: inTenant(data.parentId, tenant) }] : [];
    default:
      return [];
  }
}

function activitiesOf({ subject, data }: CountedEvent): Set<Id> {
  const ids = new Set<Id>();
  if (subject.startsWith('activity_')) ids.add(subject);
  if ('activityId' in data && data.activityId) ids.add(data.activityId);
  if ('partOfId' in data && data.partOfId) ids.add(data.partOfId);
  return ids;
}

/** The envelope tells it; events from before it did tell it among their data, where it is that of the actor. */
function organisationOf(event: CountedEvent): Id | null {
  if (event.organisation) return event.organisation;
  return event.type === 'attendance.recorded' || event.type === 'membership.accepted'
    ? event.data.organisationId
    : null;
}

/** Where the actor is; where an activity took place, of which the actor says nothing; what was registered itself. */
function territoryOf(event: CountedEvent): Id | null {
  if (event.type === 'territory.registered') return event.subject;
  return event.type === 'activity.held' ? event.data.hubTerritoryId : event.territory;
}

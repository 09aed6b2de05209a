import { badUserInput } from '@kolo/graphql';
import { idPrefix } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { scopesOf } from '../engine/scope.model.ts';
import { inTenant, wideScope } from '../indicator/scope.ts';
import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import type { ScopeView } from './scope.loaders.ts';

/** How a scope is asked for. */
export interface ScopeArgs {
  scope: Id;
  /** What the id is taken as, where it can be several; as GraphQL writes it. */
  as?: Uppercase<ScopeKind> | null | undefined;
  tenant?: Id | null | undefined;
}

/** The kinds of scope of which a kind of thing can be taken as one; the first is meant where nothing is said. */
const kindsByPrefix: Readonly<Record<string, readonly ScopeKind[]>> = {
  community: ['community', 'umbrella'],
  cohort: ['cohort'],
  programme: ['programme'],
  activity: ['activity'],
  organisation: ['organisation', 'sponsor'],
  territory: ['territory'],
  tenant: ['tenant'],
};

/**
 * The scope that somebody asks for. A community that has others under it is taken with these, unless it is asked for as a COMMUNITY.
 * Null where the viewer may not read its figures, or it does not exist.
 * @throws BAD_USER_INPUT where the id cannot be taken as what is said
 */
export async function findScope(context: Context, args: ScopeArgs): Promise<ScopeView | null> {
  const scope = await scopeAsked(context, args);
  if (scope) context.attention.lookAt(scope.name);
  return scope;
}

async function scopeAsked(context: Context, args: ScopeArgs): Promise<ScopeView | null> {
  const { loaders } = context;
  const [first, ...more] = await namesOf(context, args, kindAsked(args));
  if (first === undefined) return null;
  const seen = (await loaders.scope.loadMany([first, ...more])).flatMap((view) =>
    view instanceof Error || view === null ? [] : [view],
  );
  if (seen.length < 2) return seen[0] ?? null;
  // Of several tenants the one in which something has happened.
  const known = await scopesOf(context.connection).findOne(
    { _id: { $in: seen.map(({ name }) => name) } },
    { projection: { _id: 1 } },
  );
  return seen.find(({ name }) => name === known?._id) ?? seen[0] ?? null;
}

function kindAsked({ scope, as }: ScopeArgs): ScopeKind | null {
  const prefix = idPrefix(scope);
  const kinds = prefix === null ? [] : (kindsByPrefix[prefix] ?? []);
  if (!as) return kinds[0] ?? null;
  const asked = kinds.find((kind) => kind.toUpperCase() === as);
  if (prefix !== null && !asked) {
    const possible = kinds.map((kind) => kind.toUpperCase()).join(' or ');
    throw badUserInput(
      possible ? `This id can be taken as ${possible}, and not as ${as}.` : 'This id is of no scope.',
    );
  }
  return asked ?? null;
}

/** The names that a scope may have, best first. */
async function namesOf(
  { loaders, viewer, connection }: Context,
  { scope: id, as, tenant }: ScopeArgs,
  kind: ScopeKind | null,
): Promise<ScopeName[]> {
  if (kind === null) return [];
  const ofRoles = viewer.roles.flatMap(({ tenantId }) => tenantId ?? []);
  const tenants = [...new Set(tenant ? [tenant] : ofRoles)];
  switch (kind) {
    case 'community':
    case 'umbrella': {
      const isUmbrella = as !== 'COMMUNITY' && (await loaders.communitiesUnder.load(id)).length > 0;
      // Asked for as an umbrella, a community without others under it is one with none.
      return [isUmbrella || kind === 'umbrella' ? wideScope('umbrella', id) : id];
    }
    case 'organisation':
      return tenants.map((tenantId) => inTenant(id, tenantId));
    case 'sponsor':
      return tenants.map((tenantId) => wideScope('sponsor', inTenant(id, tenantId)));
    case 'territory': {
      const names = tenants.map((tenantId) => inTenant(id, tenantId));
      const wide = names.map((name) => wideScope('territory', name));
      const computed = await scopesOf(connection)
        .find({ _id: { $in: wide } }, { projection: { _id: 1 } })
        .toArray();
      const withOthers = new Set(computed.map(({ _id }) => _id));
      return names.map((name, index) => (withOthers.has(wide[index] ?? '') ? (wide[index] ?? name) : name));
    }
    case 'tenant':
      return [wideScope('tenant', id)];
    default:
      return [id];
  }
}

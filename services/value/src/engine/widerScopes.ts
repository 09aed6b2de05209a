import { openSpan } from '../indicator/window.ts';
import type { Span } from '../indicator/window.ts';
import type { Bucket, Buckets } from '../indicator/buckets.ts';
import type { Change } from '../indicator/change.ts';
import { LIFE } from '../indicator/measure.ts';
import type { PartialOf } from '../indicator/measure.ts';
import { communities, sponsorships, territories, umbrellas } from '../indicator/measure/parts.ts';
import type { SponsorshipState } from '../indicator/measure/parts.ts';
import { idsIn, inTenant, kindOf, wideScope } from '../indicator/scope.ts';
import type { ScopeName, WideKind } from '../indicator/scope.ts';
import type { Place } from './delta.model.ts';

/** A scope of which a wider one is made, and when: a window counts it when it lies, in part, in one of the spans. */
export interface ScopePart {
  scope: ScopeName;
  spans: readonly Span[];
}

/** Reads what a base scope knows of parts: its bucket of life. */
export type ReadLife = (scope: ScopeName) => Promise<Bucket | undefined>;

const always = (scope: ScopeName): ScopePart => ({ scope, spans: [openSpan] });

/** The parts of a wide scope, from what is told of them where it belongs; none where it is made of nothing. */
export async function partsOf(wide: ScopeName, readLife: ReadLife): Promise<ScopePart[]> {
  const { id, tenantId } = idsIn(wide);
  switch (kindOf(wide)) {
    case 'umbrella': {
      const children = childrenIn(id, await readLife(id));
      return children.length === 0 ? [] : [id, ...children].map(always);
    }
    case 'tenant':
      return [id, ...Object.keys((await readLife(id))?.[communities.name] ?? {})].map(always);
    case 'sponsor':
      return sponsoredBy(id, await readLife(inTenant(id, tenantId ?? '')));
    case 'territory':
      return (await territoriesIn(id, tenantId ?? '', readLife)).map(always);
    default:
      return [];
  }
}

/** The communities under an umbrella, from its bucket of life. */
export function childrenIn(umbrellaId: string, life: Bucket | undefined): string[] {
  const told = (life?.[umbrellas.name] ?? {}) as PartialOf<readonly [number, string | null]>;
  return Object.keys(told).filter((child) => told[child]?.[1] === umbrellaId);
}

/** The sponsorships of an organisation: its scope knows those too that its people confirmed in the name of others. */
function termsOf(organisationId: string, life: Bucket | undefined): SponsorshipState[] {
  const told = Object.values((life?.[sponsorships.name] ?? {}) as PartialOf<SponsorshipState>);
  return told.filter(([, , sponsor]) => sponsor === organisationId);
}

function sponsoredBy(organisationId: string, life: Bucket | undefined): ScopePart[] {
  const terms = termsOf(organisationId, life);
  const byCommunity = Map.groupBy(terms, ([, communityId]) => communityId);
  return [...byCommunity].map(([scope, ofCommunity]) => ({
    scope,
    spans: ofCommunity.map(([, , , from, to]) => ({ from, to })),
  }));
}

/** A territory with all that lie in it, however deep; none where nothing does. */
async function territoriesIn(id: string, tenantId: string, readLife: ReadLife): Promise<ScopeName[]> {
  const found = new Set([id]);
  // A set is walked in the order of adding, also what is added meanwhile.
  for (const outer of found) {
    const life = await readLife(inTenant(outer, tenantId));
    const told = (life?.[territories.name] ?? {}) as PartialOf<readonly [number, string | null]>;
    for (const inner in told) if (told[inner]?.[1] === outer) found.add(inner);
  }
  return found.size === 1 ? [] : [...found].map((territory) => inTenant(territory, tenantId));
}

/** The wider scopes that a base scope is, or was once, a part of; those that are made of it by what itself knows. */
export function widerThan(scope: ScopeName, buckets: Buckets, place: Place): ScopeName[] {
  const life = buckets.get(LIFE);
  const [, , tenantId] = place;
  const { id, tenantId: ofTenant } = idsIn(scope);
  switch (kindOf(scope)) {
    case 'community': {
      const told = (life?.[umbrellas.name] ?? {}) as PartialOf<readonly [number, string | null]>;
      const isUmbrella = Object.keys(told).some((community) => community !== scope);
      const over = [isUmbrella ? scope : null, told[scope]?.[1] ?? null].flatMap(
        (umbrella) => umbrella ?? [],
      );
      const terms = Object.values((life?.[sponsorships.name] ?? {}) as PartialOf<SponsorshipState>);
      const sponsors = tenantId === null ? [] : terms.map(([, , sponsor]) => inTenant(sponsor, tenantId));
      return [
        ...over.map((umbrella) => wideScope('umbrella', umbrella)),
        ...[...new Set(sponsors)].map((sponsor) => wideScope('sponsor', sponsor)),
        ...(tenantId === null ? [] : [wideScope('tenant', tenantId)]),
      ];
    }
    case 'tenant':
      return [wideScope('tenant', scope)];
    case 'organisation':
      return termsOf(id, life).length > 0 ? [wideScope('sponsor', scope)] : [];
    case 'territory': {
      const told = (life?.[territories.name] ?? {}) as PartialOf<readonly [number, string | null]>;
      const hasInner = Object.keys(told).some((territory) => territory !== id);
      const outer = told[id]?.[1] ?? null;
      return [
        ...(hasInner ? [wideScope('territory', scope)] : []),
        ...(outer === null ? [] : [wideScope('territory', inTenant(outer, ofTenant ?? ''))]),
      ];
    }
    default:
      return [];
  }
}

/** What tells of the parts of a wide scope, in the bucket of life of what it is named after and in those of its parts. */
const tellingOfParts = {
  umbrella: umbrellas.name,
  sponsor: sponsorships.name,
  tenant: communities.name,
  territory: territories.name,
} satisfies Record<WideKind, string>;

/**
 * Whether a wide scope has other parts than before, after a change of one of its base scopes. Also a part says so, though what the scope
 * is named after does: the scope may have been computed with this part already, while the part did not know of it and told it nothing.
 */
export function hasOtherParts(wide: ScopeName, { life }: Change): boolean {
  return life.has(tellingOfParts[kindOf(wide) as WideKind]);
}

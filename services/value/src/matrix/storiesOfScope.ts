import type { Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { bucketId, bucketsOf } from '../engine/bucket.model.ts';
import { lifeTellingOfParts } from '../engine/lifeTellingOfParts.ts';
import { partsOf } from '../engine/widerScopes.ts';
import { LIFE } from '../indicator/measure.ts';
import { activities } from '../indicator/measure/activities.ts';
import { cohortLists, cohorts } from '../indicator/measure/cohorts.ts';
import type { CohortState } from '../indicator/measure/cohorts.ts';
import { idsIn } from '../indicator/scope.ts';
import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import { overlap } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import type { StoryRecord } from '../story/story.model.ts';
import { toSponsors } from '../story/values.ts';

type Stories = QueryFilter<StoryRecord>;

/** Scopes in which a story stands by who told it: that it stands there tells where its teller works, or of which cohort they are. */
export const byTeller: readonly ScopeKind[] = ['organisation', 'territory', 'cohort'];

/** Which stories belong to a scope. */
export interface StoriesOfScope {
  which: Stories;
  /** The communities to whose values the links of its matrix lead; null where they are those of its stories. */
  communityIds: Id[] | null;
}

/**
 * The stories of a scope, whoever may read them:
 * - of a community, what is told in it; of an umbrella, also in those under it; of a tenant, in any of its communities;
 * - of what an organisation sponsors, what tellers agreed to show sponsors, in the communities that it sponsored in the period;
 * - of an organisation or a territory, what those told who worked there when their story was confirmed;
 * - of an activity, what has a step that refers to it or to a part of it; of a programme, to it, a cohort or an activity of it;
 * - of a cohort, what its persons told in its community.
 * The days of a window do not matter here, but for sponsorships.
 */
export async function storiesOfScope(
  { connection, loaders }: Context,
  scope: ScopeView,
  window: Window,
): Promise<StoriesOfScope> {
  const { name, kind, id, tenantId } = scope;
  const readLife = (base: ScopeName) => lifeTellingOfParts(connection, base);
  const ofStories = (which: Stories): StoriesOfScope => ({
    which: { ...which, tenantId: tenantId ?? '' },
    communityIds: null,
  });
  switch (kind) {
    case 'community':
      return { which: { communityId: id }, communityIds: [id] };
    case 'umbrella': {
      const communityIds = [id, ...(await loaders.communitiesUnder.load(id))];
      return { which: { communityId: { $in: communityIds } }, communityIds };
    }
    case 'sponsor': {
      const parts = await partsOf(name, readLife);
      const communityIds = parts
        .filter(({ spans }) => spans.some((span) => overlap(span, window)))
        .map((part) => part.scope);
      const which = { communityId: { $in: communityIds }, consent: { $in: [...toSponsors] } };
      return { which, communityIds };
    }
    case 'tenant': {
      const parts = await partsOf(name, readLife);
      return {
        which: { tenantId: id },
        communityIds: parts.map((part) => part.scope).filter((part) => part !== id),
      };
    }
    case 'organisation':
      return ofStories({ 'validated.organisationId': id });
    case 'territory': {
      const inner = (await partsOf(name, readLife)).map((part) => idsIn(part.scope).id);
      return ofStories({ 'validated.territoryId': { $in: [...new Set([id, ...inner])] } });
    }
    case 'programme':
    case 'activity':
      return ofStories({ 'validated.content.steps.refs': { $in: await toldOf(connection, scope) } });
    case 'cohort': {
      const personIds = await personsOfCohort(connection, scope);
      const communityId = scope.communityId ?? '';
      return ofStories({ communityId, tellerId: { $in: personIds } });
    }
  }
}

/** A programme with its cohorts and activities; an activity with its parts. */
async function toldOf(connection: Connection, { name, id }: ScopeView): Promise<Id[]> {
  const records = await bucketsOf(connection)
    .find(
      // The days, and after them life.
      { scope: name, bucket: { $lte: LIFE } },
      { projection: { [`partials.${activities.name}`]: 1, [`partials.${cohortLists.name}`]: 1 } },
    )
    .toArray();
  const told = records.flatMap(({ partials }) => [
    ...Object.keys(partials?.[activities.name] ?? {}),
    ...Object.keys(partials?.[cohortLists.name] ?? {}),
  ]);
  return [...new Set([id, ...told])];
}

async function personsOfCohort(connection: Connection, { id, communityId }: ScopeView): Promise<Id[]> {
  const life = await bucketsOf(connection).findOne(
    { _id: bucketId(communityId ?? '', LIFE) },
    { projection: { [`partials.${cohorts.name}.${id}`]: 1 } },
  );
  const state = life?.partials?.[cohorts.name]?.[id] as CohortState | undefined;
  return [...(state?.[2] ?? [])];
}

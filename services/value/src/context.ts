import DataLoader from 'dataloader';
import { isSignedIn } from '@kolo/auth';
import type { BaseContext } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ServerDeps } from '@kolo/service';
import { communitiesOf, communityFacts, createStandingLoader } from '@kolo/standing';
import type { Standing } from '@kolo/standing';
import type { AspirationRecord } from './aspiration/aspiration.model.ts';
import { aspirationsOf } from './aspiration/aspiration.store.ts';
import { attentionOf } from './engine/attention.ts';
import type { Attention } from './engine/attention.ts';
import { createLinkLoaders } from './evidence-link/link.loaders.ts';
import { frameworksOf } from './framework/framework.store.ts';
import type { FrameworkVersion } from './indicator/mx-01-matrix-coverage.ts';
import { createScopeLoaders } from './scope/scope.loaders.ts';
import { createStoryLoader } from './story/story.loaders.ts';
import type { StoryView } from './story/story.policy.ts';
import { createSurveyLoaders } from './survey/survey.loaders.ts';

/** All state of one request. */
export interface Context extends BaseContext {
  attention: Attention;
  loaders: {
    /** How the viewer stands to a community; null where it is unknown. */
    standing: DataLoader<Id, Standing | null>;
    /** Whether the viewer has a role in a tenant, or belongs to any community of it. */
    ofTenant: DataLoader<Id, boolean>;
    /** The version of the framework that a community works with. */
    framework: DataLoader<Id, FrameworkVersion>;
    /** Stories as the viewer reads them. */
    story: DataLoader<Id, StoryView | null>;
    /** The hopes of a story, oldest first. */
    aspirationsOfStory: DataLoader<Id, AspirationRecord[]>;
  } & ReturnType<typeof createScopeLoaders> &
    ReturnType<typeof createLinkLoaders> &
    ReturnType<typeof createSurveyLoaders>;
}

export function createContext(base: BaseContext, deps: ServerDeps): Context {
  const { connection, viewer, clock } = base;
  const standing = createStandingLoader(connection, viewer, clock);
  const context: Context = {
    ...base,
    attention: attentionOf(deps),
    loaders: {
      standing,
      ...createScopeLoaders({ connection, viewer, standing }),
      ofTenant: createTenantLoader(base),
      framework: new DataLoader((ids) => frameworksOf(connection, ids), { cache: false }),
      story: createStoryLoader(() => context),
      aspirationsOfStory: new DataLoader(
        async (ids) => {
          const byStory = Map.groupBy(await aspirationsOf(connection, ids), ({ storyId }) => storyId);
          return ids.map((id) => byStory.get(id) ?? []);
        },
        { cache: false },
      ),
      ...createLinkLoaders(connection),
      ...createSurveyLoaders(connection, viewer),
    },
  };
  return context;
}

function createTenantLoader({ connection, viewer }: BaseContext): DataLoader<Id, boolean> {
  return new DataLoader(async (tenantIds) => {
    const tenants = new Set(viewer.roles.map(({ tenantId }) => tenantId));
    if (isSignedIn(viewer)) {
      const { personId } = viewer;
      const communities = (await communitiesOf(connection, [personId])).get(personId) ?? [];
      const inside = communities.filter(({ belongs, leads }) => belongs || leads);
      const facts = await communityFacts(
        connection,
        inside.map(({ communityId }) => communityId),
      );
      for (const { tenantId } of facts.values()) tenants.add(tenantId);
    }
    return tenantIds.map((tenantId) => tenants.has(tenantId));
  });
}

import type { Connection } from 'mongoose';
import { z } from 'zod';
import { publishingIn, startConsumer } from '@kolo/events';
import type { AnyKoloEvent, Writing } from '@kolo/events';
import { mergedPolicies, mergedResolvers } from '@kolo/graphql';
import type { Deps, ServiceDefinition } from '@kolo/service';
import { communityModel } from './community/community.model.ts';
import { communityPolicies } from './community/community.policy.ts';
import { communityResolvers } from './community/community.resolvers.ts';
import { contributionModel } from './contribution/contribution.model.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { domainModel } from './domain/domain.model.ts';
import { domainPolicies } from './domain/domain.policy.ts';
import { domainResolvers } from './domain/domain.resolvers.ts';
import { leadershipModel } from './leadership/leadership.model.ts';
import { membershipModel } from './membership/membership.model.ts';
import { messages } from './messages.ts';
import { personModel } from './person/person.model.ts';
import { referencePolicies } from './references.ts';
import { sponsorshipModel } from './sponsorship/sponsorship.model.ts';
import { showingWhatChanged } from './write/showingWhatChanged.ts';

const config = z.object({});

const schemaFiles = [
  new URL('./references.graphql', import.meta.url),
  new URL('./domain/domain.graphql', import.meta.url),
  new URL('./community/community.graphql', import.meta.url),
];

const resolvers = mergedResolvers(
  domainResolvers,
  communityResolvers,
);

const policies = mergedPolicies<Context>(
  referencePolicies,
  domainPolicies,
  communityPolicies,
);

/** Every collection of the service, so that its indexes are built at deploy. */
const models: readonly ((connection: Connection) => unknown)[] = [
  domainModel,
  communityModel,
  membershipModel,
  leadershipModel,
  sponsorshipModel,
  personModel,
  contributionModel,
];

/** What a batch of events changes here, inside the consumer's transaction; each looks at its own types. */
const consumed: readonly ((deps: Deps, events: readonly AnyKoloEvent[], writing: Writing) => Promise<void>)[] = [];

/** Time-driven work, one after the other; each finds what is due at `deps.clock.now()` and may run any number of times. */
const dueWork: readonly ((deps: Deps) => Promise<void>)[] = [];

export const communities: ServiceDefinition<Context, typeof config> = {
  name: 'communities',
  config,
  registerModels(connection) {
    for (const model of models) model(connection);
  },
  subgraph: { schemaFiles, resolvers: showingWhatChanged(resolvers), policies },
  messages,
  createContext,
  startWork(deps) {
    const { connection, redis, namespace, clock, logger } = deps;
    const consumer = startConsumer({
      name: 'communities',
      connection,
      redis,
      namespace,
      clock,
      logger,
      apply: (events, session) =>
        publishingIn({ connection, clock, session }, async (writing) => {
          for (const apply of consumed) await apply(deps, events, writing);
        }),
    });
    return Promise.resolve([consumer]);
  },
  async runDueWork(deps) {
    for (const work of dueWork) await work(deps);
  },
};

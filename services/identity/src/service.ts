import { startConsumer } from '@kolo/events';
import type { ConsumerOptions } from '@kolo/events';
import { mergedPolicies, mergedResolvers } from '@kolo/graphql';
import { registerSearchModels, startFilling } from '@kolo/search';
import type { ServiceDefinition } from '@kolo/service';
import { applyToStanding, registerStandingModels } from '@kolo/standing';
import { apiTokenModel } from './api-token/api-token.model.ts';
import { apiTokenPolicies } from './api-token/api-token.policy.ts';
import { apiTokenResolvers } from './api-token/api-token.resolvers.ts';
import { config } from './config.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { entryCodeModel } from './entry-code/entry-code.model.ts';
import { entryCodePolicies } from './entry-code/entry-code.policy.ts';
import { entryCodeResolvers } from './entry-code/entry-code.resolvers.ts';
import { routesOf } from './http/routes.ts';
import { messages } from './messages.ts';
import { organisationModel } from './organisation/organisation.model.ts';
import { organisationPolicies } from './organisation/organisation.policy.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';
import { ensureOperator } from './person/ensureOperator.ts';
import { personModel } from './person/person.model.ts';
import { personPolicies } from './person/person.policy.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { removeExpired } from './removeExpired.ts';
import { equipmentOf } from './security/equipment.ts';
import { credentialModel } from './session/credential.model.ts';
import { indexChanged, searchSource } from './search/indexChanged.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import { sessionModel } from './session/session.model.ts';
import { sessionPolicies } from './session/session.policy.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { tenantModel } from './tenant/tenant.model.ts';
import { tenantPolicies } from './tenant/tenant.policy.ts';
import { tenantResolvers } from './tenant/tenant.resolvers.ts';
import { territoryModel } from './territory/territory.model.ts';
import { territoryPolicies } from './territory/territory.policy.ts';
import { territoryResolvers } from './territory/territory.resolvers.ts';

const schemaFiles = [
  new URL('./api-token/api-token.graphql', import.meta.url),
  new URL('./entry-code/entry-code.graphql', import.meta.url),
  new URL('./organisation/organisation.graphql', import.meta.url),
  new URL('./person/access-profile.graphql', import.meta.url),
  new URL('./person/person.graphql', import.meta.url),
  new URL('./person/role-grant.graphql', import.meta.url),
  new URL('./search/search.graphql', import.meta.url),
  new URL('./session/session.graphql', import.meta.url),
  new URL('./tenant/tenant.graphql', import.meta.url),
  new URL('./territory/territory.graphql', import.meta.url),
];

const resolvers = mergedResolvers(
  apiTokenResolvers,
  entryCodeResolvers,
  organisationResolvers,
  personResolvers,
  searchResolvers,
  sessionResolvers,
  tenantResolvers,
  territoryResolvers,
);

const policies = mergedPolicies<Context>(
  apiTokenPolicies,
  entryCodePolicies,
  organisationPolicies,
  personPolicies,
  sessionPolicies,
  tenantPolicies,
  territoryPolicies,
);

const models = [
  apiTokenModel,
  credentialModel,
  entryCodeModel,
  organisationModel,
  personModel,
  sessionModel,
  tenantModel,
  territoryModel,
];

export const identity: ServiceDefinition<Context, typeof config> = {
  name: 'identity',
  config,
  registerModels(connection) {
    for (const model of models) model(connection);
    registerStandingModels(connection);
    registerSearchModels(connection);
  },
  subgraph: { schemaFiles, resolvers, policies },
  messages,
  createContext,
  routes: routesOf,
  async prepare(deps) {
    const { passwords } = equipmentOf(deps);
    const { IDENTITY_OPERATOR_EMAIL: email, IDENTITY_OPERATOR_PASSWORD: password } = deps.config;
    if (email && password) await ensureOperator({ ...deps, passwords }, { email, password });
  },
  async startWork({ connection, redis, namespace, clock, logger }) {
    const apply: ConsumerOptions['apply'] = async (events, session) => {
      await applyToStanding(connection, events, session);
      await indexChanged(connection, events, session);
    };
    return [
      startConsumer({ name: 'identity', connection, redis, namespace, clock, logger, apply }),
      startFilling({ connection, clock, logger }, searchSource),
    ];
  },
  runDueWork: removeExpired,
};

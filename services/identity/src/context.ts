import type { BaseContext } from '@kolo/graphql';
import type { ServerDeps } from '@kolo/service';
import type { ApiTokenRecord } from './api-token/api-token.model.ts';
import { findApiTokens } from './api-token/api-token.store.ts';
import type { Config } from './config.ts';
import { loaderById } from './loader.ts';
import type { LoaderById } from './loader.ts';
import type { OrganisationRecord } from './organisation/organisation.model.ts';
import { findOrganisations } from './organisation/organisation.store.ts';
import { createAcquaintance } from './person/acquaintance.ts';
import type { Acquaintance } from './person/acquaintance.ts';
import type { PersonRecord } from './person/person.model.ts';
import { findPersons } from './person/person.store.ts';
import { equipmentOf } from './security/equipment.ts';
import type { Equipment } from './security/equipment.ts';
import type { TenantRecord } from './tenant/tenant.model.ts';
import { findTenants } from './tenant/tenant.store.ts';
import type { TerritoryRecord } from './territory/territory.model.ts';
import { findTerritories } from './territory/territory.store.ts';

export interface Context extends BaseContext {
  equipment: Equipment;
  loaders: {
    person: LoaderById<PersonRecord>;
    organisation: LoaderById<OrganisationRecord>;
    territory: LoaderById<TerritoryRecord>;
    tenant: LoaderById<TenantRecord>;
    apiToken: LoaderById<ApiTokenRecord>;
  };
  /** Whom the viewer has to do with, and in which tenants. */
  acquaintance: Acquaintance;
}

export function createContext(base: BaseContext, deps: ServerDeps<Config>): Context {
  const { connection, viewer } = base;
  const person = loaderById((ids) => findPersons(connection, ids));
  return {
    ...base,
    equipment: equipmentOf(deps),
    loaders: {
      person,
      organisation: loaderById((ids) => findOrganisations(connection, ids)),
      territory: loaderById((ids) => findTerritories(connection, ids)),
      tenant: loaderById((ids) => findTenants(connection, ids)),
      apiToken: loaderById((ids) => findApiTokens(connection, ids)),
    },
    acquaintance: createAcquaintance(connection, viewer, person),
  };
}

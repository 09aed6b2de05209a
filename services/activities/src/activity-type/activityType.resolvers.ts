import { activityTypes } from '../activity/types/activityTypes.ts';
import type { ActivityTypeDefinition } from '../activity/types/activityType.ts';
import type { ActivityField, ActivityFields } from '../activity/types/field.ts';
import type { ActivityTypeCode } from '../activity/types/activityTypes.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { titleFor } from '../titles.ts';
import { activityFieldsScalar } from './activityFieldsScalar.ts';
import type { KnownType, TypeWritten } from './activityType.model.ts';
import { hasToDoWith } from './activityType.policy.ts';
import { tenantTypesOf } from './activityType.store.ts';
import { addActivityType } from './addActivityType.ts';
import { definitionFrom } from './knownType.ts';
import { retireActivityType } from './retireActivityType.ts';

/** A field with its name. */
export type NamedField = ActivityField & { name: string };

const namedFields = (fields: ActivityFields): NamedField[] =>
  Object.entries(fields).map(([name, field]) => ({ ...field, name }));

const written = {
  activityType: async ({ tenantTypeId }: TypeWritten, _args: unknown, { loaders }: Context) => {
    if (tenantTypeId === undefined) return null;
    const tenantType = await loaders.tenantType.clear(tenantTypeId).load(tenantTypeId);
    return tenantType && { definition: definitionFrom(tenantType), tenantType };
  },
};

const catalogue: KnownType[] = activityTypes.map((definition: ActivityTypeDefinition) => ({
  definition,
  tenantType: null,
}));

export const activityTypeResolvers = {
  ActivityFields: activityFieldsScalar,
  Query: {
    activityTypes: async (_parent, { tenant, formality, source, family }, { connection, reach }) => {
      const isTheirs = tenant != null && hasToDoWith(await reach(), tenant);
      const added = isTheirs ? await tenantTypesOf(connection, tenant) : [];
      const own = added.map((tenantType) => ({ definition: definitionFrom(tenantType), tenantType }));
      return [...catalogue, ...own].filter(
        ({ definition }) =>
          (formality == null || definition.formality === formality) &&
          (source == null || definition.source === source) &&
          (family == null || definition.family === family),
      );
    },
  },
  Mutation: { addActivityType, retireActivityType },
  AddActivityTypePayload: written,
  RetireActivityTypePayload: written,
  ActivityTypeDefinition: {
    code: ({ definition }) => definition.code,
    type: ({ definition, tenantType }) =>
      tenantType === null ? (definition.code as ActivityTypeCode) : 'TENANT_DEFINED',
    tenantTypeId: ({ tenantType }) => tenantType?._id ?? null,
    tenant: ({ tenantType }) => (tenantType === null ? null : { id: tenantType.tenantId }),
    name: ({ definition }, _args, { viewer }) => titleFor(definition.names, viewer.languages),
    names: ({ definition }) => [...definition.names],
    description: ({ definition }, _args, { viewer }) => titleFor(definition.descriptions, viewer.languages),
    formality: ({ definition }) => definition.formality,
    source: ({ definition }) => definition.source,
    mode: ({ definition }) => definition.mode,
    family: ({ definition }) => definition.family,
    roles: ({ definition }, _args, { viewer }) =>
      definition.roles.map((role) => titleFor(role, viewer.languages)),
    outputs: ({ definition }, _args, { viewer }) =>
      definition.outputs.map((output) => titleFor(output, viewer.languages)),
    fields: ({ definition }) => namedFields(definition.fields),
    retiredAt: ({ tenantType }) => tenantType?.retiredAt ?? null,
  },
  ActivityFieldDefinition: {
    description: ({ descriptions }, _args, { viewer }) => titleFor(descriptions, viewer.languages),
    options: ({ options }) => [...options],
    parts: ({ parts }) => namedFields(parts),
  },
} satisfies Resolvers;

import type { Id } from '@kolo/runtime';
import type { ActivityRecord } from '../activity/activity.model.ts';
import type { ActivityTypeDefinition } from '../activity/types/activityType.ts';
import { definitionOf } from '../activity/types/activityTypes.ts';
import * as fields from '../activity/types/field.ts';
import type { ActivityField } from '../activity/types/field.ts';
import type { Names } from '../activity/types/names.ts';
import type { Context } from '../context.ts';
import type { KnownType, TenantField, TenantFieldKind, TenantTypeRecord } from './activityType.model.ts';

const fieldOfKind: Record<Exclude<TenantFieldKind, 'CHOICE'>, (descriptions: Names) => ActivityField> = {
  TEXT: fields.text,
  LONG_TEXT: fields.longText,
  INTEGER: (descriptions) => fields.integer(descriptions, -1_000_000_000),
  DECIMAL: fields.decimal,
  YES_NO: fields.yesNo,
  DAY: fields.day,
  MOMENT: fields.momentOf,
  LINK: fields.link,
  PERSON: fields.person,
  ORGANISATION: fields.organisation,
  TERRITORY: fields.territory,
  COMMUNITY: fields.community,
  RESOURCE: fields.resource,
  QUESTION: fields.question,
  ANSWER: fields.answer,
};

function fieldOf({ kind, descriptions, options, isList, isRequired }: TenantField): ActivityField {
  const one: ActivityField =
    kind === 'CHOICE'
      ? fields.choice(descriptions, options as [string, ...string[]])
      : fieldOfKind[kind](descriptions);
  const all: ActivityField = isList ? fields.list(one) : one;
  return isRequired ? fields.required(all) : all;
}

/** A tenant's own type works as one of the catalogue does: its fields are data there and code here. */
export function definitionFrom(record: TenantTypeRecord): ActivityTypeDefinition {
  const { code, names, descriptions, formality, source, mode, family, roles, outputs } = record;
  return {
    ...{ code, names, descriptions, formality, source, mode, family },
    roles: roles.map((role) => [role]),
    outputs: outputs.map((output) => [output]),
    fields: Object.fromEntries(record.fields.map((field) => [field.name, fieldOf(field)])),
  };
}

/** The type of an activity, of the catalogue or the tenant's own. */
export async function typeOf(
  { loaders }: Context,
  { type, tenantTypeId }: Pick<ActivityRecord, 'type' | 'tenantTypeId'>,
): Promise<KnownType> {
  if (type !== 'TENANT_DEFINED') return { definition: definitionOf(type), tenantType: null };
  const tenantType = await loaders.tenantType.load(tenantTypeId as Id);
  if (!tenantType) throw new Error(`Type ${tenantTypeId} of an activity is gone`);
  return { definition: definitionFrom(tenantType), tenantType };
}

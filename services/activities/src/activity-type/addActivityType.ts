import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, integer, language, listOf, oneOf, Refusal, refuse, report, text, yesNo } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { activityTypes } from '../activity/types/activityTypes.ts';
import { learningModes, learningSources } from '../activity/types/activityType.ts';
import { fieldKinds } from '../activity/types/field.ts';
import { textsInput, titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import type { TenantFieldKind } from './activityType.model.ts';
import { insertTenantType, tenantTypesOf } from './activityType.store.ts';

const MOST_TYPES = 100;

const pattern = (expression: RegExp, code: string) =>
  text(40).superRefine((value, context) => {
    if (value !== '' && !expression.test(value)) report(context, code);
  });
const codeInput = pattern(/^[A-Z][A-Z0-9_]*$/, 'NOT_A_CODE');

const fieldInput = z
  .object({
    name: pattern(/^[a-z][A-Za-z0-9]*$/, 'NOT_A_FIELD_NAME'),
    descriptions: textsInput(300),
    kind: oneOf(fieldKinds),
    isList: yesNo.default(false),
    isRequired: yesNo.default(false),
    options: listOf(codeInput, { max: 50 }).default([]),
  })
  .superRefine(({ kind, options }, context) => {
    if (kind === 'GROUP') report(context, 'NO_GROUP', {}, ['kind']);
    if (kind === 'CHOICE' && options.length === 0) report(context, 'TOO_FEW', { min: 1 }, ['options']);
    if (kind !== 'CHOICE' && options.length > 0) report(context, 'OPTIONS_OF_CHOICE', {}, ['options']);
  });

const shortTexts = listOf(z.object({ language, text: text(100) }), { max: 20 }).default([]);

/** Adds a tenant's own type of activity. */
export const addActivityType = defineActivitiesWrite({
  name: 'addActivityType',
  input: z.object({
    tenantId: idOf('tenant'),
    code: codeInput,
    names: titlesInput,
    descriptions: textsInput(1_000),
    formality: integer(1, 5),
    source: oneOf(learningSources),
    mode: oneOf(learningModes),
    family: integer(1, 7),
    roles: shortTexts,
    outputs: shortTexts,
    fields: listOf(fieldInput, { max: 30 }).default([]),
  }),
  async run({ context, input, session }) {
    const { connection, viewer, clock } = context;
    const { tenantId, code } = input;
    if (!organises(viewer, tenantId)) {
      const hasPartInIt = viewer.roles.some((grant) => grant.tenantId === tenantId);
      refuse(hasPartInIt ? 'NOT_ALLOWED' : 'NOT_FOUND', 'tenantId');
    }
    const known = await tenantTypesOf(connection, tenantId, session);
    if (known.length >= MOST_TYPES) refuse('TOO_MANY_TYPES', 'tenantId', { max: MOST_TYPES });
    if ([...known, ...activityTypes].some((type) => type.code === code) || code === 'TENANT_DEFINED') {
      refuse('DUPLICATE', 'code');
    }
    refuseTwins(input.fields.map(({ name }) => name));

    const tenantTypeId = newId('activitytype');
    const fields = input.fields.map((field) => ({ ...field, kind: field.kind as TenantFieldKind }));
    const createdAt = new Date(clock.now());
    const type = { ...input, fields, _id: tenantTypeId, retiredAt: null, createdAt };
    await insertTenantType(connection, type, session);
    return { tenantTypeId };
  },
});

function refuseTwins(fieldNames: readonly string[]): void {
  const twins = fieldNames.flatMap((name, at): UserErrorDraft[] =>
    fieldNames.indexOf(name) < at ? [{ code: 'DUPLICATE', field: ['fields', String(at), 'name'] }] : [],
  );
  if (twins.length > 0) throw new Refusal(twins);
}

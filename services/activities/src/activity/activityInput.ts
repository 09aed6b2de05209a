import type { ClientSession } from 'mongoose';
import type { z } from 'zod';
import { idOf, integer, language, listOf, oneOf, refuse, text } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { definitionFrom } from '../activity-type/knownType.ts';
import { tenantTypesById } from '../activity-type/activityType.store.ts';
import type { Context } from '../context.ts';
import { hubById } from '../hub/hub.store.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { titlesInput } from '../titles.ts';
import { topicIsOf } from '../topic/topic.store.ts';
import { activityChannels, communityPurposes } from './activity.model.ts';
import type { ActivityRecord } from './activity.model.ts';
import { learningModes, learningSources } from './types/activityType.ts';
import type { ActivityTypeDefinition, Axes } from './types/activityType.ts';
import { activityTypes, definitionOf } from './types/activityTypes.ts';
import type { ActivityTypeCode } from './types/activityTypes.ts';
import { fieldsInput, personsIn } from './types/readFields.ts';
import type { FieldValues } from './types/readFields.ts';

const typeCodes = [...activityTypes.map(({ code }) => code), 'TENANT_DEFINED'] as [
  ActivityTypeCode | 'TENANT_DEFINED',
];

export const typeInput = { type: oneOf(typeCodes), tenantTypeId: idOf('activitytype').optional() };

const axesInput = {
  formality: integer(1, 5).optional(),
  source: oneOf(learningSources).optional(),
  mode: oneOf(learningModes).optional(),
  family: integer(1, 7).optional(),
};

export const durationInput = integer(1, 1_440);

/** What is said of every activity, whatever its type. */
export const describedInput = {
  titles: titlesInput,
  fields: fieldsInput,
  domainId: idOf('domain').optional(),
  agendaItemId: idOf('agendaitem').optional(),
  partOfId: idOf('activity').optional(),
  purposes: listOf(oneOf(communityPurposes), { max: 8 }).default([]),
  facilitatorId: idOf('person').optional(),
  channel: oneOf(activityChannels),
  place: text(300).optional(),
  hubId: idOf('hub').optional(),
  lowBandwidthWay: text(500, { lines: true }).optional(),
  languages: listOf(language, { max: 10 }).default([]),
  capacity: integer(1, 10_000).optional(),
  documentedIn: text(500, { lines: true }).optional(),
  ...axesInput,
};
export type Described = z.output<z.ZodObject<typeof describedInput>>;

/** What an input says of an activity, as it is stored. */
export function describedAs(
  input: Described,
  definition: ActivityTypeDefinition,
): Axes &
  Pick<ActivityRecord, 'titles' | 'channel' | 'purposes' | 'languages' | 'capacity'> &
  Record<'domainId' | 'agendaItemId' | 'partOfId' | 'facilitatorId' | 'hubId', Id | null> &
  Record<'place' | 'lowBandwidthWay' | 'documentedIn', string | null> {
  return {
    titles: input.titles,
    channel: input.channel,
    purposes: [...new Set(input.purposes)],
    languages: input.languages,
    capacity: input.capacity ?? null,
    domainId: input.domainId ?? null,
    agendaItemId: input.agendaItemId ?? null,
    partOfId: input.partOfId ?? null,
    facilitatorId: input.facilitatorId ?? null,
    hubId: input.hubId ?? null,
    place: input.place ?? null,
    lowBandwidthWay: input.lowBandwidthWay ?? null,
    documentedIn: input.documentedIn ?? null,
    formality: input.formality ?? definition.formality,
    source: input.source ?? definition.source,
    mode: input.mode ?? definition.mode,
    family: input.family ?? definition.family,
  };
}

/** The type that an input names: one of the catalogue, or one that the tenant added and has not retired. */
export async function typeNamed(
  { connection }: Context,
  session: ClientSession,
  tenantId: Id,
  input: { type: ActivityTypeCode | 'TENANT_DEFINED'; tenantTypeId?: Id | undefined },
): Promise<ActivityTypeDefinition> {
  const { type, tenantTypeId } = input;
  if (type !== 'TENANT_DEFINED') {
    if (tenantTypeId !== undefined) refuse('TYPE_OF_CATALOGUE', 'tenantTypeId', { type });
    return definitionOf(type);
  }
  if (tenantTypeId === undefined) return refuse('REQUIRED', 'tenantTypeId');
  const [own] = await tenantTypesById(connection, [tenantTypeId], session);
  if (own?.tenantId !== tenantId) return refuse('NOT_FOUND', 'tenantTypeId');
  if (own.retiredAt !== null) refuse('TYPE_RETIRED', 'tenantTypeId');
  return definitionFrom(own);
}

/**
 * Refuses what is not the tenant's own, wherever an input names it: persons who are not registered in it, a subject, an agenda item, a
 * hub; and a hub that is closed.
 */
export async function refuseForeign(
  { connection }: Context,
  session: ClientSession,
  tenantId: Id,
  named: {
    facilitatorId?: Id | undefined;
    organiserId?: Id | undefined;
    hubId?: Id | undefined;
    domainId?: Id | undefined;
    agendaItemId?: Id | undefined;
    definition: ActivityTypeDefinition;
    fields: FieldValues;
  },
): Promise<void> {
  const { facilitatorId, organiserId, hubId, definition, fields } = named;
  await refuseStrangers(connection, session, tenantId, [
    ...(facilitatorId === undefined ? [] : [{ personId: facilitatorId, field: ['facilitatorId'] }]),
    ...(organiserId === undefined ? [] : [{ personId: organiserId, field: ['organiserId'] }]),
    ...personsIn(definition.fields, fields),
  ]);
  for (const field of ['domainId', 'agendaItemId'] as const) {
    const topicId = named[field];
    if (topicId !== undefined && !(await topicIsOf(connection, tenantId, topicId, session)))
      refuse('NOT_FOUND', field);
  }
  if (hubId === undefined) return;
  const hub = await hubById(connection, hubId, session);
  if (hub?.tenantId !== tenantId) return refuse('NOT_FOUND', 'hubId');
  if (hub.closedAt !== null) refuse('HUB_CLOSED', 'hubId');
}

/**
 * Refuses to run what is more formal than the viewer may run; propose it they may (activities.md §2). An organiser may call a lecture
 * informal: that does not let everybody hold one, so the formality of the type counts as well as the chosen one.
 */
export function refuseTooFormal(
  mostFormal: number,
  formality: { ofType: number; chosen: number },
  fields = { ofType: 'type', chosen: 'formality' },
): void {
  const needed = Math.max(formality.ofType, formality.chosen);
  if (needed <= mostFormal) return;
  const field = formality.ofType > mostFormal ? fields.ofType : fields.chosen;
  refuse(needed === 5 ? 'NEEDS_PROGRAMME_OWNER' : 'NEEDS_ORGANISER', field, { formality: needed });
}

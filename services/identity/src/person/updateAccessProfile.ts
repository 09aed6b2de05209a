import { z } from 'zod';
import { bandwidths, skillLevels } from '@kolo/events';
import { idOf, language, listOf, oneOf, refuse, Refusal, report, timeZone } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { communitiesOf } from '@kolo/standing';
import type { Context } from '../context.ts';
import { identityWrite } from '../write.ts';
import { tiesBetween } from './acquaintance.ts';
import { demandPerson } from './demandPerson.ts';
import { contactChannels, devices } from './person.model.ts';
import type { PersonRecord } from './person.model.ts';
import { isSelf, readsAccessProfile } from './person.policy.ts';
import { changePerson, findPersons } from './person.store.ts';

const MAX_PROXIES = 5;

const timeOfDay = z.string().superRefine((value, context) => {
  if (value === '') return report(context, 'REQUIRED');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) report(context, 'NOT_A_TIME_OF_DAY');
});

export const updateAccessProfile = identityWrite({
  name: 'updateAccessProfile',
  input: z.object({
    personId: idOf('person').optional(),
    bandwidth: oneOf(bandwidths),
    skillLevel: oneOf(skillLevels),
    channels: listOf(oneOf(contactChannels), { min: 1, max: contactChannels.length }),
    quietHours: z.object({ from: timeOfDay, to: timeOfDay, timezone: timeZone }).optional(),
    device: oneOf(devices),
    languages: listOf(language, { max: 10 }).default([]),
    proxyIds: listOf(idOf('person'), { max: MAX_PROXIES }).optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { connection, viewer, clock } = context;
    // Who may read a profile may fill it in: it is entered from paper for those who have no connection.
    const person = await demandPerson(context, session, input.personId, readsAccessProfile);
    const personId = person._id;
    const before = person.accessProfile;
    if (!isSelf(viewer, person)) {
      if (input.proxyIds !== undefined) refuse('OWN_DECISION', 'proxyIds');
      const raised = before && skillLevels.indexOf(input.skillLevel) > skillLevels.indexOf(before.skillLevel);
      if (raised) refuse('OWN_DECISION', 'skillLevel');
    }
    const proxyIds = [...new Set(input.proxyIds ?? (isSelf(viewer, person) ? [] : (before?.proxyIds ?? [])))];
    if (input.proxyIds !== undefined) await demandProxies(context, person, input.proxyIds);

    const { bandwidth, skillLevel, device, quietHours = null } = input;
    const channels = [...new Set(input.channels)];
    const languages = [...new Set(input.languages.length > 0 ? input.languages : person.languages)];
    const updatedAt = new Date(clock.now());
    await changePerson(connection, session, person, {
      accessProfile: { bandwidth, skillLevel, channels, quietHours, device, languages, proxyIds, updatedAt },
    });
    emit({
      type: 'person.accessProfileChanged',
      subject: personId,
      sequence: person.version + 1,
      actor: viewer.personId,
      territory: person.territoryId,
      data: { personId, bandwidth, skillLevel, channels, device, languages, proxyIds },
    });
    return { personId };
  },
});

export type UpdatedAccessProfile = Awaited<ReturnType<typeof updateAccessProfile>>;

/** A proxy is somebody near: of the same tenant or community. Whoever is not does not exist here. */
async function demandProxies(
  { connection }: Context,
  person: PersonRecord,
  proxyIds: readonly Id[],
): Promise<void> {
  const found = new Map((await findPersons(connection, proxyIds)).map((proxy) => [proxy._id, proxy]));
  const communities = await communitiesOf(connection, [person._id, ...proxyIds]);
  const tenantIds = new Set(person.registrations.map(({ tenantId }) => tenantId));
  const isNear = (id: Id) =>
    id !== person._id &&
    ((found.get(id)?.registrations ?? []).some(({ tenantId }) => tenantIds.has(tenantId)) ||
      tiesBetween(communities.get(person._id) ?? [], communities.get(id) ?? []).fellow);
  const drafts = proxyIds.flatMap((id, index): UserErrorDraft[] =>
    isNear(id) ? [] : [{ code: 'NOT_FOUND', field: ['proxyIds', String(index)] }],
  );
  if (drafts.length > 0) throw new Refusal(drafts);
}

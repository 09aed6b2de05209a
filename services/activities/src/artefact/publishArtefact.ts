import { z } from 'zod';
import { artefactKinds } from '@kolo/events';
import { idOf, language, listOf, oneOf, refuse, report, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import { webAddress } from '../activity/types/field.ts';
import type { Context } from '../context.ts';
import { actingInput, actingPerson } from '../person/actingPerson.ts';
import { originOf } from '../person/origin.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import { levelsOf } from '../registration/levels.ts';
import { textsInput, titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { insertArtefact } from './artefact.store.ts';
import { artefactScope } from './artefactScope.ts';
import type { ArtefactScope } from './artefactScope.ts';

/** Puts an artefact into the stock of a community, of a programme, or of what came out of an activity. */
export const publishArtefact = defineActivitiesWrite({
  name: 'publishArtefact',
  input: z
    .object({
      activityId: idOf('activity').optional(),
      communityId: idOf('community').optional(),
      programmeId: idOf('programme').optional(),
      kind: oneOf(artefactKinds),
      titles: titlesInput,
      descriptions: textsInput(1_000, { min: 0 }).default([]),
      language,
      link: webAddress.optional(),
      body: text(20_000, { lines: true }).optional(),
      licence: text(300).optional(),
      authorIds: listOf(idOf('person'), { max: 20 }).optional(),
      organisationId: idOf('organisation').optional(),
      ...actingInput,
    })
    .superRefine(({ link, body }, context) => {
      if (link === undefined && body === undefined) report(context, 'REQUIRED', {}, ['link']);
    }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const scope = await artefactScope(context, session, input);
    const { tenantId, communityId, programmeId, activity, sight, field } = scope;
    const organises = mayOrganise(sight);
    const seen = { tenantId, field, isSeen: sight !== null, organises };
    const { person, channel } = await actingPerson(context, session, seen, input);
    const personId = person._id;
    if (!organises) {
      // Guests of an activity may leave there what they brought; into a community only its own people put something.
      const place = { programmeId, communityId, cohortId: activity?.cohortId ?? null };
      const isMember = (await levelsOf(connection, place, [personId], session)).get(personId) === 'MEMBER';
      const isGuest = activity !== null && sight === 'PARTICIPANT';
      if (!isMember && !isGuest) refuse(sight === null ? 'NOT_FOUND' : 'NOT_ALLOWED', field);
    }
    const { authorIds = [personId] } = input;
    const named = authorIds.map((id, at) => ({ personId: id, field: ['authorIds', String(at)] }));
    if (input.authorIds) await refuseStrangers(connection, session, tenantId, named);

    const artefactId = newId('artefact');
    const { kind, titles, descriptions } = input;
    const organisationId = input.organisationId ?? person.organisationId;
    const artefact = {
      ...{ tenantId, communityId, programmeId, kind, titles, descriptions, organisationId },
      _id: artefactId,
      activityId: activity?._id ?? null,
      language: input.language,
      link: input.link ?? null,
      body: input.body ?? null,
      licence: input.licence ?? null,
      authorIds: [...new Set(authorIds)],
      publishedBy: personId,
      publishedAt: new Date(clock.now()),
      version: 1,
    };
    await insertArtefact(connection, artefact, session);
    emit({
      type: 'artefact.published',
      subject: artefactId,
      tenant: tenantId,
      programme: programmeId,
      community: communityId,
      timezone: await timezoneOf(context, communityId, scope),
      actor: personId,
      ...originOf(person),
      channel,
      data: {
        ...{ kind, organisationId },
        activityId: activity?._id ?? null,
        activityType: activity?.type ?? null,
        tenantTypeId: activity?.tenantTypeId ?? null,
      },
    });
    return { artefactId };
  },
});

/** The community's, in which its days are counted, as in all events that concern it. */
async function timezoneOf(
  { connection }: Context,
  communityId: Id | null,
  { timezone }: ArtefactScope,
): Promise<string> {
  if (communityId === null) return timezone;
  return (await communityFacts(connection, [communityId])).get(communityId)?.timezone ?? timezone;
}

import { z } from 'zod';
import { calendarDay, idOf, refuse, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import { originOf } from '../person/origin.ts';
import { findPerson } from '../person/person.store.ts';
import { readsLeaders, readsPublished } from '../programme/programme.policy.ts';
import { defineActivitiesWrite } from '../write.ts';
import { sightOfArtefact } from './artefact.policy.ts';
import { artefactById, insertReuse, isReusedBy } from './artefact.store.ts';

/** Says that another organisation than the one it comes from took an artefact over. */
export const reportArtefactReuse = defineActivitiesWrite({
  name: 'reportArtefactReuse',
  input: z.object({
    artefactId: idOf('artefact'),
    organisationId: idOf('organisation').optional(),
    usedOn: calendarDay,
    note: text(1_000, { lines: true }).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { artefactId, usedOn } = input;
    const { personId } = viewer;
    const artefact = await artefactById(connection, artefactId, session);
    const sight = artefact && (await sightOfArtefact(context, artefact));
    if (!artefact || personId === null || !readsPublished(sight)) return refuse('NOT_FOUND', 'artefactId');
    // Who evaluates looks on.
    if (!readsLeaders(sight)) refuse('NOT_ALLOWED', 'artefactId');
    const person = await findPerson(connection, personId, session);
    const organisationId = input.organisationId ?? person.organisationId;
    if (organisationId === null) return refuse('REQUIRED', 'organisationId');
    if (organisationId === artefact.organisationId) refuse('OWN_ARTEFACT', 'organisationId');
    if (await isReusedBy(connection, artefactId, organisationId, session)) {
      refuse('REUSE_KNOWN', 'organisationId');
    }
    const { tenantId, communityId, programmeId } = artefact;
    const facts =
      communityId === null ? null : (await communityFacts(connection, [communityId])).get(communityId);
    const timezone = facts?.timezone ?? 'UTC';
    const now = clock.now();
    // A day further on than anywhere on earth is a slip of the pen; the zone of whoever used it is not known.
    const latest = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Pacific/Kiritimati');
    if (usedOn > latest.toPlainDate().toString()) refuse('IN_THE_FUTURE', 'usedOn');

    const version = artefact.version + 1;
    const reported = { note: input.note ?? null, reportedBy: personId, reportedAt: new Date(now) };
    const reuse = { _id: newId('reuse'), artefactId, organisationId, usedOn, ...reported };
    await insertReuse(connection, reuse, version, session);
    emit({
      type: 'artefact.reused',
      subject: artefactId,
      sequence: version,
      tenant: tenantId,
      programme: programmeId,
      community: communityId,
      timezone,
      actor: personId,
      ...originOf(person),
      data: { organisationId, usedOn },
    });
    return { artefactId };
  },
});

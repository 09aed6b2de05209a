import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, listOf, localizedText, oneOf, refuse, timeZone } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { domainsOfTenant } from '../domain/domain.store.ts';
import { findCohort, noteHandover } from '../handover/handover.store.ts';
import { defaultThresholds } from '../membership/levels.ts';
import { write } from '../write/write.ts';
import { channelModes, communityKinds, communityPurposes, joinPolicies } from './community.model.ts';
import type { CommunityRecord } from './community.model.ts';
import { addCommunity } from './community.store.ts';
import { enterCommunity, envelopeOf } from './enterCommunity.ts';
import { refuseAsUmbrella } from '../umbrella/placeUnder.ts';
import { localDay } from './localDay.ts';
import { answeredFields, changedPitch, emptyPitch, pitchInput } from './pitch.ts';

export const createCommunity = write({
  name: 'createCommunity',
  input: z.object({
    tenantId: idOf('tenant'),
    titles: listOf(localizedText(200), { min: 1, max: 20 }),
    kind: oneOf(communityKinds),
    joinPolicy: oneOf(joinPolicies),
    channelMode: oneOf(channelModes).default('ONLINE'),
    purposes: listOf(oneOf(communityPurposes), { max: communityPurposes.length }).default([]),
    umbrellaId: idOf('community').optional(),
    cohortId: idOf('cohort').optional(),
    domainId: idOf('domain'),
    secondaryDomainIds: listOf(idOf('domain'), { max: 20 }).default([]),
    timezone: timeZone,
    pitch: pitchInput.default({}),
  }),
  async run({ context, input, session, emit }) {
    const { viewer, connection, clock } = context;
    const { personId } = viewer;
    if (personId === null || !organises(viewer, input.tenantId)) return refuse('NOT_FOUND', 'tenantId');
    const wanted = [input.domainId, ...input.secondaryDomainIds];
    const known = await domainsOfTenant(connection, session, input.tenantId, wanted);
    if (!known.has(input.domainId)) refuse('NOT_FOUND', 'domainId');
    const stray = input.secondaryDomainIds.findIndex((id) => !known.has(id));
    if (stray >= 0) refuse('NOT_FOUND', ['secondaryDomainIds', String(stray)]);

    const communityId = newId('community');
    const { cohortId, ...draft } = input;
    const umbrellaId = input.umbrellaId ?? null;
    if (umbrellaId !== null) {
      const umbrella = await enterCommunity(context, session, umbrellaId, { field: 'umbrellaId' });
      await refuseAsUmbrella(
        connection,
        session,
        { _id: communityId, tenantId: input.tenantId },
        umbrella.community,
      );
    }

    const cohort = cohortId === undefined ? null : await findCohort(connection, session, cohortId);
    if (cohortId !== undefined && cohort?.tenantId !== input.tenantId) refuse('NOT_FOUND', 'cohortId');

    const now = new Date(clock.now());
    const pitch = changedPitch(emptyPitch(), input.pitch);
    const answered = answeredFields(pitch);
    const community: CommunityRecord = {
      _id: communityId,
      ...draft,
      purposes: [...new Set(input.purposes)],
      umbrellaId,
      secondaryDomainIds: [...new Set(input.secondaryDomainIds)].filter((id) => id !== input.domainId),
      status: 'DRAFT',
      statusSince: now,
      openedAt: null,
      pitch,
      levelThresholds: defaultThresholds,
      optionalGroups: [],
      curators: [],
      // Its first night is the one that comes.
      nightDoneOn: localDay(clock.now(), input.timezone),
      healthAskedFor: '',
      createdAt: now,
      createdBy: personId,
      version: 1 + (answered > 0 ? 1 : 0) + (umbrellaId === null ? 0 : 1),
    };
    await addCommunity(connection, session, community);
    // Its people are invited as soon as the community is open.
    if (cohort)
      await noteHandover(connection, session, {
        cohortId: cohort._id,
        communityId,
        personIds: cohort.personIds,
      });
    const envelope = { ...envelopeOf(community), subject: community._id, actor: personId };
    emit({ type: 'community.created', ...envelope, data: { kind: input.kind, domainId: input.domainId } });
    if (answered > 0)
      emit({ type: 'pitch.updated', ...envelope, sequence: 2, data: { answeredFields: answered } });
    if (umbrellaId !== null) {
      const data = { from: null, to: umbrellaId };
      emit({ type: 'community.umbrellaChanged', ...envelope, sequence: community.version, data });
    }
    return { communityId };
  },
});

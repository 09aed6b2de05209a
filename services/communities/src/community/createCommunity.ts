import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, listOf, localizedText, oneOf, refuse, timeZone } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { domainsOfTenant } from '../domain/domain.store.ts';
import { defaultThresholds } from '../membership/levels.ts';
import { write } from '../write/write.ts';
import { channelModes, communityKinds, joinPolicies } from './community.model.ts';
import type { CommunityRecord } from './community.model.ts';
import { addCommunity } from './community.store.ts';
import { envelopeOf } from './enterCommunity.ts';
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

    const now = new Date(clock.now());
    const pitch = changedPitch(emptyPitch(), input.pitch);
    const answered = answeredFields(pitch);
    const community: CommunityRecord = {
      _id: newId('community'),
      ...input,
      secondaryDomainIds: [...new Set(input.secondaryDomainIds)].filter((id) => id !== input.domainId),
      status: 'DRAFT',
      statusSince: now,
      openedAt: null,
      pitch,
      levelThresholds: defaultThresholds,
      curators: [],
      // Its first night is the one that comes.
      nightDoneOn: localDay(clock.now(), input.timezone),
      createdAt: now,
      createdBy: personId,
      version: answered > 0 ? 2 : 1,
    };
    await addCommunity(connection, session, community);
    const envelope = { ...envelopeOf(community), subject: community._id, actor: personId };
    emit({ type: 'community.created', ...envelope, data: { kind: input.kind, domainId: input.domainId } });
    if (answered > 0)
      emit({ type: 'pitch.updated', ...envelope, sequence: 2, data: { answeredFields: answered } });
    return { communityId: community._id };
  },
});

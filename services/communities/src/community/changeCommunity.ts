import { z } from 'zod';
import { idOf, listOf, localizedText, oneOf, refuse } from '@kolo/graphql';
import { domainsOfTenant } from '../domain/domain.store.ts';
import { write } from '../write/write.ts';
import { channelModes, communityKinds, communityPurposes, joinPolicies } from './community.model.ts';
import { mayChange } from './community.policy.ts';
import { changeCommunity as storeChange } from './community.store.ts';
import { enterCommunity, envelopeOfViewer } from './enterCommunity.ts';

export const changeCommunity = write({
  name: 'changeCommunity',
  input: z.object({
    communityId: idOf('community'),
    titles: listOf(localizedText(200), { min: 1, max: 20 }).optional(),
    kind: oneOf(communityKinds).optional(),
    joinPolicy: oneOf(joinPolicies).optional(),
    channelMode: oneOf(channelModes).optional(),
    purposes: listOf(oneOf(communityPurposes), { max: communityPurposes.length }).optional(),
    domainId: idOf('domain').optional(),
    secondaryDomainIds: listOf(idOf('domain'), { max: 20 }).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { communityId, ...given } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayChange(standing)) refuse('NOT_ALLOWED', 'communityId');
    const changes = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<typeof community>;
    const next = { ...community, ...changes };
    const known = await domainsOfTenant(connection, session, community.tenantId, [
      next.domainId,
      ...next.secondaryDomainIds,
    ]);
    if (!known.has(next.domainId)) refuse('NOT_FOUND', 'domainId');
    const stray = next.secondaryDomainIds.findIndex((id) => !known.has(id));
    if (stray >= 0) refuse('NOT_FOUND', ['secondaryDomainIds', String(stray)]);
    const secondaryDomainIds = [...new Set(next.secondaryDomainIds)].filter((id) => id !== next.domainId);
    const purposes = [...new Set(next.purposes)];

    const { kind, domainId } = next;
    const { kind: former } = community;
    const sequence = await storeChange(connection, session, community, {
      ...changes,
      kind: former,
      secondaryDomainIds,
      purposes,
    });
    const envelope = { ...(await envelopeOfViewer(context, session, community)), subject: communityId };
    const data = { kind, domainId, secondaryDomainIds };
    emit({ type: 'community.changed', ...envelope, sequence, data });
    if (kind !== former) {
      // An event of its own has its own place in the order.
      const changed = { _id: communityId, version: sequence };
      const turned = await storeChange(connection, session, changed, { kind });
      emit({
        type: 'community.kindChanged',
        ...envelope,
        sequence: turned,
        data: { from: former, to: kind },
      });
    }
    return { communityId };
  },
});

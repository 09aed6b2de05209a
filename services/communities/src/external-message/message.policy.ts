import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing, Ties } from '../standing/standing.ts';
import { actsAs, isInside } from '../standing/standing.policy.ts';
import type { ExternalDeliveryRecord, ExternalMessageRecord } from './message.model.ts';
import type { MessageFilter } from './message.store.ts';

// External messengers speak for the community; those inside know what was said, and who was addressed reads it and says that it came.

type Speaking = Pick<Ties, 'sponsoringIds' | 'worksAtId'>;

export const mayMessage = (standing: Standing): boolean => actsAs(standing, 'EXTERNAL_MESSENGER');

/** Reads all that the community says to those outside, drafts too. */
export const readsOutbox = (standing: Standing): boolean =>
  isInside(standing) || standing.isOrganiser || standing.isEvaluator;

/** Organisations for which the viewer can say that something arrived: where they work, and in whose name they sponsor. */
export const speaksFor = ({ sponsoringIds, worksAtId }: Speaking): Id[] =>
  worksAtId === null ? sponsoringIds : [...sponsoringIds, worksAtId];

type Addressing = Pick<ExternalMessageRecord, 'status' | 'organisationIds'>;

const isAddressed = (ties: Speaking, { status, organisationIds }: Addressing): boolean =>
  status === 'SENT' && speaksFor(ties).some((id) => organisationIds.includes(id));

export const seesMessage = (standing: Standing, ties: Speaking, message: Addressing): boolean =>
  readsOutbox(standing) || (standing.isRelay && message.status === 'SENT') || isAddressed(ties, message);

/** `seesMessage` as a filter. */
export const messagesVisibleTo = (standing: Standing, ties: Speaking): MessageFilter =>
  readsOutbox(standing) ? {} : { status: 'SENT', organisationIds: { $in: speaksFor(ties) } };

/** Who speaks for the organisation; a messenger or a relaying machine records what came by letter, mail or SMS. */
export const mayAcknowledge = (standing: Standing, ties: Speaking, organisationId: Id): boolean =>
  mayMessage(standing) || standing.isRelay || speaksFor(ties).includes(organisationId);

const visible = async (context: Context, message: Addressing & { communityId: Id }): Promise<boolean> => {
  const ties = await context.ties();
  return holdsOf(context, message.communityId, (standing) => seesMessage(standing, ties, message));
};

export const externalMessagePolicies: TypePolicies<Context> = {
  Query: { fields: { externalMessage: 'signedIn' } },
  Mutation: {
    fields: {
      draftExternalMessage: 'signedIn',
      editExternalMessage: 'signedIn',
      sendExternalMessage: 'signedIn',
      recordExternalDelivery: 'signedIn',
      acknowledgeExternalMessage: 'signedIn',
    },
  },
  Community: { fields: { externalMessages: 'whoSeesIt' } },
  ExternalMessage: typePolicy<Context, ExternalMessageRecord>({
    visible,
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      titles: 'whoSeesIt',
      texts: 'whoSeesIt',
      status: 'whoSeesIt',
      organisations: (context, { communityId }) => holdsOf(context, communityId, readsOutbox),
      writtenBy: (context, { communityId }) => holdsOf(context, communityId, readsOutbox),
      writtenAt: 'whoSeesIt',
      sentBy: (context, { communityId }) => holdsOf(context, communityId, readsOutbox),
      sentAt: 'whoSeesIt',
      deliveries: 'whoSeesIt',
      viewerCanEdit: 'whoSeesIt',
    },
  }),
  ExternalDelivery: typePolicy<Context, ExternalDeliveryRecord>({
    fields: {
      organisation: 'whoSeesIt',
      state: 'whoSeesIt',
      sentAt: 'whoSeesIt',
      movedAt: 'whoSeesIt',
      acknowledgedAt: 'whoSeesIt',
      channel: 'whoSeesIt',
      recordedBy: (context, { communityId }) => holdsOf(context, communityId, readsOutbox),
    },
  }),
};

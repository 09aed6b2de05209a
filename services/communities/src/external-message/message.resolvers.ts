import { pageOf } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { acknowledgeExternalMessage } from './acknowledgeExternalMessage.ts';
import { countDeliveries, deliveriesOf, listDeliveries } from './delivery.store.ts';
import { draftExternalMessage } from './draftExternalMessage.ts';
import { editExternalMessage } from './editExternalMessage.ts';
import type {
  ExternalDeliveryRecord,
  ExternalMessageRecord,
  ExternalMessageWritten,
} from './message.model.ts';
import { mayMessage, messagesVisibleTo, readsOutbox, speaksFor } from './message.policy.ts';
import { countMessages, listMessages } from './message.store.ts';
import { recordExternalDelivery } from './recordExternalDelivery.ts';
import { sendExternalMessage } from './sendExternalMessage.ts';

const message = (id: Id | undefined, { loaders }: Context) =>
  id === undefined ? null : loaders.externalMessage.load(id);

const written = {
  message: ({ messageId }: ExternalMessageWritten, _args: unknown, context: Context) =>
    message(messageId, context),
};

export const externalMessageResolvers = {
  Query: { externalMessage: (_parent, { id }, context) => message(id, context) },
  Mutation: {
    draftExternalMessage,
    editExternalMessage,
    sendExternalMessage,
    recordExternalDelivery,
    acknowledgeExternalMessage,
  },
  DraftExternalMessagePayload: written,
  EditExternalMessagePayload: written,
  SendExternalMessagePayload: written,
  RecordExternalDeliveryPayload: written,
  AcknowledgeExternalMessagePayload: written,
  Community: {
    externalMessages: async ({ _id }, args, context) => {
      const standing = await context.standing(_id);
      if (!standing) return null;
      const visible = messagesVisibleTo(standing, await context.ties());
      const filter = { $and: [{ communityId: _id }, visible] };
      return pageOf<ExternalMessageRecord>(args, {
        read: (after, limit) => listMessages(context.connection, filter, after, limit),
        keyOf: (one) => one._id,
        count: () => countMessages(context.connection, filter),
      });
    },
  },
  ExternalMessage: {
    __resolveReference: ({ id }, context) => message(id, context),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    organisations: ({ organisationIds }) => organisationIds.map((id) => ({ id })),
    writtenBy: ({ writtenBy }) => (writtenBy === null ? null : { id: writtenBy }),
    sentBy: ({ sentBy }) => (sentBy === null ? null : { id: sentBy }),
    deliveries: async ({ _id, communityId }, { state, ...args }, context) => {
      const readsAll = await holdsOf(context, communityId, readsOutbox);
      const own = readsAll ? {} : { organisationIds: speaksFor(await context.ties()) };
      const filter = deliveriesOf(_id, { state: state ?? null, ...own });
      return pageOf<ExternalDeliveryRecord>(args, {
        read: (after, limit) => listDeliveries(context.connection, filter, after, limit),
        keyOf: (delivery) => delivery._id,
        count: () => countDeliveries(context.connection, filter),
      });
    },
    viewerCanEdit: ({ communityId, status }, _args, context) =>
      holdsOf(
        context,
        communityId,
        (standing) => status === 'DRAFT' && standing.status !== 'ARCHIVED' && mayMessage(standing),
      ),
  },
  ExternalDelivery: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
    recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
  },
} satisfies Resolvers;

import type { Id } from '@kolo/runtime';
import { bestText } from '../bestText.ts';
import type { Context } from '../context.ts';
import { createDomain } from './createDomain.ts';
import type { DomainRecord } from './domain.model.ts';

export const domainResolvers = {
  Query: {
    domain: (_: unknown, { id }: { id: Id }, context: Context) => context.loaders.domain.load(id),
  },
  Mutation: { createDomain },
  CreateDomainPayload: {
    domain: ({ domainId }: { domainId?: Id }, _: unknown, context: Context) =>
      domainId === undefined ? null : context.loaders.domain.load(domainId),
  },
  Domain: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => context.loaders.domain.load(id),
    id: (domain: DomainRecord) => domain._id,
    title: (domain: DomainRecord, _: unknown, context: Context) =>
      bestText(domain.titles, context.viewer.languages),
  },
};

import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, listOf, localizedText, refuse, report, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { write } from '../write/write.ts';
import { addDomain, codeIsTaken } from './domain.store.ts';

const code = text(40).superRefine((value, context) => {
  if (value !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value)) report(context, 'NOT_A_CODE');
});

export const createDomain = write({
  name: 'createDomain',
  input: z.object({
    tenantId: idOf('tenant'),
    code,
    titles: listOf(localizedText(200), { min: 1, max: 20 }),
    description: listOf(localizedText(2_000), { max: 20 }).default([]),
  }),
  async run({ context, input, session, emit }) {
    // To who does not organise a tenant, it is as if it were not there.
    if (!organises(context.viewer, input.tenantId)) refuse('NOT_FOUND', 'tenantId');
    if (await codeIsTaken(context.connection, session, input.tenantId, input.code))
      refuse('DUPLICATE', 'code');
    const domainId = newId('domain');
    await addDomain(context.connection, session, { _id: domainId, ...input });
    emit({
      type: 'domain.created',
      subject: domainId,
      tenant: input.tenantId,
      actor: context.viewer.personId,
      data: {},
    });
    return { domainId };
  },
});

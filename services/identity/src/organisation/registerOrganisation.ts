import { z } from 'zod';
import { idOf, listOf, oneOf, refuse, Refusal, text } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { namesIn } from '../localized.ts';
import { fold, searchWords } from '../search/fold.ts';
import { demandInTenant } from '../tenant/tenant.policy.ts';
import { mayKeepRegister } from '../territory/territory.policy.ts';
import { territoriesOfTenant } from '../territory/territory.store.ts';
import { identityWrite } from '../write.ts';
import { organisationTypes } from './organisation.model.ts';
import { insertOrganisation, takenSpellings } from './organisation.store.ts';

export const MAX_ALIASES = 50;
export const spelling = text(300);

export const registerOrganisation = identityWrite({
  name: 'registerOrganisation',
  input: z.object({
    tenantId: idOf('tenant'),
    type: oneOf(organisationTypes),
    names: namesIn(300),
    aliases: listOf(spelling, { max: MAX_ALIASES }).default([]),
    territoryId: idOf('territory').optional(),
  }),
  run: async ({ context, input, session }) => {
    const { connection } = context;
    const { tenantId, names, aliases } = input;
    await demandInTenant(context, mayKeepRegister(context.viewer, tenantId), tenantId);
    const territoryId = input.territoryId ?? null;
    if (territoryId !== null) {
      const known = await territoriesOfTenant(connection, session, tenantId, [territoryId]);
      if (!known.has(territoryId)) refuse('NOT_FOUND', 'territoryId');
    }

    const spellings = [
      ...names.map(({ text: name }, index) => ({ key: fold(name), field: ['names', String(index), 'text'] })),
      ...aliases.map((alias, index) => ({ key: fold(alias), field: ['aliases', String(index)] })),
    ];
    const keys = [...new Set(spellings.map(({ key }) => key))];
    const taken = await takenSpellings(connection, session, tenantId, keys);
    const drafts = spellings.flatMap(({ key, field }): UserErrorDraft[] => {
      if (key === '') return [{ code: 'NO_LETTERS', field }];
      return taken.has(key) ? [{ code: 'SPELLING_TAKEN', field }] : [];
    });
    if (drafts.length > 0) throw new Refusal(drafts);

    const organisationId = newId('organisation');
    await insertOrganisation(connection, session, {
      _id: organisationId,
      tenantId,
      type: input.type,
      names,
      aliases,
      territoryId,
      keys,
      searchWords: searchWords([...names.map(({ text: name }) => name), ...aliases]),
      createdAt: new Date(context.clock.now()),
    });
    return { organisationId };
  },
});

export type RegisteredOrganisation = Awaited<ReturnType<typeof registerOrganisation>>;

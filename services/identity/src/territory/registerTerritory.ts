import { z } from 'zod';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { namesIn } from '../localized.ts';
import { fold, searchWords } from '../search/fold.ts';
import { demandInTenant } from '../tenant/tenant.policy.ts';
import { identityWrite } from '../write.ts';
import { sizeClasses, territoryKinds } from './territory.model.ts';
import { mayKeepRegister } from './territory.policy.ts';
import { insertTerritory, isTerritoryTaken, territoriesOfTenant } from './territory.store.ts';

export const registerTerritory = identityWrite({
  name: 'registerTerritory',
  input: z.object({
    tenantId: idOf('tenant'),
    kind: oneOf(territoryKinds),
    names: namesIn(200),
    parentId: idOf('territory').optional(),
    sizeClass: oneOf(sizeClasses).optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { tenantId, kind, names } = input;
    await demandInTenant(context, mayKeepRegister(context.viewer, tenantId), tenantId);
    const parentId = input.parentId ?? null;
    if (parentId !== null) {
      const parents = await territoriesOfTenant(context.connection, session, tenantId, [parentId]);
      if (!parents.has(parentId)) refuse('NOT_FOUND', 'parentId');
    }
    const folded = names.map(({ text }) => fold(text));
    const empty = folded.indexOf('');
    if (empty >= 0) refuse('NO_LETTERS', ['names', String(empty), 'text']);
    const keys = [...new Set(folded.map((name) => `${kind}|${parentId ?? ''}|${name}`))];
    if (await isTerritoryTaken(context.connection, session, tenantId, keys)) refuse('DUPLICATE', 'names');

    const territoryId = newId('territory');
    await insertTerritory(context.connection, session, {
      _id: territoryId,
      tenantId,
      kind,
      names,
      parentId,
      sizeClass: input.sizeClass ?? null,
      keys,
      searchWords: searchWords(names.map(({ text }) => text)),
      createdAt: new Date(context.clock.now()),
    });
    const { personId } = context.viewer;
    emit({
      type: 'territory.registered',
      subject: territoryId,
      tenant: tenantId,
      actor: personId,
      data: { kind, parentId },
    });
    return { territoryId };
  },
});

export type RegisteredTerritory = Awaited<ReturnType<typeof registerTerritory>>;

import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { fold, searchWords } from '../search/fold.ts';
import { mayKeepRegister } from '../territory/territory.policy.ts';
import { identityWrite } from '../write.ts';
import { appendAlias, findOrganisation, takenSpellings } from './organisation.store.ts';
import { MAX_ALIASES, spelling } from './registerOrganisation.ts';

export const addOrganisationAlias = identityWrite({
  name: 'addOrganisationAlias',
  input: z.object({ organisationId: idOf('organisation'), alias: spelling }),
  run: async ({ context, input, session, emit }) => {
    const { connection, viewer } = context;
    const { organisationId, alias } = input;
    const organisation = await findOrganisation(connection, session, organisationId);
    if (!organisation) refuse('NOT_FOUND', 'organisationId');
    const { tenantId } = organisation;
    // Whoever organises another tenant may come upon this one's name, but its register does not exist for them.
    if (!mayKeepRegister(viewer, tenantId)) {
      refuse(
        (await context.acquaintance.tenants()).has(tenantId) ? 'NOT_ALLOWED' : 'NOT_FOUND',
        'organisationId',
      );
    }
    const key = fold(alias);
    if (key === '') refuse('NO_LETTERS', 'alias');
    if (organisation.keys.includes(key)) return { organisationId };
    if (organisation.aliases.length >= MAX_ALIASES) refuse('TOO_MANY', 'alias', { max: MAX_ALIASES });
    const taken = await takenSpellings(connection, session, tenantId, [key]);
    if (taken.has(key)) refuse('SPELLING_TAKEN', 'alias');
    await appendAlias(connection, session, organisationId, { text: alias, key, words: searchWords([alias]) });
    emit({
      type: 'organisation.aliasAdded',
      subject: organisationId,
      tenant: tenantId,
      actor: viewer.personId,
      data: {},
    });
    return { organisationId };
  },
});

export type AliasedOrganisation = Awaited<ReturnType<typeof addOrganisationAlias>>;

import { z } from 'zod';
import { idOf, listOf, localizedText, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { enterCommunity } from '../community/enterCommunity.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { mayWriteStatement } from './competence.policy.ts';
import { addStatement } from './competence.store.ts';

/** A wording: titles and texts in one language or several. */
export const wordingFields = {
  titles: listOf(localizedText(200), { min: 1, max: 20 }),
  texts: listOf(writtenText(10_000), { min: 1, max: 20 }),
};

export const proposeCompetenceStatement = write({
  name: 'proposeCompetenceStatement',
  input: z.object({ communityId: idOf('community'), ...wordingFields }),
  async run({ context, input, session }) {
    const { connection, clock, viewer } = context;
    const { communityId, titles, texts } = input;
    const { standing } = await enterCommunity(context, session, communityId);
    const { personId } = viewer;
    if (personId === null || !mayWriteStatement(standing)) return refuse('NOT_ALLOWED', 'communityId');
    const statementId = newId('competence');
    const now = new Date(clock.now());
    const first = { number: 1, titles, texts, change: null, writtenBy: personId, writtenAt: now };
    await addStatement(connection, session, {
      _id: statementId,
      communityId,
      status: 'PROPOSED',
      versions: [{ ...first, adoptedAt: null, adoptedBy: null }],
      createdAt: now,
      version: 1,
    });
    return { statementId };
  },
});

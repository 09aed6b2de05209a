import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { mayWriteStatement } from './competence.policy.ts';
import { changeStatement } from './competence.store.ts';
import { enterStatement } from './enterStatement.ts';
import { wordingFields } from './proposeCompetenceStatement.ts';

const MOST_VERSIONS = 200;

export const reviseCompetenceStatement = write({
  name: 'reviseCompetenceStatement',
  input: z.object({
    statementId: idOf('competence'),
    ...wordingFields,
    change: writtenText(2_000),
  }),
  async run({ context, input, session }) {
    const { connection, clock, viewer } = context;
    const { statementId, titles, texts, change } = input;
    const { statement, last } = await enterStatement(context, session, statementId, mayWriteStatement);
    const { personId } = viewer;
    if (personId === null) return refuse('NOT_ALLOWED', 'statementId');
    if (last.number >= MOST_VERSIONS) refuse('TOO_MANY', 'statementId', { max: MOST_VERSIONS });
    // A wording that waits is replaced, and one that was adopted stays: nothing that the community agreed on is lost.
    const isWaiting = last.adoptedAt === null;
    const next = {
      number: isWaiting ? last.number : last.number + 1,
      titles,
      texts,
      change,
      writtenBy: personId,
      writtenAt: new Date(clock.now()),
      adoptedAt: null,
      adoptedBy: null,
    };
    const versions = [...(isWaiting ? statement.versions.slice(0, -1) : statement.versions), next];
    await changeStatement(connection, session, statement, { versions });
    return { statementId };
  },
});

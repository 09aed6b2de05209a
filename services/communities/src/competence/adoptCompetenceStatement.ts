import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayAdopt } from './competence.policy.ts';
import { changeStatement } from './competence.store.ts';
import { enterStatement } from './enterStatement.ts';

export const adoptCompetenceStatement = write({
  name: 'adoptCompetenceStatement',
  input: z.object({ statementId: idOf('competence') }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { statementId } = input;
    const entered = await enterStatement(context, session, statementId, mayAdopt);
    const { community, statement, last } = entered;
    if (last.adoptedAt !== null) refuse('ADOPTED_BEFORE', 'statementId');
    const adopted = { ...last, adoptedAt: new Date(clock.now()), adoptedBy: viewer.personId };
    const sequence = await changeStatement(connection, session, statement, {
      status: 'ADOPTED',
      versions: [...statement.versions.slice(0, -1), adopted],
    });
    emit({
      type: 'competenceStatement.adopted',
      ...(await envelopeOfViewer(context, session, community)),
      subject: statementId,
      sequence,
      data: { version: last.number },
    });
    return { statementId };
  },
});

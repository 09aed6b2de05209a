import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayAdopt } from './competence.policy.ts';
import { changeStatement } from './competence.store.ts';
import { enterStatement } from './enterStatement.ts';

export const withdrawCompetenceStatement = write({
  name: 'withdrawCompetenceStatement',
  input: z.object({ statementId: idOf('competence') }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { statementId } = input;
    const entered = await enterStatement(context, session, statementId, mayAdopt);
    const { community, statement } = entered;
    const sequence = await changeStatement(connection, session, statement, { status: 'WITHDRAWN' });
    const adopted = statement.versions.findLast(({ adoptedAt }) => adoptedAt !== null);
    // What was never adopted says nothing to others when it goes.
    if (adopted) {
      emit({
        type: 'competenceStatement.withdrawn',
        ...(await envelopeOfViewer(context, session, community)),
        subject: statementId,
        sequence,
        data: { version: adopted.number },
      });
    }
    return { statementId };
  },
});

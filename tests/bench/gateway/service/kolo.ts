// A subgraph of this repository, with everything that belongs to it: the gateway's token, policies, health, logs.
import { createInternalTokenVerifier, publicJwks } from '@kolo/auth';
import type { SigningKey } from '@kolo/auth';
import { createSubgraphServer } from '@kolo/graphql';
import { createHealth, createLogger, listen, systemClock } from '@kolo/runtime';
import type { LetterContext } from './subgraph.ts';
import { letterContext, schema } from './subgraph.ts';

const signingKey = JSON.parse(process.env['GATEWAY_SIGNING_KEY'] as string) as SigningKey;
const { verify } = createInternalTokenVerifier({ publicKeys: publicJwks(signingKey), clock: systemClock });
const server = await createSubgraphServer<LetterContext>({
  schema,
  verify,
  createContext: letterContext,
  health: createHealth({}),
  logger: createLogger('letters', 'error'),
});
await listen(server, Number(process.env['PORT']));
process.on('disconnect', () => process.exit(0));

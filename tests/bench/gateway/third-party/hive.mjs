// Hive Gateway with its Rust planner. Copied beside the packages that `package.json` here names: they are no part of the workspace.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const dedupe = process.env.DEDUPE === '1';
const gateway = createGatewayRuntime({
  supergraph: await readFile(process.env.SUPERGRAPH_FILE, 'utf8'),
  unifiedGraphHandler,
  inboundInflightRequestDeduplication: dedupe,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: dedupe } } },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') ?? '' }),
  },
  maskedErrors: true,
  landingPage: false,
  graphiql: false,
  logging: false,
});
createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1');
process.on('disconnect', () => process.exit(0));

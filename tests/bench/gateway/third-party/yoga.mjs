// A subgraph with GraphQL Yoga and its plugin for graphql-jit.
import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createYoga } from 'graphql-yoga';

const { letterContext, schema } = await import(process.env.SUBGRAPH_MODULE);
const { reader } = await import(process.env.VIEWER_MODULE);
const yoga = createYoga({
  schema,
  plugins: [useGraphQlJit()],
  context: () => letterContext(reader),
  logging: false,
  maskedErrors: true,
  landingPage: false,
  graphiql: false,
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
process.on('disconnect', () => process.exit(0));

// A subgraph as Apollo's documentation starts one.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { LetterContext } from './subgraph.ts';
import { letterContext, schema } from './subgraph.ts';
import { reader } from './viewer.ts';

await startStandaloneServer(new ApolloServer<LetterContext>({ schema }), {
  listen: { port: Number(process.env['PORT']), host: '127.0.0.1' },
  context: () => Promise.resolve(letterContext(reader)),
});
process.on('disconnect', () => process.exit(0));

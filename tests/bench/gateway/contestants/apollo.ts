// Apollo's own gateway as its documentation starts it: default data source, default plugins, its own HTTP server.
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

interface Context {
  authorization: string;
}

class ForwardingDataSource extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>['willSendRequest']>>[0]) {
    request.http?.headers.set('authorization', (context as Context).authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(process.env['SUPERGRAPH_FILE'] as string, 'utf8'),
  buildService: ({ url = '' }) => new ForwardingDataSource({ url }),
});
const server = new ApolloServer<Context>({ gateway });
await startStandaloneServer(server, {
  listen: { port: Number(process.env['PORT']), host: '127.0.0.1' },
  context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization ?? '' }),
});
process.on('disconnect', () => process.exit(0));

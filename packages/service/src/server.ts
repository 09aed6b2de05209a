import type { Server } from 'node:http';
import type { z } from 'zod';
import { createSubgraphServer, createTranslate, subgraphSchema } from '@kolo/graphql';
import type { BaseContext } from '@kolo/graphql';
import { createLiveFeed } from '@kolo/live';
import { createHealth } from '@kolo/runtime';
import type { Health } from '@kolo/runtime';
import type { ServerDeps, ServiceDefinition } from './definition.ts';

/** The GraphQL server of a service; it does not listen by itself. */
export async function createServiceServer<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
  deps: ServerDeps<z.output<Config>>,
): Promise<{ server: Server; health: Health }> {
  service.registerModels(deps.connection);
  await service.prepare?.(deps);
  const translate = createTranslate(service.messages);
  const health = createHealth({
    mongodb: async () => (await deps.connection.db?.command({ ping: 1 }))?.['ok'] === 1,
  });
  const server = await createSubgraphServer<Context>({
    schema: subgraphSchema(service.subgraph),
    verify: (token, requestId) => deps.verify(token, requestId),
    live: createLiveFeed({ ...deps, service: service.name }),
    createContext: (viewer, clientAddress, hear) =>
      service.createContext(
        {
          viewer,
          clock: deps.clock,
          logger: deps.logger.child({ requestId: viewer.requestId }),
          connection: deps.connection,
          translate,
          clientAddress,
          hear,
        },
        deps,
      ),
    health,
    logger: deps.logger,
    ...(service.routes ? { routes: service.routes(deps) } : {}),
  });
  return { server, health };
}

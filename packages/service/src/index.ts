export type { Deps, LiveTelling, ServerDeps, ServiceDefinition, WorkerDeps } from './definition.ts';
export { migrate, runMigration, runServer, runWorker } from './process.ts';
export { createServiceServer } from './server.ts';
export { startServiceWorker } from './worker.ts';

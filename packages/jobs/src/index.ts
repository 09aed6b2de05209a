export { createJobQueue } from './queue.ts';
export type { JobQueue } from './queue.ts';
export { defineJob } from './definition.ts';
export type { JobDefinition } from './definition.ts';
export { jobsDone, jobsFailed } from './metrics.ts';
export { handle, startJobWorker } from './worker.ts';
export type { JobHandler } from './worker.ts';

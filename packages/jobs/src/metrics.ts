import { Counter } from 'prom-client';

// Of a whole process; `packages/service` shows them on a worker's /metrics.

/** Jobs done, by queue and job. */
export const jobsDone = new Counter({
  name: 'kolo_jobs_done_total',
  help: 'Jobs done.',
  labelNames: ['queue', 'job'],
  registers: [],
});

/** Runs of jobs that failed, by queue and job; `final` is yes where the job is not tried again. */
export const jobsFailed = new Counter({
  name: 'kolo_jobs_failed_total',
  help: 'Runs of jobs that failed; final: not tried again.',
  labelNames: ['queue', 'job', 'final'],
  registers: [],
});

import { createLease } from '@kolo/events';
import type { Logger, Stoppable } from '@kolo/runtime';
import { fillIndex, isFillDue } from './fillIndex.ts';
import type { FillDeps, SearchSource } from './fillIndex.ts';

const LOOK_EVERY_MS = 60_000;

/**
 * Fills a service's index by itself, with what was stored before there was an index of this version; one worker of a service at a
 * time. What a killed worker left undone, the next one that looks goes on with.
 */
export function startFilling(deps: FillDeps & { logger: Logger }, source: SearchSource): Stoppable {
  const { connection, logger } = deps;
  const lease = createLease(connection, 'search-index');
  let stopped = false;
  const mayGoOn = async () => !stopped && (await lease.hold());

  const look = async () => {
    try {
      if (stopped || !(await isFillDue(deps)) || !(await mayGoOn())) return;
      const documents = await fillIndex(deps, source, mayGoOn);
      if (documents > 0) logger.info({ documents }, 'The search index was gone through');
      await lease.release();
    } catch (error) {
      logger.error({ err: error }, 'The search index could not be filled; it is gone on with in a minute');
    }
  };
  let running = look();
  const timer = setInterval(() => {
    running = running.then(look);
  }, LOOK_EVERY_MS);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
      await lease.release();
    },
  };
}

import type { Logger } from './logger.ts';

/** Something that was started and must be stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

const STOP_WITHIN_MS = 6_000;

/**
 * Runs a process: starts it, stops it on SIGINT or SIGTERM within 6 s, and exits 1 when starting fails or anything
 * is thrown that nobody caught. An uncaught error leaves unknown state behind, so the process never goes on after one.
 */
export async function runProcess(logger: Logger, start: () => Promise<Stoppable>): Promise<void> {
  let running: Stoppable | undefined;
  let stopping = false;

  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      logger.error('Stopping took too long; leaving now');
      process.exit(code || 1);
    }, STOP_WITHIN_MS).unref();
    Promise.resolve(running?.stop()).then(
      () => process.exit(code),
      (error: unknown) => {
        logger.error({ err: error }, 'Stopping failed');
        process.exit(code || 1);
      },
    );
  };

  process.once('SIGINT', () => stop(0));
  process.once('SIGTERM', () => stop(0));
  process.once('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'An error that nobody caught');
    stop(1);
  });
  process.once('unhandledRejection', (error) => {
    logger.fatal({ err: error }, 'A rejection that nobody caught');
    stop(1);
  });

  try {
    running = await start();
  } catch (error) {
    logger.fatal({ err: error }, 'Could not start');
    process.exit(1);
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@kolo/runtime';
import { isRecord } from '../../operation/operationRequest.ts';
import type { Opened } from './serviceStreams.ts';

/**
 * What a stream tells, each with the position after it, where the service tells one.
 * - `event`: JSON of an execution result, UTF-8.
 * - `gap`: something may have been missed.
 * - `over`: nothing more comes; `isLost` when that is because the service has been away for too long.
 */
export type Told =
  | { kind: 'event'; event: Buffer; position: string | null }
  | { kind: 'gap'; position: string | null }
  | { kind: 'over'; isLost: boolean };

/** May take its time: the service waits as long. */
export type Listener = (told: Told) => Promise<void> | void;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** A service that has been away for so long is given up; at the beginning, when nobody has heard anything yet, sooner. */
const GIVEN_UP_AFTER_MS = 60_000;
const GIVEN_UP_AT_FIRST_AFTER_MS = 5_000;

export interface UpstreamDeps {
  /** Opens the stream after a position. */
  open(after: string | null, signal: AbortSignal): Promise<Opened>;
  logger: Logger;
  /** Where to begin; null: now. */
  after: string | null;
}

/**
 * One stream of a service for all who want the same of it. When the connection breaks it is opened again and goes on where it was;
 * where the service cannot do that, listeners are told of a gap.
 */
export class Upstream {
  readonly listeners = new Set<Listener>();
  /** From here on everything is heard. */
  isOpen = false;
  readonly #deps: UpstreamDeps;
  readonly #abort = new AbortController();
  #position: string | null;

  constructor(deps: UpstreamDeps) {
    this.#deps = deps;
    this.#position = deps.after;
  }

  stop(): void {
    this.#abort.abort();
  }

  async run(): Promise<void> {
    const { signal } = this.#abort;
    let awaySince = performance.now();
    let failures = 0;
    let wasOpen = false;
    while (!signal.aborted) {
      try {
        const opened = await this.#deps.open(this.#position, signal);
        if ('answer' in opened) {
          await this.#tell({ kind: 'event', event: opened.answer, position: null });
          return await this.#tell({ kind: 'over', isLost: false });
        }
        // Who does not know where it was cannot know what it missed.
        if (wasOpen && this.#position === null) await this.#tell({ kind: 'gap', position: null });
        this.isOpen = wasOpen = true;
        for await (const { id, event, data } of opened.events) {
          // One that opens, and ends before it says anything, is asked ever more rarely, like one that does not open.
          failures = 0;
          if (id !== null) this.#position = id;
          if (event === 'next') await this.#next(data);
          if (event === 'complete') return await this.#tell({ kind: 'over', isLost: false });
        }
        awaySince = performance.now();
      } catch (error) {
        if (signal.aborted) return;
        if (this.isOpen) awaySince = performance.now();
        if (failures === 0)
          this.#deps.logger.warn({ err: error }, 'A stream of a service broke, or did not open');
      }
      this.isOpen = false;
      const patience = wasOpen ? GIVEN_UP_AFTER_MS : GIVEN_UP_AT_FIRST_AFTER_MS;
      if (performance.now() - awaySince > patience) return await this.#tell({ kind: 'over', isLost: true });
      // A service that restarts is met by all of its listeners: they do not come back at the same moment.
      const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random());
      failures += 1;
      await pause(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #next(data: string): Promise<void> {
    const told = parsed(data);
    const extensions = isRecord(told) && isRecord(told['extensions']) ? told['extensions'] : {};
    // What cannot be read was missed. To ask for it again would bring it again.
    if (!isRecord(told) || extensions['gap'] === true)
      await this.#tell({ kind: 'gap', position: this.#position });
    else await this.#tell({ kind: 'event', event: Buffer.from(data), position: this.#position });
  }

  async #tell(told: Told): Promise<void> {
    await Promise.all([...this.listeners].map(async (listener) => listener(told)));
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

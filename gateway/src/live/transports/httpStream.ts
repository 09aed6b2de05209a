import type { ServerResponse } from 'node:http';
import { refusalOf } from '../endings.ts';
import type { EndReason } from '../endings.ts';
import type { LiveConnection } from '../connections.ts';
import type { LiveDeps } from '../liveDeps.ts';
import type { StreamForm } from './streamForms.ts';
import { mostUnread } from './unread.ts';

/** How long a reader may take to read the last words of a stream. */
const LAST_WORDS_MS = 2_000;

/** An answer that is a stream, for as long as somebody reads it. */
export class HttpStream implements LiveConnection {
  readonly #response: ServerResponse;
  readonly #form: StreamForm;
  readonly #deps: Pick<LiveDeps, 'connections' | 'metrics'>;
  readonly #whenOver: () => void;
  /** Of who reads. */
  languages: readonly string[];
  #leave: (() => void) | null;
  #unread = 0;

  constructor(
    response: ServerResponse,
    form: StreamForm,
    deps: Pick<LiveDeps, 'connections' | 'metrics'>,
    options: {
      languages: readonly string[];
      headers: Readonly<Record<string, string>>;
      whenOver: () => void;
    },
  ) {
    this.#response = response;
    this.#form = form;
    this.#deps = deps;
    this.languages = options.languages;
    this.#whenOver = options.whenOver;
    response.writeHead(200, {
      'content-type': form.contentType,
      'cache-control': 'no-store',
      // Proxies hand on each event at once.
      'x-accel-buffering': 'no',
      ...options.headers,
    });
    response.socket?.setNoDelay(true);
    response.write(form.opening);
    response.once('close', () => this.#over());
    this.#leave = deps.connections.add(this);
  }

  beat(): void {
    this.send(this.#form.heartbeat);
  }

  next(body: Buffer, position: string | null): void {
    this.send(this.#form.next(body, position));
  }

  /** Bytes of its form. */
  send(bytes: Buffer): void {
    if (this.#leave === null) return;
    if (this.#unread >= mostUnread.messages || this.#response.writableLength >= mostUnread.bytes)
      return this.end('TOO_SLOW');
    this.#unread += 1;
    this.#response.write(bytes, () => (this.#unread -= 1));
  }

  complete(): void {
    if (this.#leave === null) return;
    this.#over();
    this.#response.end(this.#form.complete);
  }

  end(reason: EndReason): void {
    if (this.#leave === null) return;
    this.#deps.metrics.liveEnded(reason);
    const errors = refusalOf(reason).errorsFor({ languages: this.languages, requestId: '' });
    const answer = Buffer.from(JSON.stringify({ errors }));
    const lastWords = this.#form.ended(answer, reason === 'REVOKED');
    this.#over();
    this.#response.end(lastWords);
    setTimeout(() => {
      if (!this.#response.writableFinished) this.terminate();
    }, LAST_WORDS_MS).unref();
  }

  terminate(): void {
    this.#response.destroy();
  }

  #over(): void {
    this.#leave?.();
    this.#leave = null;
    this.#whenOver();
  }
}

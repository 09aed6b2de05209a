import type { ServerResponse } from 'node:http';
import type { BrotliCompress, Gzip } from 'node:zlib';
import type { StreamForm } from '../live/transports/streamForms.ts';
import { compressorFor, encodingFor } from './compress.ts';

/** An answer in parts. Each is on its way as soon as it is there. Nobody keeps such an answer. */
export class PartsStream {
  readonly #response: ServerResponse;
  readonly #form: StreamForm;
  readonly #compressor: BrotliCompress | Gzip | null;

  constructor(
    response: ServerResponse,
    form: StreamForm,
    options: {
      headers: Readonly<Record<string, string>>;
      /** By these; undefined: as it is. */
      acceptEncoding: string | undefined;
      /** Of the first part: what is short is not packed. */
      bytes: number;
    },
  ) {
    const encoding = encodingFor(options.acceptEncoding, options.bytes);
    this.#response = response;
    this.#form = form;
    this.#compressor = encoding && compressorFor(encoding);
    response.writeHead(200, {
      'content-type': form.contentType,
      'cache-control': 'no-store',
      vary: 'accept, accept-encoding',
      // Proxies hand on each part at once.
      'x-accel-buffering': 'no',
      ...(encoding && { 'content-encoding': encoding }),
      ...options.headers,
    });
    response.socket?.setNoDelay(true);
    if (this.#compressor) {
      this.#compressor.on('data', (packed: Buffer) => void response.write(packed));
      this.#compressor.on('end', () => void response.end());
      response.once('close', () => this.#compressor?.destroy());
    }
    this.#write(form.opening);
  }

  next(body: Buffer, hasNext: boolean): void {
    const part = this.#form.next(body, null);
    this.#write(hasNext ? part : Buffer.concat([part, this.#form.complete]));
    if (hasNext) this.#compressor?.flush();
    else (this.#compressor ?? this.#response).end();
  }

  #write(bytes: Buffer): void {
    if (!this.#response.destroyed) (this.#compressor ?? this.#response).write(bytes);
  }
}

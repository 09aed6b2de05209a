import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

const MOST_BYTES = 1024 * 1024;

/** A body that is too large is read to its end, and thrown away, so that its sender gets to read why; to a bound. */
const MOST_BYTES_DISCARDED = 16 * MOST_BYTES;

/** Slow senders may hold bodies half-read: not more of them than memory is there for. */
const MOST_BYTES_TOGETHER = 128 * MOST_BYTES;
let bytesTogether = 0;

/**
 * The body of a request, of at most 1 MB. Rejects when its sender goes away in the middle; one that is half sent ends with
 * the server's request timeout.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let held = 0;
    const done = () => {
      bytesTogether -= held;
      held = 0;
    };
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES_DISCARDED) request.destroy();
      if (bytes > MOST_BYTES) {
        chunks.length = 0;
        return done();
      }
      held += chunk.length;
      bytesTogether += chunk.length;
      if (bytesTogether > MOST_BYTES_TOGETHER) {
        done();
        chunks.length = 0;
        // What still comes of it is not kept: of many that are refused it would be as much again.
        request.off('data', take).resume();
        reject(new Refusal(503, 'SERVICE_UNAVAILABLE', 'OVERLOADED', { headers: { 'retry-after': '2' } }));
        return;
      }
      chunks.push(chunk);
    };
    request.on('data', take);
    request.on('end', () => {
      done();
      const [only = Buffer.alloc(0), ...rest] = chunks;
      if (bytes > MOST_BYTES) reject(new Refusal(413, 'PAYLOAD_TOO_LARGE', 'PAYLOAD_TOO_LARGE'));
      else resolve(rest.length === 0 ? only : Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('close', () => {
      done();
      // An error takes its stack, also when nobody hears of it.
      if (!request.complete) reject(new Error('The request ended before its body did'));
    });
  });
}

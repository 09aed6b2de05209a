import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

const MOST_BYTES = 1024 * 1024;

/** A body that is too large is read to its end, and thrown away, so that its sender gets to read why; to a bound. */
const MOST_BYTES_DISCARDED = 16 * MOST_BYTES;

/**
 * The JSON of a request, of at most 1 MB. Undefined when it is not declared as JSON, which Apollo Server answers. A
 * body that is half sent ends with the server's request timeout.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
    // Leaving the loop cuts the connection.
    if (bytes > MOST_BYTES_DISCARDED) break;
  }
  if (bytes > MOST_BYTES) throw new Refusal(413, 'PAYLOAD_TOO_LARGE', 'PAYLOAD_TOO_LARGE');
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (error) {
    throw new Refusal(400, 'BAD_REQUEST', 'BAD_REQUEST', { cause: error });
  }
}

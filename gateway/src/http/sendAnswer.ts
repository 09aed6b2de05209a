import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compress, encodingFor } from './compress.ts';

export interface AnswerToSend {
  status: number;
  contentType: string;
  body: Buffer;
  headers: Readonly<Record<string, string>>;
  /** The same question of the same caller gets the same answer as long as nothing changes: it may be asked for by its tag. */
  isRepeatable: boolean;
  /**
   * Answers of mutations hold tokens, beside texts that the caller chose: packed, their length would tell of the tokens
   * (BREACH).
   */
  mayBePacked: boolean;
}

/** Kept by the caller alone, and asked for again each time: what they may see can have changed. */
const REPEATABLE = {
  'cache-control': 'private, no-cache',
  vary: 'accept, accept-encoding, accept-language, authorization',
};

/** Sends an answer, packed if its reader takes it so, or 304 when they have it already. */
export async function sendAnswer(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  answer: AnswerToSend,
): Promise<void> {
  const { body, contentType } = answer;
  const headers: Record<string, string | number> = { 'content-type': contentType, ...answer.headers };
  if (answer.isRepeatable) {
    // The tag is of what is said; how it is packed makes no difference (a weak one).
    const tag = `W/"${hash('sha1', body, 'base64url')}"`;
    Object.assign(headers, REPEATABLE, { etag: tag });
    if (isAmong(tag, asked['if-none-match'])) {
      delete headers['content-type'];
      response.writeHead(304, headers).end();
      return;
    }
  } else {
    headers['cache-control'] = 'no-store';
  }
  const encoding = answer.mayBePacked ? encodingFor(asked['accept-encoding'], body.length) : null;
  const sent = encoding ? await compress(body, encoding) : body;
  if (encoding) {
    headers['content-encoding'] = encoding;
    headers['vary'] ??= 'accept-encoding';
  }
  headers['content-length'] = sent.length;
  response.writeHead(answer.status, headers).end(sent);
}

function isAmong(tag: string, ifNoneMatch: string | undefined): boolean {
  if (!ifNoneMatch) return false;
  const opaque = tag.slice(2);
  return ifNoneMatch.split(',').some((one) => [tag, opaque, '*'].includes(one.trim()));
}

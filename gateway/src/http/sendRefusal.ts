import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf, sentence } from '../messages.ts';
import type { Reader, Refusal } from '../refusal.ts';
import { RequestError } from '../refusal.ts';
import { acceptedLanguages } from '../viewer/languages.ts';
import type { AnswerForm } from './answerForm.ts';

/** Answers with what is wrong, in the reader's language. */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  form: AnswerForm,
  reader: Reader,
): void {
  const status = refusal instanceof RequestError ? form.requestErrorStatus : refusal.status;
  const body = Buffer.from(JSON.stringify({ errors: refusal.errorsFor(reader) }));
  response.writeHead(status, {
    'content-type': form.contentType,
    'content-length': body.length,
    'cache-control': 'no-store',
    ...refusal.headers,
    ...(restIsLarge(request) && { connection: 'close' }),
  });
  response.end(body);
}

const LITTLE_BYTES = 64 * 1_024;

/**
 * What is left of a body that was not read must be taken off the connection before its next request. A little is thrown
 * away; for more it is cheaper to close.
 */
function restIsLarge(request: IncomingMessage): boolean {
  if (request.complete) return false;
  return !(Number(request.headers['content-length'] ?? NaN) <= LITTLE_BYTES || request.method === 'GET');
}

const overloaded = Object.fromEntries(
  (['uk', 'ru', 'en'] as const).map((language) => {
    const message = sentence('OVERLOADED', [language]);
    return [language, JSON.stringify({ errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }] })];
  }),
) as Record<'uk' | 'ru' | 'en', string>;

/**
 * 503 with Retry-After. Sent while there is too much to do already, so it is ready before and costs a fraction of any
 * answer; callers come back spread over some seconds.
 */
export function sendOverloaded(request: IncomingMessage, response: ServerResponse): void {
  const accepted = request.headers['accept-language'];
  response.writeHead(503, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(1 + Math.floor(Math.random() * 3)),
    ...(restIsLarge(request) && { connection: 'close' }),
  });
  response.end(overloaded[accepted ? languageOf(acceptedLanguages(accepted)) : 'en']);
}

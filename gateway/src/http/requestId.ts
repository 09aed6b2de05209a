import type { IncomingMessage } from 'node:http';
import { newId } from '@kolo/runtime';

/** The id that a proxy in front gave the request, if it is harmless in a log, otherwise a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId('request');
}

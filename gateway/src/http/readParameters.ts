import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { OperationRequest } from '../operation/operationRequest.ts';
import { notAnOperation, readOperationRequest } from '../operation/operationRequest.ts';
import { Refusal } from '../refusal.ts';
import { readBody } from './readBody.ts';

/** What a browser sends for any page without asking the server first. */
const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** The parameters of a GraphQL request over HTTP, by GET or POST. Throws a `Refusal` that says what is wrong with it. */
export async function readParameters(request: IncomingMessage, search: string): Promise<OperationRequest> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') {
    throw new Refusal(405, 'BAD_REQUEST', 'METHOD_NOT_ALLOWED', { headers: { allow: 'GET, POST' } });
  }
  const contentType = request.headers['content-type'];
  if (!mayComeFrom(request, contentType)) throw new Refusal(400, 'BAD_REQUEST', 'PREFLIGHT_REQUIRED');
  if (method === 'GET') return readOperationRequest(readSearch(search));

  if (!isJson(contentType) || !isPlain(request.headers['content-encoding']))
    throw new Refusal(415, 'BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE');
  return readOperationRequest(parsed(await readBody(request)));
}

/**
 * Whether only a page of our own, or a program, can have sent this: a browser asks the server first before it sends a page's
 * request with such a header to another site, and is told no.
 */
function mayComeFrom({ headers }: IncomingMessage, contentType: string | undefined): boolean {
  const mediaType = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(;|$)/.exec(contentType ?? '')?.[1]?.toLowerCase();
  if (mediaType !== undefined && !simpleTypes.includes(mediaType)) return true;
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  return /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?;?$/i.test(contentType?.trim() ?? '');
}

const isPlain = (encoding: string | undefined) => encoding === undefined || encoding === 'identity';

function parsed(body: Buffer): unknown {
  try {
    if (isUtf8(body)) return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new Refusal(400, 'BAD_REQUEST', 'BAD_REQUEST', { cause: error });
  }
  throw new Refusal(400, 'BAD_REQUEST', 'BAD_REQUEST');
}

function readSearch(search: string): Record<string, unknown> {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => {
    const [value, another] = parameters.getAll(name);
    if (another !== undefined) throw notAnOperation();
    return value;
  };
  const readJson = (name: string): unknown => {
    const value = read(name);
    if (value === undefined || value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch (error) {
      throw notAnOperation(error);
    }
  };
  return {
    query: read('query'),
    documentId: read('documentId'),
    operationName: read('operationName'),
    variables: readJson('variables'),
    extensions: readJson('extensions'),
  };
}

import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Logger } from '@kolo/runtime';
import type { CompiledQueries } from '../compiled/compiledQueries.ts';
import { formatError } from './format-error.ts';

/** A request for a document, and nothing that only Apollo Server understands. */
export interface PlainRequest {
  query: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

/**
 * Answers a request for a document that Apollo Server has read and checked before, so that its pipeline is spared; false when it is
 * for Apollo Server to answer, and nothing has been done yet.
 */
export async function answerKnownDocument(
  compiled: CompiledQueries,
  request: { body: unknown; accept: string | undefined; context: unknown },
  response: ServerResponse,
  logger: Logger,
): Promise<boolean> {
  const plain = readsJson(request.accept) ? plainRequest(request.body) : null;
  if (!plain) return false;
  const result = await compiled.executeKnown(
    plain.query,
    plain.operationName,
    plain.variables,
    request.context,
  );
  if (!result) return false;
  const tell = (error: GraphQLError) => formatError(error.toJSON(), error, logger);
  const text = JSON.stringify(
    result.errors ? { errors: result.errors.map(tell), data: result.data } : { data: result.data },
  );
  response
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    })
    .end(text);
  return true;
}

const readsJson = (accept: string | undefined) =>
  accept === undefined || /application\/json|\*\/\*/.test(accept);

export function plainRequest(body: unknown): PlainRequest | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions } = body;
  if (typeof query !== 'string' || extensions !== undefined) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { query, operationName, variables: variables ?? {} };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

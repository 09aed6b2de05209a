import { Refusal } from '../refusal.ts';

/** What a client sends, by whatever transport: the parameters of GraphQL over HTTP. */
export interface OperationRequest {
  /** The document as text. */
  query?: string | undefined;
  /** Id of a trusted document, in the place of its text. */
  documentId?: string | undefined;
  /** Which operation of the document; may be left out when there is one. */
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** `persistedQuery: { version: 1, sha256Hash }` stands for a document that was sent before. */
  extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The parameters in a JSON value. Throws a `Refusal` (400) that says what is wrong with its shape. */
export function readOperationRequest(value: unknown): OperationRequest {
  if (Array.isArray(value)) throw new Refusal(400, 'BAD_REQUEST', 'NO_BATCHES');
  if (!isRecord(value)) throw notAnOperation();
  const { query, documentId, operationName, variables, extensions } = value;
  if (
    !isTextOrNone(query) ||
    !isTextOrNone(documentId) ||
    !isTextOrNone(operationName) ||
    !isRecordOrNone(variables) ||
    !isRecordOrNone(extensions)
  ) {
    throw notAnOperation();
  }
  return {
    query: query ?? undefined,
    documentId: documentId ?? undefined,
    // An empty name is what forms send that have none.
    operationName: operationName === '' ? null : operationName,
    variables,
    extensions,
  };
}

export function notAnOperation(cause?: unknown): Refusal {
  return new Refusal(400, 'BAD_REQUEST', 'NOT_AN_OPERATION', { cause });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNone(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

function isRecordOrNone(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === undefined || value === null || isRecord(value);
}

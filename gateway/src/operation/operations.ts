import type { Viewer } from '@kolo/auth';
import type { Logger } from '@kolo/runtime';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CompiledOperation } from '../executor/executor.ts';
import type { BudgetState, Budgets } from '../limits/budgets.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { tooCostly } from '../limits/limits.ts';
import type { OperationCost } from '../limits/operationCost.ts';
import { operationCost } from '../limits/operationCost.ts';
import type { Weights } from '../limits/weights.ts';
import { Refusal, RequestError } from '../refusal.ts';
import { DocumentCache } from './documentCache.ts';
import type { OperationRequest } from './operationRequest.ts';
import { notAnOperation } from './operationRequest.ts';
import type { PersistedQueries } from './persistedQueries.ts';
import { hashIn, sha256 } from './persistedQueries.ts';
import type { PreparedDocument } from './prepareDocument.ts';
import { chosenOperation, prepareDocument } from './prepareDocument.ts';
import { variablesOf } from './variables.ts';

/** Who sends an operation, as far as it decides what they may send. */
export interface Sender {
  viewer: Viewer;
  /** Network address, for callers who did not sign in. */
  clientAddress: string;
}

/** What may be carried out: parsed, valid, within every limit, paid for, and planned. */
export interface CheckedOperation {
  compiled: CompiledOperation;
  /** Coerced, with defaults. */
  variables: Readonly<Record<string, unknown>>;
  cost: number;
  /** What its sender has left; null where there is no budget. */
  budget: BudgetState | null;
  /** For metrics and logs. Never holds what a caller wrote but the name of the operation. */
  info: OperationInfo;
}

export interface OperationInfo {
  name: string | null;
  /** SHA-256 of the document, in hex. */
  documentHash: string;
  /** A document of our own clients: only the names of these are few. */
  isTrusted: boolean;
}

export interface Operations {
  /**
   * Turns what a client sent, by whatever transport, into an operation that may be carried out for this sender. Throws a
   * `Refusal` with status, code and a sentence in the reader's language. `inParts`: whether the client takes what is deferred
   * after the rest.
   */
  check(request: OperationRequest, sender: Sender, inParts?: boolean): Promise<CheckedOperation>;
}

/** Who may send documents that are not in a manifest. */
export type FreeDocuments = 'all' | 'signed-in' | 'machines' | 'none';
/** Who may ask for the schema. */
export type Introspection = 'all' | 'signed-in' | 'none';

export interface OperationsOptions {
  schema: GraphQLSchema;
  /** Plans one operation of a valid document. */
  compile(document: DocumentNode, operationName: string | null): CompiledOperation;
  weights: Weights;
  /** Documents of our own clients by id; planned now, so that their first caller does not wait. */
  trustedDocuments: ReadonlyMap<string, string>;
  freeDocuments: FreeDocuments;
  introspection: Introspection;
  /** The most that one operation may cost. */
  mostCost: number;
  /** Null: nobody has a budget. */
  budgets: Budgets | null;
  persistedQueries: PersistedQueries;
  metrics: Pick<GatewayMetrics, 'cameWhole'>;
  logger: Logger;
}

/** What reading and planning a document that the gateway does not know takes from a sender's budget. */
const COST_OF_NEW_DOCUMENT = 10;
/** What it takes to plan a known document for values of `@include` and `@skip` that need another plan. */
const COST_OF_NEW_PLAN = 10;
/** With its tree and plan a document takes 250 times the memory of its text (measured): 125 MB at most. */
const cacheLimits = { most: 2_000, mostCharacters: 500_000 };

interface KnownDocument extends PreparedDocument {
  readonly isTrusted: boolean;
  readonly hash: string;
  /** By the definition that they are made of. */
  readonly ready: Map<OperationDefinitionNode, ReadyOperation>;
}

interface ReadyOperation {
  compiled: CompiledOperation;
  costOf: OperationCost;
  info: OperationInfo;
}

export function createOperations(options: OperationsOptions): Operations {
  const { schema, weights, budgets, persistedQueries, logger } = options;
  const trustedById = new Map<string, KnownDocument>();
  const trustedByText = new Map<string, KnownDocument>();
  const free = new DocumentCache<KnownDocument>(cacheLimits);

  const known = (document: PreparedDocument, isTrusted: boolean): KnownDocument => ({
    ...document,
    isTrusted,
    hash: sha256(document.text),
    ready: new Map(),
  });

  /** Plans an operation once. Its cost is known before, as a plan may take a second. */
  const readyOperation = (
    document: KnownDocument,
    operation: OperationDefinitionNode,
    costOf: OperationCost,
  ): ReadyOperation => {
    const name = operation.name?.value ?? null;
    const ready: ReadyOperation = {
      compiled: options.compile(document.document, name),
      costOf,
      info: { name, documentHash: document.hash, isTrusted: document.isTrusted },
    };
    document.ready.set(operation, ready);
    return ready;
  };

  const costOfOperation = (document: KnownDocument, operation: OperationDefinitionNode): OperationCost =>
    document.ready.get(operation)?.costOf ?? operationCost(schema, weights, operation, document.fragments);

  for (const [id, text] of options.trustedDocuments) {
    try {
      const document = trustedByText.get(text) ?? known(prepareDocument(text, schema, true), true);
      trustedById.set(id, document);
      trustedByText.set(text, document);
      for (const operation of document.operations.values())
        readyOperation(document, operation, costOfOperation(document, operation)).compiled.partedVariantOf(
          {},
        );
    } catch (error) {
      // One old client must not keep the gateway from starting for all others.
      const errors = error instanceof Refusal ? error.errorsFor({ languages: [], requestId: '' }) : undefined;
      logger.error({ err: error, id, errors }, 'A trusted document cannot be carried out');
    }
  }

  const documentOf = async (request: OperationRequest, sender: Sender): Promise<KnownDocument> => {
    const { query, documentId } = request;
    const hash = hashIn(request);
    const id = documentId?.replace(/^sha256:/, '') ?? hash;
    const trusted =
      (id === undefined ? undefined : trustedById.get(id)) ??
      (query === undefined ? undefined : trustedByText.get(query));
    if (trusted) return trusted;
    if (query === undefined && id === undefined) throw notAnOperation();
    if (!maySendOwn(sender.viewer, options.freeDocuments)) throw notTrusted(sender);
    if (query === undefined && hash === undefined)
      throw new RequestError('DOCUMENT_NOT_FOUND', 'UNKNOWN_DOCUMENT');

    const text = query ?? (await persistedQueries.find(hash as string));
    if (text === undefined) throw persistedQueryNotFound();
    const cached = free.get(text);
    const document = cached ?? newDocument(text, sender);
    if (hash !== undefined && query !== undefined) persistedQueries.keep(hash, query);
    return document;
  };

  const newDocument = (text: string, sender: Sender): KnownDocument => {
    budgets?.take(sender, COST_OF_NEW_DOCUMENT);
    const document = known(prepareDocument(text, schema, mayIntrospect(sender.viewer)), false);
    free.set(text, document, text.length);
    return document;
  };

  const mayIntrospect = (viewer: Viewer) =>
    options.introspection === 'all' || (options.introspection === 'signed-in' && viewer.kind !== 'ANONYMOUS');

  const tellUndeferred = (
    compiled: CompiledOperation,
    variables: CheckedOperation['variables'],
    { name: operation, documentHash }: OperationInfo,
  ) => {
    const { comesWhole: reason, ...why } = compiled.partedVariantOf(variables);
    if (reason === undefined) return;
    options.metrics.cameWhole(reason);
    const err = 'error' in why ? why.error : undefined;
    logger.debug({ operation, documentHash, reason, err }, 'What is deferred comes with the rest');
  };

  return {
    async check(request, sender, inParts = false) {
      const document = await documentOf(request, sender);
      const operation = chosenOperation(document, request.operationName);
      const { viewer } = sender;
      if (document.introspecting.has(operation) && !mayIntrospect(viewer))
        throw noIntrospection(options.introspection);
      const variables = variablesOf(schema, operation, request.variables, mayIntrospect(viewer));
      const costOf = costOfOperation(document, operation);
      const cost = costOf(variables);
      if (cost > options.mostCost) throw tooCostly(cost, options.mostCost);
      const budget = budgets?.take(sender, cost) ?? null;
      const { compiled, info } = document.ready.get(operation) ?? readyOperation(document, operation, costOf);
      if (!document.isTrusted && !compiled.isPlannedFor(variables, inParts))
        budgets?.take(sender, COST_OF_NEW_PLAN);
      if (inParts && compiled.mayDefer) tellUndeferred(compiled, variables, info);
      return { compiled, variables, cost, budget, info };
    },
  };
}

function maySendOwn({ kind }: Viewer, free: FreeDocuments): boolean {
  switch (free) {
    case 'all':
      return true;
    case 'signed-in':
      return kind !== 'ANONYMOUS';
    case 'machines':
      return kind === 'MACHINE';
    case 'none':
      return false;
  }
}

function notTrusted({ viewer }: Sender): Refusal {
  const messageName = viewer.kind === 'ANONYMOUS' ? 'DOCUMENT_NOT_TRUSTED' : 'UNKNOWN_DOCUMENT';
  return new Refusal(403, 'DOCUMENT_NOT_TRUSTED', messageName);
}

function noIntrospection(introspection: Introspection): RequestError {
  const messageName = introspection === 'none' ? 'INTROSPECTION_OFF' : 'INTROSPECTION_FOR_SIGNED_IN';
  return new RequestError('GRAPHQL_VALIDATION_FAILED', messageName);
}

/** Clients that know automatic persisted queries look for this code and these words, and send the text then. */
function persistedQueryNotFound(): Refusal {
  return new Refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_FOUND');
}

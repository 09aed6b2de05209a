import type { ServerResponse } from 'node:http';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { LiveEvent } from '@kolo/live';
import { RecentlyUsed } from '@kolo/runtime';
import type { Logger } from '@kolo/runtime';
import type { BaseContext } from '../context.ts';
import type { PlainRequest } from './known-document.ts';
import { formatError } from './format-error.ts';

interface Executed {
  data?: ExecutionResult['data'] | undefined;
  errors?: readonly GraphQLError[] | undefined;
}

export interface EventStreams {
  /** A subscription that is valid; null for whatever else, which is answered as without a stream. */
  subscriptionIn(request: PlainRequest): DocumentNode | null;
  /**
   * Answers a subscription with a stream of events (graphql-sse, distinct connections). Each event is carried out anew with a context
   * of its own, so policies judge it as it stands then. An event of which the viewer sees nothing is not sent; once they may not
   * listen any more, the stream ends with the error that says so. `id:` is the position to come back with (`last-event-id`).
   */
  answer(
    subscription: { document: DocumentNode; request: PlainRequest; newContext: () => BaseContext },
    response: ServerResponse,
  ): Promise<void>;
}

/** A comment now and then tells a dead connection from a quiet one. */
const HEARTBEAT_MS = 5_000;
/**
 * The gateway's word for a viewer is believed for a minute where a request is answered, and here for as long as a stream lasts: it
 * ends by itself, between one and two times this, and the gateway comes back with a new word.
 */
const OLDEST_MS = 150_000;

export function createEventStreams(options: {
  schema: GraphQLSchema;
  logger: Logger;
  /** Aborted when the process drains: streams end, and their readers come back to another one. */
  draining: AbortSignal;
}): EventStreams {
  const { schema, logger, draining } = options;
  const known = new RecentlyUsed<DocumentNode>(500);

  const documentOf = (source: string): DocumentNode | null => {
    const before = known.get(source);
    if (before) return before;
    try {
      const document = parse(source, { noLocation: true });
      if (validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return null;
      known.set(source, document);
      return document;
    } catch {
      return null;
    }
  };

  const write = ({ data, errors }: Executed, extensions?: object) => {
    const told: FormattedExecutionResult = {
      ...(errors && { errors: errors.map((error) => formatError(error.toJSON(), error, logger)) }),
      ...(data !== undefined && { data }),
      ...extensions,
    };
    return `event: next\ndata: ${JSON.stringify(told)}\n\n`;
  };

  const run = async (
    events: AsyncIterator<LiveEvent<unknown>>,
    executeEvent: (value: unknown) => Promise<Executed>,
    nothing: Executed,
    send: (text: string) => Promise<void>,
  ) => {
    for (;;) {
      const { value: event, done } = (await events.next()) as IteratorResult<LiveEvent<unknown>, undefined>;
      if (done === true) return;
      const id = event.position === null ? '' : `id: ${event.position}\n`;
      if (event.kind === 'began') {
        await send(`${id}\n`);
      } else if (event.kind === 'gap') {
        await send(id + write(nothing, { extensions: { gap: true } }));
      } else {
        const result = await executeEvent(event.value);
        if (isRefusal(result)) return await send(`${write(result)}event: complete\ndata:\n\n`);
        await send(showsNothing(result) ? `${id}\n` : id + write(result));
      }
    }
  };

  return {
    subscriptionIn({ query, operationName }) {
      // Nearly every request is none, and what the other ones hold is not this one's to read.
      if (!/\bsubscription\b/.test(query)) return null;
      const document = documentOf(query);
      return document &&
        getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION
        ? document
        : null;
    },

    async answer({ document, request, newContext }, response) {
      const args = {
        schema,
        document,
        variableValues: request.variables,
        operationName: request.operationName,
      };
      const nothing = { data: { [responseKey(document, request.operationName)]: null } };
      const source = await createSourceEventStream({ ...args, contextValue: newContext() });
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      if (!(Symbol.asyncIterator in source)) {
        response.end(`${write(source)}event: complete\ndata:\n\n`);
        return;
      }
      const events = source[Symbol.asyncIterator]() as AsyncIterator<LiveEvent<unknown>>;
      const leave = () => void events.return?.();
      const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
      const oldest = setTimeout(leave, OLDEST_MS * (1 + Math.random()));
      response.once('close', leave);
      draining.addEventListener('abort', leave, { once: true });
      if (draining.aborted || response.destroyed) leave();
      try {
        await run(
          events,
          async (value) => execute({ ...args, rootValue: value ?? undefined, contextValue: newContext() }),
          nothing,
          (text) => written(response, text),
        );
      } catch (error) {
        // The reader comes back with its position, to this process or another one.
        logger.error({ err: error }, 'A stream of events failed');
      } finally {
        clearInterval(heartbeat);
        clearTimeout(oldest);
        response.off('close', leave);
        draining.removeEventListener('abort', leave);
        leave();
        response.end();
      }
    },
  };
}

/** Waits for a slow reader, so that nothing piles up here: what it does not read in time it is told of as a gap. */
async function written(response: ServerResponse, text: string): Promise<void> {
  if (response.destroyed || response.write(text)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.once('drain', go).once('close', go);
  });
}

/** The field itself was refused: the viewer may not listen any more. */
function isRefusal({ data, errors = [] }: Executed): boolean {
  const code = errors.find(({ path }) => path?.length === 1)?.extensions['code'];
  return showsNothing({ data }) && (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED');
}

function showsNothing({ data, errors }: Executed): boolean {
  return errors === undefined && Object.values(data ?? {}).every((value) => value === null);
}

/** A subscription has one field at its root. */
function responseKey(document: DocumentNode, operationName: string | null): string {
  const [field] = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD) throw new GraphQLError('The one field of a subscription stands by itself');
  return field.alias?.value ?? field.name.value;
}

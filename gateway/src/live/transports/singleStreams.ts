import { randomBytes } from 'node:crypto';
import { TOKEN_HEADER_KEY, TOKEN_QUERY_KEY } from 'graphql-sse';
import { clientAddressOf } from '../../http/clientAddress.ts';
import type { Exchange } from '../../http/exchange.ts';
import { readParameters } from '../../http/readParameters.ts';
import { Refusal } from '../../refusal.ts';
import { notAnOperation } from '../../operation/operationRequest.ts';
import type { WatchedCaller } from '../callers/watchedCaller.ts';
import { accountOf } from '../limits.ts';
import type { LiveDeps } from '../liveDeps.ts';
import { HttpStream } from './httpStream.ts';
import { completed, ofOperation, singleConnection } from './streamForms.ts';

/** A stream that was reserved, and what it carries. */
interface Reserved {
  account: string;
  watched: WatchedCaller;
  stream: HttpStream | null;
  isClosed: boolean;
  operations: Map<string, { close(): void }>;
  close(): void;
}

/** Between reserving a stream and opening it. */
const OPENED_WITHIN_MS = 20_000;

/**
 * GraphQL over server-sent events, single connection mode: a stream is reserved (PUT), opened (GET), and carries the answers to
 * operations that are sent beside it (POST, 202) until they are complete or not wanted any more (DELETE).
 */
export class SingleStreams {
  readonly #deps: LiveDeps;
  readonly #byToken = new Map<string, Reserved>();

  constructor(deps: LiveDeps) {
    this.#deps = deps;
  }

  async answer(exchange: Exchange): Promise<boolean> {
    const { request, search } = exchange;
    if (request.method === 'PUT') {
      await this.#reserve(exchange);
      return true;
    }
    const parameters = new URLSearchParams(search);
    const header = request.headers[TOKEN_HEADER_KEY];
    const token = typeof header === 'string' ? header : parameters.get(TOKEN_QUERY_KEY);
    if (token === null) return false;
    const reserved = this.#byToken.get(token);
    if (!reserved) throw new Refusal(404, 'NOT_FOUND', 'NO_SUCH_STREAM');
    if (request.method === 'GET') this.#open(exchange, token, reserved);
    else if (request.method === 'POST') await this.#start(exchange, reserved);
    else if (request.method === 'DELETE') this.#forget(exchange, reserved, parameters.get('operationId'));
    else
      throw new Refusal(405, 'BAD_REQUEST', 'METHOD_NOT_ALLOWED', {
        headers: { allow: 'GET, POST, PUT, DELETE' },
      });
    return true;
  }

  async #reserve(exchange: Exchange): Promise<void> {
    const { connections, callers } = this.#deps;
    if (connections.isFull)
      throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'OVERLOADED', { headers: { 'retry-after': '5' } });
    const token = randomBytes(24).toString('base64url');
    const watched = await callers.open(this.#shownIn(exchange), (reason) => {
      if (reserved.stream) reserved.stream.end(reason);
      else reserved.close();
    });
    const account = accountOf(watched.caller.viewer, watched.caller.clientAddress);
    const undo = [() => watched.release()];
    const timer = setTimeout(() => reserved.close(), OPENED_WITHIN_MS);
    const reserved: Reserved = {
      account,
      watched,
      stream: null,
      isClosed: false,
      operations: new Map(),
      close: () => {
        reserved.isClosed = true;
        clearTimeout(timer);
        this.#byToken.delete(token);
        for (const operation of reserved.operations.values()) operation.close();
        reserved.operations.clear();
        for (const one of undo.splice(0)) one();
      },
    };
    try {
      undo.push(connections.enter(account));
    } catch (error) {
      reserved.close();
      throw error;
    }
    this.#byToken.set(token, reserved);
    exchange.response
      .writeHead(201, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      .end(token);
  }

  /** The token is a secret of who reserved it, and opens one stream: an `EventSource` cannot show another one. */
  #open({ response }: Exchange, token: string, reserved: Reserved): void {
    if (reserved.stream) throw new Refusal(409, 'CONFLICT', 'STREAM_IS_OPEN');
    const { languages } = reserved.watched.caller;
    const form = singleConnection(() => reserved.operations.keys());
    reserved.stream = new HttpStream(response, form, this.#deps, {
      languages,
      headers: {},
      whenOver: () => this.#byToken.get(token)?.close(),
    });
  }

  async #start(exchange: Exchange, reserved: Reserved): Promise<void> {
    const { request, response, search } = exchange;
    await this.#checkOwner(exchange, reserved);
    const asked = await readParameters(request, search);
    // It may have been closed meanwhile: what began then would be ended by nobody.
    if (!reserved.stream || reserved.isClosed) throw new Refusal(404, 'NOT_FOUND', 'NO_SUCH_STREAM');
    const id = asked.extensions?.['operationId'];
    if (typeof id !== 'string' || id === '' || id.length > 100) throw notAnOperation();
    const { operations } = reserved;
    if (operations.has(id)) throw new Refusal(409, 'CONFLICT', 'OPERATION_IS_UNDER_WAY');
    const max = this.#deps.limits.operationsPerConnection;
    if (operations.size >= max)
      throw new Refusal(429, 'LIMIT_EXCEEDED', 'TOO_MANY_SUBSCRIPTIONS', {
        values: { max },
        extensions: { limit: 'subscriptions', max },
      });
    const own = { close: () => undefined as void };
    operations.set(id, own);
    const isWanted = () => operations.get(id) === own;
    try {
      const close = await this.#deps.operations.start(asked, reserved.watched, {
        next: (body, position) => {
          if (isWanted()) reserved.stream?.next(ofOperation(id, body), position);
        },
        complete: () => {
          if (!isWanted()) return;
          operations.delete(id);
          reserved.stream?.send(completed(id));
        },
      });
      if (isWanted()) own.close = close;
      else close();
    } catch (error) {
      if (isWanted()) operations.delete(id);
      throw error;
    }
    response.writeHead(202, { 'cache-control': 'no-store' }).end();
  }

  #forget(exchange: Exchange, { operations }: Reserved, id: string | null): void {
    if (id === null) throw notAnOperation();
    const own = operations.get(id);
    operations.delete(id);
    own?.close();
    exchange.response.writeHead(200, { 'cache-control': 'no-store' }).end();
  }

  /** Who sends an operation is who reserved the stream: to everybody else there is no such stream. */
  async #checkOwner(exchange: Exchange, { account }: Reserved): Promise<void> {
    const shown = this.#shownIn(exchange);
    const watched = await this.#deps.callers.open(shown, () => undefined);
    watched.release();
    if (accountOf(watched.caller.viewer, shown.clientAddress) !== account)
      throw new Refusal(404, 'NOT_FOUND', 'NO_SUCH_STREAM');
  }

  #shownIn({ request, requestId }: Exchange) {
    const { authorization, 'accept-language': acceptLanguage } = request.headers;
    const clientAddress = clientAddressOf(request, this.#deps.trustedProxies);
    return { authorization, acceptLanguage, clientAddress, requestId };
  }
}

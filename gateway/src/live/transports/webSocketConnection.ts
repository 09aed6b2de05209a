import { CloseCode, MessageType } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import { newId } from '@kolo/runtime';
import type { OperationRequest } from '../../operation/operationRequest.ts';
import { isRecord, readOperationRequest } from '../../operation/operationRequest.ts';
import { Refusal } from '../../refusal.ts';
import { acceptedLanguages } from '../../viewer/languages.ts';
import { sentence } from '../../messages.ts';
import type { WatchedCaller } from '../callers/watchedCaller.ts';
import type { EndReason } from '../endings.ts';
import { endings } from '../endings.ts';
import type { LiveConnection } from '../connections.ts';
import { accountOf } from '../limits.ts';
import type { LiveDeps } from '../liveDeps.ts';
import { mostUnread } from './unread.ts';

/** An operation that its reader still wants. */
interface UnderWay {
  /** Does nothing while it is still judged. */
  close(): void;
}

/** What the request that became this connection showed. */
export interface Opening {
  authorization: string | undefined;
  acceptLanguage: string | undefined;
  clientAddress: string;
}

const COMPLETE_WITH = `,"type":"${MessageType.Complete}"}`;
const NEXT_WITH = `,"type":"${MessageType.Next}","payload":`;

/** A WebSocket of the protocol `graphql-transport-ws`, from its first message to its last. */
export class WebSocketConnection implements LiveConnection {
  readonly #socket: WebSocket;
  readonly #deps: LiveDeps;
  readonly #opening: Opening;
  readonly #initTimer: NodeJS.Timeout;
  readonly #operations = new Map<string, UnderWay>();
  #languages: readonly string[];
  #state: 'new' | 'greeting' | 'acknowledged' | 'closed' = 'new';
  #watched: WatchedCaller | null = null;
  readonly #leave: (() => void)[];
  #isAlive = true;
  #unread = 0;

  constructor(socket: WebSocket, deps: LiveDeps, opening: Opening) {
    this.#socket = socket;
    this.#deps = deps;
    this.#opening = opening;
    this.#languages = acceptedLanguages(opening.acceptLanguage);
    this.#leave = [deps.connections.add(this)];
    this.#initTimer = setTimeout(
      () => this.#close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
      deps.initTimeoutMs,
    );
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => (this.#isAlive = true));
    socket.on('close', () => this.#over());
    // The close that follows says it all.
    socket.on('error', () => undefined);
  }

  beat(): void {
    if (!this.#isAlive) {
      this.#socket.terminate();
      return;
    }
    this.#isAlive = false;
    this.#socket.ping();
  }

  end(reason: EndReason): void {
    const { closeCode, message } = endings[reason];
    this.#deps.metrics.liveEnded(reason);
    this.#close(closeCode, sentence(message, this.#languages));
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#state === 'closed') return;
    const message = isBinary ? null : parsed(data);
    if (!isRecord(message)) return this.#close(CloseCode.BadRequest, 'Invalid message');
    switch (message['type']) {
      case MessageType.ConnectionInit:
        if (this.#state !== 'new')
          return this.#close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
        this.#state = 'greeting';
        return void this.#greet(message['payload']);
      case MessageType.Ping:
        return this.#send(`{"type":"${MessageType.Pong}"}`);
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        if (this.#state !== 'acknowledged') return this.#close(CloseCode.Unauthorized, 'Unauthorized');
        return this.#subscribe(message['id'], message['payload']);
      case MessageType.Complete:
        return typeof message['id'] === 'string' ? this.#forget(message['id']) : undefined;
      default:
        this.#close(CloseCode.BadRequest, 'Invalid message');
    }
  }

  /** Browsers cannot set headers of a WebSocket: what they would hold may come in the first message. */
  async #greet(payload: unknown): Promise<void> {
    const given = isRecord(payload) ? payload : {};
    const read = (name: string): string | undefined => {
      const value = Object.entries(given).find(([key]) => key.toLowerCase() === name)?.[1];
      return typeof value === 'string' ? value : undefined;
    };
    const acceptLanguage = read('accept-language') ?? this.#opening.acceptLanguage;
    const authorization = read('authorization') ?? this.#opening.authorization;
    const { clientAddress } = this.#opening;
    this.#languages = acceptedLanguages(acceptLanguage);
    try {
      const shown = { authorization, acceptLanguage, clientAddress, requestId: newId('request') };
      const watched = await this.#deps.callers.open(shown, (reason) => this.end(reason));
      // It may have closed meanwhile.
      if (this.#state !== 'greeting') return watched.release();
      this.#watched = watched;
      this.#languages = watched.caller.languages;
      this.#leave.push(this.#deps.connections.enter(accountOf(watched.caller.viewer, clientAddress)));
      this.#state = 'acknowledged';
      clearTimeout(this.#initTimer);
      this.#send(`{"type":"${MessageType.ConnectionAck}"}`);
    } catch (error) {
      this.#refuseConnection(error);
    }
  }

  #refuseConnection(error: unknown): void {
    const refusal = this.#refusalOf(error);
    const [first] = refusal.errorsFor({ languages: this.#languages, requestId: '' });
    const isUnknown = refusal.code === 'UNAUTHENTICATED';
    this.#close(isUnknown ? CloseCode.Forbidden : 1013, withinBytes(first?.message ?? ''));
  }

  #subscribe(id: unknown, payload: unknown): void {
    if (typeof id !== 'string' || id === '' || id.length > 100)
      return this.#close(CloseCode.BadRequest, 'Invalid message');
    if (this.#operations.has(id))
      return this.#close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    const own: UnderWay = { close: () => undefined };
    this.#operations.set(id, own);
    void this.#start(id, own, payload);
  }

  async #start(id: string, own: UnderWay, payload: unknown): Promise<void> {
    const head = `{"id":${JSON.stringify(id)}`;
    const before = Buffer.from(`${head}${NEXT_WITH}`);
    // It may be completed, and its id given to another one, while it is judged.
    const isWanted = () => this.#operations.get(id) === own;
    try {
      const request: OperationRequest = readOperationRequest(payload);
      const max = this.#deps.limits.operationsPerConnection;
      if (this.#operations.size > max)
        throw new Refusal(429, 'LIMIT_EXCEEDED', 'TOO_MANY_SUBSCRIPTIONS', {
          values: { max },
          extensions: { limit: 'subscriptions', max },
        });
      if (!this.#watched) return;
      const close = await this.#deps.operations.start(request, this.#watched, {
        next: (body) => {
          if (isWanted()) this.#send(Buffer.concat([before, body, CLOSING_BRACE]));
        },
        complete: () => {
          if (!isWanted()) return;
          this.#operations.delete(id);
          this.#send(`${head}${COMPLETE_WITH}`);
        },
      });
      if (isWanted()) own.close = close;
      else close();
    } catch (error) {
      if (!isWanted()) return;
      this.#operations.delete(id);
      const refusal = this.#refusalOf(error);
      const errors = refusal.errorsFor({ languages: this.#languages, requestId: newId('request') });
      this.#send(`${head},"type":"${MessageType.Error}","payload":${JSON.stringify(errors)}}`);
    }
  }

  #refusalOf(error: unknown): Refusal {
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'INTERNAL', 'INTERNAL');
    if (refusal.code === 'INTERNAL') this.#deps.logger.error({ err: error }, 'The gateway failed');
    this.#deps.metrics.requestRefused(refusal.code);
    return refusal;
  }

  /** Its reader does not want it any more. */
  #forget(id: string): void {
    const own = this.#operations.get(id);
    this.#operations.delete(id);
    own?.close();
  }

  #send(message: string | Buffer): void {
    if (this.#state === 'closed') return;
    if (this.#unread >= mostUnread.messages || this.#socket.bufferedAmount >= mostUnread.bytes)
      return this.end('TOO_SLOW');
    this.#unread += 1;
    this.#socket.send(message, { binary: false }, () => (this.#unread -= 1));
  }

  #close(code: number, reason: string): void {
    if (this.#state === 'closed') return;
    this.#over();
    this.#socket.close(code, reason);
  }

  #over(): void {
    this.#state = 'closed';
    clearTimeout(this.#initTimer);
    this.#watched?.release();
    for (const leave of this.#leave.splice(0)) leave();
    for (const id of [...this.#operations.keys()]) this.#forget(id);
  }
}

const CLOSING_BRACE = Buffer.from('}');

function parsed(data: RawData): unknown {
  try {
    return JSON.parse((data as Buffer).toString());
  } catch {
    return null;
  }
}

/** The reason of a close is at most 123 bytes. */
function withinBytes(text: string): string {
  let short = text;
  while (Buffer.byteLength(short) > 123) short = short.slice(0, -1);
  return short;
}

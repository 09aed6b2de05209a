import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import type { ServerOptions } from 'ws';
import { WebSocketServer } from 'ws';
import { clientAddressOf } from '../../http/clientAddress.ts';
import type { LiveDeps } from '../liveDeps.ts';
import { WebSocketConnection } from './webSocketConnection.ts';

const MOST_BYTES = 1024 * 1024;
/** A message comes whole, or in pieces of some size: a megabyte of single bytes would take a hundred of them. */
const MOST_PIECES = 256;
/** What lies here unread and half-read goes with a connection that its reader does not close. */
const CLOSED_WITHIN_MS = 2_000;

export interface WebSockets {
  /** For the server's event of the same name. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** Makes WebSockets of requests for `/graphql`. Where they come from makes no difference: there are no cookies that they could ride on. */
export function createWebSockets(deps: LiveDeps): WebSockets {
  // The types do not know of `closeTimeout` yet.
  const options: ServerOptions & { closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    maxPayload: MOST_BYTES,
    maxFragments: MOST_PIECES,
    maxBufferedChunks: 32 * MOST_PIECES,
    closeTimeout: CLOSED_WITHIN_MS,
    // A window for each connection costs more memory than all the rest of it.
    perMessageDeflate: false,
    handleProtocols: (protocols) =>
      protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  };
  const server = new WebSocketServer(options);
  return {
    upgrade(request, socket, head) {
      socket.on('error', () => undefined);
      if (!/^\/graphql(\?|$)/.test(request.url ?? '')) return refuse(socket, '404 Not Found');
      if (deps.connections.isFull) return refuse(socket, '503 Service Unavailable', 'retry-after: 5\r\n');
      const { authorization, 'accept-language': acceptLanguage } = request.headers;
      const clientAddress = clientAddressOf(request, deps.trustedProxies);
      server.handleUpgrade(request, socket, head, (webSocket) => {
        if (webSocket.protocol === GRAPHQL_TRANSPORT_WS_PROTOCOL) {
          const opening = { authorization, acceptLanguage, clientAddress };
          // It holds itself by what the socket tells it.
          new WebSocketConnection(webSocket, deps, opening);
          return;
        }
        webSocket.on('error', () => undefined);
        webSocket.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
      });
    },
  };
}

function refuse(socket: Duplex, status: string, headers = ''): void {
  socket.end(`HTTP/1.1 ${status}\r\n${headers}connection: close\r\ncontent-length: 0\r\n\r\n`);
}

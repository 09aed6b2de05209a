import type { IncomingMessage } from 'node:http';
import { clientAddressOf } from './clientAddress.ts';

const request = (forwarded?: string) =>
  ({
    socket: { remoteAddress: '192.0.2.9' },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('where a caller comes from', () => {
  it('is the other end of the connection, whatever the caller writes', () => {
    expect(clientAddressOf(request('198.51.100.1'), 0)).toBe('192.0.2.9');
  });

  it('is what the outermost trusted proxy saw', () => {
    expect(clientAddressOf(request('203.0.113.7, 198.51.100.1'), 1)).toBe('198.51.100.1');
    expect(clientAddressOf(request('203.0.113.7, 198.51.100.1, 198.51.100.2'), 2)).toBe('198.51.100.1');
  });

  it('is the proxy itself where it says nothing', () => {
    expect(clientAddressOf(request(), 1)).toBe('192.0.2.9');
  });
});

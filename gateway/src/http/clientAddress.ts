import type { IncomingMessage } from 'node:http';

/**
 * The network address that a request came from. Each of the `trustedProxies` in front of the gateway appends the address
 * that it saw to `x-forwarded-for`; what stands further left was written by the caller and proves nothing.
 */
export function clientAddressOf(request: IncomingMessage, trustedProxies: number): string {
  const peer = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return peer;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return forwarded.at(-trustedProxies) ?? peer;
}

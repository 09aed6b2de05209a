// This gateway, as in production but for its limits of one caller, who are ten thousand here. Runs as a process of its own.
import { createGateway } from '@kolo/gateway';
import { createLogger, listen, systemClock } from '@kolo/runtime';
import type { ServerOrder } from '../orders.ts';
import { usage } from './usage.ts';

process.on('message', (order: ServerOrder) => {
  if (order.kind === 'usage') process.send?.(usage());
  if (order.kind !== 'start' || !('source' in order)) return;
  const { source, supergraphSdl, signingKey } = order;
  const start = async () => {
    const gateway = await createGateway({
      supergraphSdl,
      serviceUrls: source.serviceUrls,
      identityUrl: source.identityUrl,
      signingKey,
      clock: systemClock,
      logger: createLogger('gateway', 'warn'),
      liveLimits: { connections: 100_000, connectionsPerCaller: 100_000, subscriptionsPerCaller: 100_000 },
    });
    return listen(gateway.server, 0);
  };
  void start().then((port) => process.send?.({ port }));
});
process.on('disconnect', () => process.exit(0));

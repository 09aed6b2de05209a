import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the range that systems take the local ports of outgoing connections from (32768 and up on Linux, 49152 and up on
// macOS). In that range a client that keeps trying to reach a dead server on its own machine ends up connected to itself,
// and the port is then taken when the server comes back.
const lowest = 12_000;
const highest = 32_000;

/** A port on the loopback address that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(lowest, highest);
    if (await portIsFree(port)) return port;
  }
  throw new Error(`No free port between ${lowest} and ${highest}`);
}

/** Whether nothing listens on the port yet. Throws what `listen` throws for other reasons, such as EACCES below 1024. */
export async function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return listenOnce(port, host).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return false;
      throw error;
    },
  );
}

function listenOnce(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

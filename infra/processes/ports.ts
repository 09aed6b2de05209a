import { createServer } from 'node:net';

/** A port on the loopback address that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
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

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

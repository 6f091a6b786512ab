import { createServer } from 'node:net';

/** A port of the loopback address that nobody listens on now; null when there is none. */
export function freePort(): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(null));
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => done(port));
    });
  });
}

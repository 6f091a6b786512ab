import { createServer } from 'node:net';

/** A port of the loopback address that nobody listens on now; 0 asks for any. Null when the one that was asked for is taken. */
export function freePort(wanted = 0): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => done(port));
    });
  });
}

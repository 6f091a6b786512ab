import { connect } from 'node:net';

/**
 * Writes bytes on a new connection and gives all that comes back until the other side closes, or nothing came for `quietMs`.
 * For requests that no HTTP client would send.
 */
export function rawHttp(port: number, bytes: string | Uint8Array, quietMs = 1_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(quietMs, done);
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.on('close', done);
    socket.on('error', done);
    socket.write(bytes);
  });
}

import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** What may listen where somebody expects a server, by what it does with a connection. */
export const oddPorts: Readonly<Record<string, (socket: Socket) => void>> = {
  'says nothing': () => undefined,
  'hangs up': (socket) => socket.destroy(),
  'says junk': (socket) => socket.write('7\u0000!\r\njunk\r\n'.repeat(50)),
  'never stops talking': (socket) => {
    const pour = (): void => {
      while (!socket.destroyed && socket.write(Buffer.alloc(16_384, 'x')));
    };
    socket.on('drain', pour);
    pour();
  },
  'is a web server': (socket) =>
    socket.on('data', () => socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno')),
};

/** Speaks Neo4j's protocol, Bolt 5.8, as far as a client says who it is, and then nothing. */
export const greets = (socket: Socket): void => {
  socket.once('data', () => socket.write(Buffer.from([0, 0, 8, 5])));
};

export interface OddPort {
  readonly port: number;
  /** what was sent to it so far */
  heard(): string;
  close(): void;
}

/** @throws Error when the port is taken */
export async function openOddPort(behave: (socket: Socket) => void, port = 0): Promise<OddPort> {
  const sockets = new Set<Socket>();
  let heard = '';
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
    });
    behave(socket);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => heard,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a program and a server, so that a test can make the server hang, vanish and come back. */
export interface BoltProxy {
  readonly port: number;
  /** Holds back every byte, in both directions, and leaves connections open: a frozen server. */
  freeze(): void;
  thaw(): void;
  /** Breaks all connections and refuses new ones: a dead server. */
  cut(): void;
  restore(): void;
  /** Lets the n-th COMMIT from now on (1 is the next) reach the server, and breaks its connection before the answer comes back. */
  loseCommit(count: number): void;
  /** whether it has come to that */
  hasLost(): boolean;
  close(): Promise<void>;
}

/** The message in a chunk of its own: its length, a structure without fields, its signature, the end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export async function openProxy(target: { readonly host: string; readonly port: number }): Promise<BoltProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let refusing = false;
  let commitsLeft = 0;
  const server = createServer((inner) => {
    if (refusing) {
      inner.destroy();
      return;
    }
    const outer = connect(target.port, target.host);
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        to.write(bytes);
        if (from === inner && bytes.includes(COMMIT)) {
          commitsLeft -= 1;
          if (commitsLeft === 0) {
            outer.removeAllListeners('data');
            // What the server says is thrown away; then the connection is gone.
            outer.once('data', () => inner.destroy());
          }
        }
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (frozen) from.pause();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    cut() {
      refusing = true;
      cutAll();
    },
    restore() {
      refusing = false;
    },
    loseCommit(count) {
      commitsLeft = count;
    },
    hasLost: () => commitsLeft <= 0,
    close() {
      cutAll();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

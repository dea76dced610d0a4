import { createServer, type Socket } from 'node:net';

/** A place where nothing may ever arrive. */
export type Trap = {
  readonly port: number;
  readonly origin: string;
  /** Bytes that reached it so far, a TLS greeting included. */
  readonly bytes: () => number;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

/** Listens on loopback in any protocol, counts, and never answers. */
export async function startTrap(): Promise<Trap> {
  let bytes = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('data', (chunk) => {
      bytes += chunk.byteLength;
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    bytes: () => bytes,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

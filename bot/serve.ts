import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '#shared/fault.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export type Serving = {
  /** `http://127.0.0.1:3978`, with the port that was really taken. */
  readonly origin: string;
  /** Takes no new call, lets the running ones end for so many milliseconds, then cuts them. */
  readonly stop: (patience: number) => Promise<void>;
};

export type ServeOptions = {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Asked in order; the first that says true has answered. */
  readonly handlers: readonly Handle[];
  /** A line without content: a code and a reference. */
  readonly log: (line: string) => void;
};

/** Longest time for a caller to send its headers, then its body: a bot behind a slow caller stays answerable. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** The HTTP server over the rooms' handlers. Throws `Fault('address-in-use')`. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer({ headersTimeout, requestTimeout }, (request, response) => {
    void answer(options, request, response);
  });
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { origin: `http://${host}:${port}`, stop: (patience) => stop(server, patience) };
}

async function answer(
  { handlers, log }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    for (const handle of handlers) if (await handle(request, response)) return;
    response.writeHead(404).end();
  } catch (error) {
    // The rooms tell their own faults; what comes here is one of theirs, told without its content.
    log(`internal ${error instanceof Error ? error.name : 'fault'}`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (cause) => {
      const code = 'code' in cause ? cause.code : null;
      const taken = code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL';
      fail(taken ? new Fault('address-in-use', { address: `${host}:${port}` }, cause) : cause);
    });
    server.listen(port, host, () => done());
  });
}

async function stop(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(cut);
}

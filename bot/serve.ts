import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault, type FaultCode } from '#shared/fault.ts';

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
  readonly limits?: ServeLimits;
  /** Called when the patience of a stop is over: what still runs may end itself before its connection is cut. */
  readonly onPatienceOver?: () => void;
};

/** Longest time, in milliseconds, for a caller to send its headers, then its whole request. */
type ServeLimits = { readonly headers: number; readonly request: number };

/** Milliseconds between the end of patience and the cut. */
const farewell = 1_000;

/** A bot behind a slow caller stays answerable. */
const usualLimits: ServeLimits = { headers: 10_000, request: 30_000 };

/** The HTTP server over the rooms' handlers. Throws `Fault('address-in-use')` or `Fault('address-refused')`. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { headers, request: whole } = options.limits ?? usualLimits;
  const running = new Set<Promise<void>>();
  const server = createServer(
    {
      headersTimeout: headers,
      requestTimeout: whole,
      // How often the two limits are looked at: twice as often as the shorter one.
      connectionsCheckingInterval: Math.ceil(headers / 2),
    },
    (request, response) => {
      const work = answer(options, request, response).finally(() => running.delete(work));
      running.add(work);
    },
  );
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    origin: `http://${host}:${port}`,
    stop: async (patience) => {
      await stop(server, patience, options.onPatienceOver);
      // A reader whose connection is cut has left; what was asked for him still ends by its journal line.
      await Promise.all(running);
    },
  };
}

const codeOf: Readonly<Record<string, FaultCode>> = {
  EADDRINUSE: 'address-in-use',
  EACCES: 'address-refused',
  EADDRNOTAVAIL: 'address-refused',
  ENOTFOUND: 'address-refused',
  EAI_AGAIN: 'address-refused',
};

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
    const refuse = (cause: NodeJS.ErrnoException): void => {
      const code = codeOf[cause.code ?? ''];
      fail(code === undefined ? cause : new Fault(code, { address: `${host}:${port}` }, cause));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      done();
    });
  });
}

async function stop(
  server: Server,
  patience: number,
  onPatienceOver: () => void = () => undefined,
): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  server.closeIdleConnections();
  const timers = [
    setTimeout(onPatienceOver, patience),
    setTimeout(() => server.closeAllConnections(), patience + farewell),
  ];
  await closed;
  for (const timer of timers) clearTimeout(timer);
}

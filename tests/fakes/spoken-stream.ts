import { createServer } from 'node:http';

/** What the stream does after its last event. */
export type StreamEnd = 'done' | 'silence' | 'reset';

export type SpokenStream = {
  readonly baseURL: string;
  /** Every request from now on is answered by these events, word for word. */
  readonly say: (events: readonly unknown[], end?: StreamEnd) => void;
  readonly close: () => Promise<void>;
};

/** A server on loopback that answers exactly what it is told to, in shapes that real providers were seen to send. */
export async function startSpokenStream(): Promise<SpokenStream> {
  let events: readonly unknown[] = [];
  let end: StreamEnd = 'done';
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (request.url?.endsWith('/embeddings') === true) {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(events[0]));
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
      if (end === 'done') response.end('data: [DONE]\n\n');
      // Only once what was said has arrived: a reset may overtake it.
      if (end === 'reset') setTimeout(() => response.destroy(), 50);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    say: (next, nextEnd = 'done') => {
      events = next;
      end = nextEnd;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One event of a streamed answer, as the OpenAI protocol has it. */
export function event(
  delta: Readonly<Record<string, unknown>>,
  finish: string | null = null,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  return {
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'modele',
    choices,
    ...more,
  };
}

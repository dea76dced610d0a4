import { packBase } from '#shared/wire/reference-base.ts';
import { readJsonBody } from '../../bot/api/read-json-body.ts';
import type { Route } from '../../bot/api/route.ts';
import { guardHeaders, sendJson } from '../../bot/api/send-json.ts';
import type { Visit } from '../../bot/api/visit.ts';
import type { WordClient } from '../../office-addin/pane/word-client.ts';

const rule = 'person';

const sendLines = async (
  { response }: Visit,
  lines: (signal: AbortSignal) => AsyncIterable<unknown>,
): Promise<void> => {
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  response.writeHead(200, { ...guardHeaders, 'content-type': 'application/x-ndjson' });
  for await (const line of lines(leaving.signal)) {
    if (leaving.signal.aborted) return;
    response.write(`${JSON.stringify(line)}\n`);
  }
  response.end();
};

type Run = (visit: Visit, first: string) => Promise<void>;

const way = (method: 'GET' | 'POST' | 'DELETE', path: `/${string}`, run: Run): Route => ({
  method,
  path,
  rule,
  run,
});

// The shapes of the bodies are checked by the product's own routes, not by this stand-in.
const bodyOf = async ({ request }: Visit): Promise<never> => (await readJsonBody(request)) as never;

const wordsOf = ({ request }: Visit): string =>
  new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('words') ?? '';

/** The panel's routes over a scripted server: the same addresses and shapes as the product's. */
export const scriptedWordRoutes = (server: WordClient): readonly Route[] => {
  const get = (path: `/${string}`, tell: (first: string) => Promise<unknown>): Route =>
    way('GET', path, async ({ response }, first) => sendJson(response, 200, await tell(first)));
  const stream = (
    path: `/${string}`,
    lines: (body: never, signal: AbortSignal) => AsyncIterable<unknown>,
  ): Route =>
    way('POST', path, async (visit) => {
      const body = await bodyOf(visit);
      await sendLines(visit, (signal) => lines(body, signal));
    });
  return [
    get('/api/word', server.word),
    get('/api/templates', server.templates),
    get('/api/requests', server.readyRequests),
    get('/api/drafts', server.drafts),
    get('/api/drafts/:id', server.draft),
    way('DELETE', '/api/drafts/:id', async ({ response }, id) => {
      await server.discard(id);
      sendJson(response, 200, {});
    }),
    stream('/api/drafts', server.write),
    stream('/api/rewrites', server.rewrite),
    way('GET', '/api/references', async (visit) =>
      sendJson(visit.response, 200, await server.references(wordsOf(visit))),
    ),
    way('POST', '/api/texts', async ({ request, response }) => {
      request.resume();
      sendJson(response, 200, await server.letterText(new File([], 'lettre.pdf')));
    }),
    get('/api/reference-base', async () => packBase(await server.referenceBase())),
    get('/api/validations/:id', server.validations),
    way('POST', '/api/validations', async (visit) =>
      sendJson(visit.response, 200, await server.validate(await bodyOf(visit))),
    ),
  ];
};

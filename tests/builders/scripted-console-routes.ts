import { readJsonBody } from '../../bot/api/read-json-body.ts';
import type { Route } from '../../bot/api/route.ts';
import { sendJson } from '../../bot/api/send-json.ts';
import type { Visit } from '../../bot/api/visit.ts';
import type { ConsoleClient } from '../../teams-app/tabs/console/console-client.ts';

const rule = 'person';

/** The console's routes over a scripted server: the same addresses and shapes as the product's. */
export const scriptedConsoleRoutes = (server: ConsoleClient): readonly Route[] => {
  const get = (path: `/${string}`, tell: (visit: Visit) => Promise<unknown>): Route => ({
    method: 'GET',
    path,
    rule,
    run: async (visit) => sendJson(visit.response, 200, await tell(visit)),
  });
  const send = (
    method: 'POST' | 'PUT',
    path: `/${string}`,
    // The shapes of the bodies are checked by the product's own routes, not by this stand-in.
    tell: (body: never, first: string, second: string) => Promise<unknown>,
  ): Route => ({
    method,
    path,
    rule,
    run: async ({ request, response }, first, second) => {
      const body = (await readJsonBody(request)) as never;
      sendJson(response, 200, (await tell(body, first, second)) ?? {});
    },
  });
  return [
    get('/api/console', server.console),
    get('/api/console/tickets', server.tickets),
    send('POST', '/api/console/tickets/:id/actions', (body, id) => server.actOnTicket(id, body)),
    get('/api/console/unanswered', server.unanswered),
    send('POST', '/api/console/unanswered/dismissal', server.dismiss),
    get('/api/console/documents', server.documents),
    {
      method: 'POST',
      path: '/api/console/documents/preview',
      rule,
      run: async ({ request, response }) => {
        request.resume();
        const asked = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
        const shown = await server.preview(
          asked.get('space') ?? '',
          asked.get('name') ?? '',
          new Blob(),
        );
        sendJson(response, 200, shown);
      },
    },
    send('POST', '/api/console/documents/publication', server.publish),
    send('POST', '/api/console/documents/:space/:id/supersession', (body, space, id) =>
      server.supersede(space, id, body),
    ),
    {
      method: 'POST',
      path: '/api/console/documents/:space/:id/withdrawal',
      rule,
      run: async ({ response }, space, id) => {
        await server.withdrawDocument(space, id);
        sendJson(response, 200, {});
      },
    },
    get('/api/console/validated', server.validated),
    send('POST', '/api/console/validated', (body) => server.saveValidated(null, body)),
    send('PUT', '/api/console/validated/:id', (body, id) => server.saveValidated(id, body)),
    send('POST', '/api/console/validated/:id/withdrawal', (body: { version: number }, id) =>
      server.withdraw(id, body.version),
    ),
    get('/api/console/quality', ({ request }) =>
      server.quality(
        Number(new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('days')),
      ),
    ),
    get('/api/console/sources', server.sources),
    get('/api/console/evaluation', server.evaluation),
    {
      method: 'POST',
      path: '/api/console/evaluation',
      rule,
      run: async ({ response }) => sendJson(response, 202, await server.startEvaluation()),
    },
  ];
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import { checkAccess } from './check-access.ts';
import { chooseLanguage } from './choose-language.ts';
import { findPerson } from './find-person.ts';
import { routeFinder } from './find-route.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { runRoute } from './run-route.ts';
import { sendClosedPage } from './send-closed-page.ts';
import { tellFault } from './tell-fault.ts';
import type { ApiPorts } from './visit.ts';

export type Api = {
  /** Answers what is for the tab or its API; false, and nothing done, for any other address. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
};

const isPage = (path: string): boolean =>
  ['/', '/console', '/review', '/word', '/word/sign-in', '/word/signed-in'].includes(path);

/** The bot's own endpoint lies under /api too, and is not ours. */
const isOurs = (path: string): boolean =>
  isPage(path) ||
  /^\/drafts\/[^/]+$/u.test(path) ||
  /^\/(?:assets|word\/assets|icons|api)\/(?!messages(?:\/|$))/u.test(path);

/** The path before anything folds `..` away: a traversal must stay visible. */
const rawPath = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';

/** The tab *Poser une question* and the routes that it calls. */
export const createApi = (ports: ApiPorts, table: readonly Route[] = routes): Api => {
  const findRoute = routeFinder(table);
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    const { method = '', headers, socket } = request;
    const { localAddress, localPort } = socket;
    const language = chooseLanguage(headers['accept-language'], ports.language);
    let person: Person | null = null;
    try {
      const caller = { method, path, headers, localAddress, localPort };
      const verdict = checkAccess(ports.access, caller);
      if (!verdict.ok) {
        ports.log(`request refused: ${verdict.why}`);
        // Of a page of another site nothing more is told than of somebody unknown.
        if (ports.access.personOf !== undefined) throw new Fault('sign-in-needed');
        const code = verdict.why === 'closed' ? 'access-closed' : 'access-foreign';
        if (isPage(path)) return sendClosedPage(response, language, code);
        throw new Fault(code);
      }
      await runRoute(findRoute, { ports, request, response, language }, path, async () => {
        person = await findPerson(ports, headers);
        return person;
      });
    } catch (thrown) {
      request.resume();
      await tellFault(thrown, { ports, response, person, language });
    }
  };
  return {
    handle: async (request, response) => {
      const path = rawPath(request);
      if (!isOurs(path)) return false;
      await answer(request, response, path);
      return true;
    },
  };
};

import { Fault } from '#shared/fault.ts';
import { answerQuestion, conversationName } from './answer-question.ts';
import { sendJson } from './send-json.ts';
import { acceptCharter, showCharter } from './show-charter.ts';
import { listSources, openSource } from './show-sources.ts';
import { showWhere, showWhereNow } from './show-where.ts';
import { tellStatus } from './tell-status.ts';
import type { Visit } from './visit.ts';

type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  readonly run: (visit: Visit, first: string, second: string) => Promise<void>;
};

const restart = async ({ ports, person, response }: Visit, id: string): Promise<void> => {
  if (!conversationName.test(id)) throw new Fault('request-unreadable');
  await ports.desk.restart(person, id);
  sendJson(response, 200, { conversationId: id });
};

const routes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/status$/u, run: tellStatus },
  { method: 'GET', path: /^\/api\/charter$/u, run: showCharter },
  { method: 'POST', path: /^\/api\/charter\/acceptance$/u, run: acceptCharter },
  { method: 'POST', path: /^\/api\/questions$/u, run: answerQuestion },
  { method: 'GET', path: /^\/api\/where$/u, run: showWhereNow },
  {
    method: 'GET',
    path: /^\/api\/conversations\/([^/]+)\/answers\/([^/]+)\/where$/u,
    run: showWhere,
  },
  { method: 'DELETE', path: /^\/api\/conversations\/([^/]+)$/u, run: restart },
  { method: 'GET', path: /^\/api\/sources$/u, run: listSources },
  { method: 'GET', path: /^\/api\/sources\/([^/]+)\/([^/]+)$/u, run: openSource },
];

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new Fault('request-unreadable', {}, cause);
  }
};

/**
 * Runs the one route that this path and method name.
 * @throws Fault `address-unknown`, `method-refused`
 */
export const runRoute = async (visit: Visit, path: string): Promise<void> => {
  const onPath = routes.filter((route) => route.path.test(path));
  if (onPath.length === 0) throw new Fault('address-unknown');
  const route = onPath.find(({ method }) => method === visit.request.method);
  if (route === undefined) throw new Fault('method-refused');
  const [, first = '', second = ''] = route.path.exec(path) ?? [];
  await route.run(visit, decode(first), decode(second));
};

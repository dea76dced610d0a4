import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { ValidatedOneReply } from '#shared/wire/console-answers.ts';
import { uploadName } from '../hr-desk/upload-place.ts';
import { consoleRoles } from './console-roles.ts';
import { consoleBodies, readDays, readUpload } from './read-console.ts';
import { receiveFile } from './receive-file.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

/** Which of the spaces a person keeps is looked at in the desk itself, with its object in hand. */
const rule = { roles: consoleRoles } as const;

/** Who runs the server sees that a source fails, too. */
const sourcesRule = { roles: [...consoleRoles, 'admin'] } as const;

const acting = ({ person }: Visit) => ({ person, channel: 'tab' }) as const;

const send = (visit: Visit, body: unknown): void => sendJson(visit.response, 200, body);

const previewFile = async (visit: Visit): Promise<void> => {
  const { ports, person, request, language } = visit;
  const { space, name: given } = readUpload(visit);
  const name = uploadName(given);
  if (name === null) throw new Fault('file-unsupported', { name: given.slice(0, 120) });
  const folder = await ports.hrDesk.openFolder(person, space);
  const leaving = new AbortController();
  visit.response.on('close', () => leaving.abort());
  try {
    const file = join(folder, '.incoming');
    await receiveFile(request, file);
    const { signal } = leaving;
    const upload = { space, name, folder, file, language, signal };
    send(visit, await ports.hrDesk.preview(acting(visit), upload));
  } catch (fault) {
    await ports.hrDesk.dropFolder(folder);
    throw fault;
  }
};

const save = async (visit: Visit, id: string | null): Promise<void> => {
  const request = await (id === null ? consoleBodies.created : consoleBodies.changed)(visit);
  const answer = await visit.ports.hrDesk.save(acting(visit), id, request);
  const reply: ValidatedOneReply = { answer };
  send(visit, reply);
};

const withdraw = async (visit: Visit, id: string): Promise<void> => {
  const { version } = await consoleBodies.withdrawal(visit);
  const answer = await visit.ports.hrDesk.withdraw(acting(visit), id, version);
  const reply: ValidatedOneReply = { answer };
  send(visit, reply);
};

const dismiss = async (visit: Visit): Promise<void> => {
  const request = await consoleBodies.dismissal(visit);
  send(visit, await visit.ports.hrDesk.dismiss(acting(visit), request));
};

const publish = async (visit: Visit): Promise<void> => {
  const { previewId } = await consoleBodies.publication(visit);
  await visit.ports.hrDesk.publish(acting(visit), previewId, visit.language);
  send(visit, {});
};

const supersede = async (visit: Visit, space: string, id: string): Promise<void> => {
  const request = await consoleBodies.supersession(visit);
  await visit.ports.hrDesk.supersede(acting(visit), { space, id }, request, visit.language);
  send(visit, {});
};

const withdrawDocument = async (visit: Visit, space: string, id: string): Promise<void> => {
  await visit.ports.hrDesk.withdrawDocument(acting(visit), { space, id });
  send(visit, {});
};

/** The run goes on without the page that asked for it: how far it is, and its result, are asked for. */
const evaluate = async (visit: Visit): Promise<void> => {
  const started = await visit.ports.hrDesk.evaluate(acting(visit), visit.language);
  sendJson(visit.response, 202, started);
};

const documents = '/api/console/documents';
const validated = '/api/console/validated';
const evaluation = '/api/console/evaluation';

/** What those who keep the spaces see and do. */
export const hrDeskRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/console/unanswered',
    rule,
    run: async (visit) => send(visit, await visit.ports.hrDesk.unanswered(visit.person)),
  },
  { method: 'POST', path: '/api/console/unanswered/dismissal', rule, run: dismiss },
  {
    method: 'GET',
    path: validated,
    rule,
    run: async (visit) => send(visit, await visit.ports.hrDesk.validated(visit.person)),
  },
  { method: 'POST', path: validated, rule, run: (visit) => save(visit, null) },
  { method: 'PUT', path: `${validated}/:answer`, rule, run: (visit, id) => save(visit, id) },
  { method: 'POST', path: `${validated}/:answer/withdrawal`, rule, run: withdraw },
  {
    method: 'GET',
    path: documents,
    rule,
    run: async (visit) =>
      send(visit, await visit.ports.hrDesk.documents(visit.person, visit.language)),
  },
  { method: 'POST', path: `${documents}/preview`, rule, run: previewFile },
  { method: 'POST', path: `${documents}/publication`, rule, run: publish },
  { method: 'POST', path: `${documents}/:space/:document/supersession`, rule, run: supersede },
  { method: 'POST', path: `${documents}/:space/:document/withdrawal`, rule, run: withdrawDocument },
  {
    method: 'GET',
    path: '/api/console/sources',
    rule: sourcesRule,
    run: async (visit) =>
      send(visit, await visit.ports.hrDesk.sources(visit.person, visit.language)),
  },
  {
    method: 'GET',
    path: '/api/console/quality',
    rule,
    run: async (visit) => send(visit, await visit.ports.hrDesk.quality(readDays(visit))),
  },
  {
    method: 'GET',
    path: evaluation,
    rule,
    run: async (visit) => send(visit, await visit.ports.hrDesk.evaluations(visit.language)),
  },
  { method: 'POST', path: evaluation, rule, run: evaluate },
];

import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import { createApi } from '../../bot/api/create-api.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { openDraftLinks } from '../../bot/drafting/draft-links.ts';
import { serve } from '../../bot/serve.ts';
import { systemClock, systemIds } from '../../bot/system-ports.ts';
import { openTrialTown, policyWithModel, type TrialTown } from '../builders/trial-town.ts';
import { hearTurn } from '../builders/turn-house.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

// "Votre responsable ne voit pas vos questions" is written on the welcome card and on the page.

/** Words that stand in Claire's question alone: a plain one, and two that are masked before anything is kept. */
const plain = 'ornithorynque';
const mail = 'claire.secret@mairie.example';
const phone = '06 12 34 56 78';
const question = `Combien de congés à 80 % pour mon ${plain} ? Écrivez à ${mail} ou au ${phone}.`;

/** Everything a manager might hold: HR, admin, steward, DPD and auditor at once, and every group. */
const manager: Person = {
  id: 'dev:nadia',
  tenant: null,
  name: 'Nadia Roche',
  roles: ['agent', 'rh', 'admin', 'referent-documentaire', 'dpd', 'auditeur'],
  groups: ['all-agents', 'group:dsi', 'group:rh'],
};
const claire: Person = {
  ...manager,
  id: 'dev:claire',
  name: 'Claire Moreau',
  roles: ['agent'],
  groups: ['all-agents'],
};

let endpoint: StandInEndpoint;
let town: TrialTown;
let house: House;

const askAs = async (person: Person, text: string, conversationId: string | null) =>
  hearTurn(
    (await house.desk()).ask({
      person,
      channel: 'teams',
      conversationId,
      text,
      spaces: null,
      language: 'fr',
      signal: new AbortController().signal,
    }),
  );

/** Files of the data folder that hold these words, byte for byte. */
const filesWith = (words: string): readonly string[] =>
  globSync('**/*', { cwd: town.data })
    .filter((name) => statSync(join(town.data, name)).isFile())
    .filter((name) => readFileSync(join(town.data, name)).includes(words))
    .sort();

beforeAll(async () => {
  endpoint = await startEndpoint();
  town = openTrialTown(policyWithModel(endpoint.baseURL));
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  house = assemble(configFrom({}, { policy: town.policy, data: town.data }));
  const desk = await house.desk();
  for (const person of [claire, manager]) {
    await desk.acceptCharter(person, 'teams', desk.policy().charter.hash);
  }
  const { outcome } = await askAs(claire, question, 'conversation-1');
  expect(outcome.kind).toBe('answered');
  expect(JSON.stringify(endpoint.requests.map(({ text }) => text))).toContain(plain);
});
afterAll(async () => {
  await house.close();
  await endpoint.close();
  await town[Symbol.asyncDispose]();
});

const seen = /ornithorynque|claire\.secret|06 ?12 ?34 ?56 ?78/i;

test('your manager does not see your questions: no function of the desk gives them', async () => {
  const desk = await house.desk();
  const sent = endpoint.requests.length;
  const told = JSON.stringify([
    await desk.charter(manager),
    await desk.sources(manager),
    await desk.knowledge(manager),
    await Promise.all(
      (await desk.sources(manager)).map(({ space, id }) => desk.openSource(manager, space, id)),
    ),
    await askAs(manager, 'Et pour mon collègue ?', 'conversation-1'),
    await askAs(manager, 'Quelles questions Claire Moreau a-t-elle posées ?', 'conversation-1'),
    desk.policy(),
    desk.route(manager),
    await desk.where(manager, 'tab', 'conversation-1'),
    await desk.whereLast(manager, 'tab'),
    await desk.recall(manager, 'conversation-1'),
    await desk.tickets.mine(manager),
    desk.tickets.recall(manager, 'j-1'),
    await desk.findValidated(manager, { words: '', skip: 0, count: 10, language: 'fr' }),
    await desk.note({ kind: 'ignored', channel: 'teams', outcome: 'ignored', person: manager }),
  ]);
  expect(told).not.toMatch(seen);
  // Nor does a model learn it from the manager's own question in the same conversation.
  const asked = endpoint.requests.slice(sent).map(({ text }) => text);
  expect(asked.join('\n')).not.toMatch(seen);
  // The desk's functions are all among those called above, but for the two that only write.
  expect(Object.keys(desk).sort()).toEqual(
    [
      'ask',
      'acceptCharter',
      'charter',
      'dislike',
      'findValidated',
      'knowledge',
      'route',
      'where',
      'whereLast',
      'note',
      'openSource',
      'policy',
      'recall',
      'restart',
      'sources',
      'tickets',
    ].sort(),
  );
});

test('your manager does not see your questions: no route of the page gives them', async () => {
  const logged: string[] = [];
  const api = createApi({
    desk: await house.desk(),
    hrDesk: await house.hrDesk(),
    drafting: await house.drafting(),
    acts: await house.acts(),
    synthesis: house.synthesis,
    links: openDraftLinks(systemClock),
    opine: async () => undefined,
    access: { loopback: true, appId: null },
    language: 'fr',
    staticFolder: town.path,
    paneFolder: town.path,
    iconFolder: town.path,
    log: (line) => logged.push(line),
    ids: systemIds,
  });
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    handlers: [api.handle],
    log: () => undefined,
  });
  const call = async (method: string, path: string, body?: object): Promise<string> => {
    const headers = {
      origin: server.origin,
      'content-type': 'application/json',
      'x-calame-person': 'dev:nadia',
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(`${server.origin}${path}`, { method, headers, ...sent })).text();
  };
  const told = [
    await call('GET', '/api/status'),
    await call('GET', '/api/charter'),
    await call('GET', '/api/sources'),
    await call('GET', '/api/conversations/conversation-1'),
    await call('POST', '/api/questions', { conversationId: 'conversation-1', text: 'Et alors ?' }),
    await call('DELETE', '/api/conversations/conversation-1'),
  ].join('\n');
  await server.stop(0);
  expect(told).toContain('outcome');
  expect(told + logged.join('\n')).not.toMatch(seen);
  // What the manager restarted was her own: Claire's conversation is where it was.
  const { conversations, hasher } = await house.ports();
  expect(await conversations.history(hasher.pseudonym(claire.id), 'conversation-1')).toHaveLength(
    1,
  );
});

test('your manager does not see your questions: no command prints them', async () => {
  const commands = [
    ['journal', 'export'],
    ['journal', 'verify', '--json'],
    ['doctor', '--json'],
    ['knowledge', 'list', '--json'],
    ['knowledge', 'search', plain, '--json'],
    ['ask', 'Et alors ?', '--conversation', 'conversation-1', '--json'],
    ['ask', 'Et alors ?', '--conversation', 'conversation-1', '--as', 'nadia', '--json'],
  ];
  const ran = await Promise.all(commands.map((words) => town.run(words)));
  for (const { out, err } of ran) expect(out + err).not.toMatch(seen);
  expect(ran[0]?.out).toContain('"kind":"turn"');
  expect(ran[0]?.out).not.toMatch(/claire|moreau/i);
});

test('who opens the disk finds the conversation in calame.db alone, personal data masked, until it is forgotten', async () => {
  expect(filesWith(mail)).toEqual([]);
  expect(filesWith(phone)).toEqual([]);
  const holding = filesWith(plain);
  expect(holding).not.toEqual([]);
  for (const name of holding) expect(name).toMatch(/^calame\.db(-wal)?$/);
  await (await house.desk()).restart(claire, 'conversation-1');
  expect(filesWith(plain)).toEqual([]);
});

(process.platform === 'win32' ? test.skip : test)(
  'only the account that runs Calame may open the data folder',
  () => {
    expect(statSync(town.data).mode & 0o077).toBe(0);
    expect(statSync(join(town.data, 'pseudonym.key')).mode & 0o077).toBe(0);
  },
);

test('a question that stands alone leaves no word on the disk', async () => {
  await askAs(claire, `${question} Et mon tamanoir ?`, null);
  for (const word of [plain, 'tamanoir', mail, phone]) expect(filesWith(word)).toEqual([]);
});

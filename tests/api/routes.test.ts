import { expect, test } from '@jest/globals';
import { startLoopbackApi } from '../builders/loopback-api.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const asYoussef = { 'x-calame-person': 'dev:youssef.benali' };

test('the status says who asks, with which model, over how many documents', async () => {
  await using api = await startLoopbackApi();
  const { text } = await api.send('GET', '/api/status');
  expect(JSON.parse(text)).toEqual({
    organisation: 'Communauté de communes du Val de Brume',
    person: { id: 'dev:claire.moreau', name: 'Claire Moreau' },
    people: [
      { id: 'dev:claire.moreau', name: 'Claire Moreau' },
      { id: 'dev:youssef.benali', name: 'Youssef Benali' },
    ],
    mode: {
      kind: 'model',
      model: 'mistral-small-3.2-24b-instruct-2506',
      host: 'api.scaleway.ai',
      operator: 'Scaleway',
      residency: 'fr',
    },
    endpoints: [
      {
        id: 'scaleway-fr',
        operator: 'Scaleway',
        host: 'api.scaleway.ai',
        residency: 'fr',
        models: ['mistral-small-3.2-24b-instruct-2506'],
        state: 'serving',
      },
    ],
    knowledge: { documents: 2, passages: 5, pending: 0 },
    charterAccepted: true,
    conversationDays: 30,
    policyHash: scriptedPolicy.hash,
    syntheses: false,
    console: false,
    askHr: null,
    newsFromHr: [],
  });
});

test('the status says that there is no model when no endpoint could serve', async () => {
  await using api = await startLoopbackApi({
    script: { route: () => ({ serving: [], searching: [], skipped: [] }) },
  });
  const { text } = await api.send('GET', '/api/status');
  expect(JSON.parse(text).mode).toEqual({ kind: 'without-model' });
});

test('an agent of one commune neither lists nor opens the rules of the other', async () => {
  await using api = await startLoopbackApi();
  const claire = JSON.parse((await api.send('GET', '/api/sources')).text);
  expect(claire.documents.map(({ id }: { id: string }) => id)).toContain('teletravail-valbrume');
  const youssef = await api.send('GET', '/api/sources', { headers: asYoussef });
  expect(youssef.text).not.toContain('teletravail-valbrume');
  const path = '/api/sources/exemple/teletravail-valbrume';
  expect((await api.send('GET', path)).status).toBe(200);
  const refused = await api.send('GET', path, { headers: asYoussef });
  const absent = await api.send('GET', '/api/sources/exemple/absent', { headers: asYoussef });
  expect([refused.status, absent.status]).toEqual([404, 404]);
  expect(refused.text).toBe(absent.text);
});

test('a source shows its passages in order and nothing of the server or of other readers', async () => {
  await using api = await startLoopbackApi();
  const { text } = await api.send('GET', '/api/sources/exemple/conges-annuels');
  const reply = JSON.parse(text);
  expect(reply.passages.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2, 3]);
  expect(text).not.toMatch(/origin|readers|contentHash|\/srv\/private/u);
});

test('a person that the policy does not name is turned away', async () => {
  await using api = await startLoopbackApi();
  const { status, text } = await api.send('GET', '/api/status', {
    headers: { 'x-calame-person': 'dev:maire' },
  });
  expect([status, JSON.parse(text).code]).toEqual([403, 'person-unknown']);
});

test('the charter is shown, then accepted by the hash that was read', async () => {
  await using api = await startLoopbackApi({ script: { accepted: [] } });
  const shown = JSON.parse((await api.send('GET', '/api/charter')).text);
  expect(shown).toMatchObject({ version: '2026-11', accepted: false });
  const headers = {
    origin: api.origin,
    host: `127.0.0.1:${api.port}`,
    'content-type': 'application/json',
  };
  const accept = (hash: string) =>
    api.send('POST', '/api/charter/acceptance', { headers, body: JSON.stringify({ hash }) });
  const old = await accept('the hash of last year');
  expect([old.status, JSON.parse(old.text).code]).toEqual([409, 'charter-changed']);
  expect(JSON.parse((await accept(shown.hash)).text).accepted).toBe(true);
  expect(JSON.parse((await api.send('GET', '/api/status')).text).charterAccepted).toBe(true);
});

test('starting again forgets the conversation of this person only', async () => {
  await using api = await startLoopbackApi();
  const headers = { origin: api.origin, host: `127.0.0.1:${api.port}`, ...asYoussef };
  const done = await api.send('DELETE', '/api/conversations/conversation-1', { headers });
  expect(done.status).toBe(200);
  expect(api.desk.restarted).toEqual(['dev:youssef.benali conversation-1']);
  const bad = await api.send('DELETE', '/api/conversations/%2e%2e%2fx', { headers });
  expect(bad.status).toBe(400);
  const broken = await api.send('DELETE', '/api/conversations/%E0%A4%A', { headers });
  expect(broken.status).toBe(400);
});

test('a conversation is given back to the person who had it; to anybody else it is as one that never was', async () => {
  await using api = await startLoopbackApi();
  const headers = { origin: api.origin, host: `127.0.0.1:${api.port}` };
  const path = '/api/conversations/conversation-1';
  const body = JSON.stringify({ conversationId: 'conversation-1', text: 'Combien de jours ?' });
  const json = { 'content-type': 'application/json' };
  await api.send('POST', '/api/questions', { headers: { ...headers, ...json }, body });
  const own = await api.send('GET', path);
  expect(JSON.parse(own.text).exchanges).toMatchObject([
    { question: 'Combien de jours ?', kind: 'answered', generated: true, lost: [] },
  ]);
  expect(own.headers['cache-control']).toContain('no-store');
  const others = await api.send('GET', path, { headers: asYoussef });
  const absent = await api.send('GET', '/api/conversations/conversation-9', { headers: asYoussef });
  expect([others.status, others.text]).toEqual([absent.status, absent.text]);
  expect(JSON.parse(others.text)).toEqual({ exchanges: [] });
  await api.send('DELETE', path, { headers });
  expect(JSON.parse((await api.send('GET', path)).text)).toEqual({ exchanges: [] });
  for (const bad of ['x', '%2e%2e%2fx', 'a'.repeat(65)]) {
    expect((await api.send('GET', `/api/conversations/${bad}`)).status).toBe(400);
  }
});

test('unknown addresses and wrong methods are told apart, in the language of the reader', async () => {
  await using api = await startLoopbackApi();
  const unknown = await api.send('GET', '/api/nothing', {
    headers: { 'accept-language': 'en-US,en' },
  });
  expect([unknown.status, JSON.parse(unknown.text).message]).toEqual([
    404,
    'This address does not exist.',
  ]);
  const origin = { origin: api.origin, host: `127.0.0.1:${api.port}` };
  expect((await api.send('DELETE', '/api/status', { headers: origin })).status).toBe(405);
  expect((await api.send('GET', '/api/questions')).status).toBe(405);
  expect((await api.send('POST', '/', { headers: origin })).status).toBe(405);
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { PreviewReply } from '#shared/wire/console-documents.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { sophie } from '../builders/hr-desk-house.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const policy = join(import.meta.dirname, '../../infra/policies/demo.yaml');
const karim: Person = { ...sophie, id: 'dev:karim', groups: ['all-agents'] };
const folder = temporaryFolder();
let house: House;
let api: LoopbackApi;
let bearer: Person = sophie;

beforeAll(async () => {
  house = assemble(configFrom({ CALAME_POLICY: policy, CALAME_DATA: folder.path }));
  const access = {
    loopback: false,
    appId: '22222222-2222-4222-8222-222222222222',
    personOf: async () => bearer,
  };
  api = await startLoopbackApi({ ports: { access, hrDesk: await house.hrDesk() } });
});

afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await house.close();
  await folder[Symbol.asyncDispose]();
});

const send = async (
  method: string,
  path: string,
  body: string,
  type = 'application/json',
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const headers = { authorization: 'Bearer x', 'content-type': type };
  const { status, text } = await api.send(method, `/api/console/documents${path}`, {
    headers,
    body,
  });
  return { status, body: JSON.parse(text) as unknown };
};
const preview = (name: string, text: string, space = 'exemple') =>
  send('POST', `/preview?${new URLSearchParams({ space, name })}`, text, 'text/markdown');
const publish = (reply: unknown) => {
  const { previewId } = reply as PreviewReply;
  return send('POST', '/publication', JSON.stringify({ previewId }));
};
const health = async (): Promise<readonly Record<string, unknown>[]> => {
  const { text } = await api.send('GET', '/api/console/documents', {
    headers: { authorization: 'Bearer x' },
  });
  return JSON.parse(text).documents;
};
const uploads = join(folder.path, 'uploads', 'exemple');
/** Names of the files that were looked at and not published. */
const waiting = (): readonly string[] => {
  const previews = join(folder.path, 'previews');
  if (!existsSync(previews)) return [];
  const found = readdirSync(previews, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map(({ name }) => name);
};

test('a file is looked at, then published, and its next version takes its place under the same id', async () => {
  const first = await preview('Règle du vestiaire.md', '# Vestiaire\n\nLe vestiaire ferme à 18 h.');
  expect(first).toMatchObject({
    status: 200,
    body: { title: 'Vestiaire', replaces: null, warnings: [], tried: 0 },
  });
  expect((first.body as PreviewReply).passages[0]?.text).toContain('18 h');
  expect(await health()).toEqual([]);
  expect(existsSync(uploads)).toBe(false);
  expect(await publish(first.body)).toMatchObject({ status: 200 });
  const [before] = await health();
  expect(before).toMatchObject({ title: 'Vestiaire', states: ['in-force', 'never-used'], used: 0 });
  const second = await preview(
    'Règle du vestiaire.md',
    '# Vestiaire\n\nLe vestiaire ferme à 20 h.',
  );
  expect(second.body).toMatchObject({ replaces: { id: before?.['id'], title: 'Vestiaire' } });
  expect(await publish(second.body)).toMatchObject({ status: 200 });
  const after = await health();
  expect(after.map(({ id }) => id)).toEqual([before?.['id']]);
  expect(readFileSync(join(uploads, 'Règle du vestiaire.md'), 'utf8')).toContain('20 h');
  expect(waiting()).toEqual([]);
});

test('a file whose head gives the id of a document of the space takes its place, whatever its name', async () => {
  const dated = (year: number): string =>
    `---\nid: casiers\n---\n# Casiers ${year}\n\nUn casier par agent en ${year}.`;
  const first = await preview('casiers-2026.md', dated(2026));
  expect(await publish(first.body)).toMatchObject({ status: 200 });
  const same = await preview('copie.md', dated(2026));
  expect(same.body).toMatchObject({ replaces: { id: 'casiers' }, warnings: [] });
  const next = await preview('casiers-2027.md', dated(2027));
  expect(next.body).toMatchObject({
    title: 'Casiers 2027',
    replaces: { id: 'casiers', title: 'Casiers 2026' },
    warnings: [],
  });
  expect(readdirSync(uploads)).toContain('casiers-2026.md');
  expect(await publish(next.body)).toMatchObject({ status: 200 });
  const found = (await health()).filter(({ id }) => id === 'casiers');
  expect(found.map(({ title }) => title)).toEqual(['Casiers 2027']);
  expect(readdirSync(uploads)).not.toContain('casiers-2026.md');
  // A file whose name is that of one document, and whose id is that of another, would take two places at once.
  const both = await preview('Règle du vestiaire.md', dated(2028));
  expect(both.body).toMatchObject({ passages: [] });
  await (await house.indexer()).remove('casiers', 'exemple');
});

test('a preview is published once, by who made it, and by nobody who does not keep the space', async () => {
  const { body } = await preview('essai.md', '# Essai\n\nUn texte.');
  bearer = karim;
  expect(await publish(body)).toMatchObject({ status: 404, body: { code: 'preview-unknown' } });
  const other = await preview('essai.md', '# Essai\n\nUn texte.');
  expect(other).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await health()).toEqual([]);
  bearer = sophie;
  expect(await publish(body)).toMatchObject({ status: 200 });
  expect(await publish(body)).toMatchObject({ status: 404, body: { code: 'preview-unknown' } });
});

test('a file that cannot be read is told of, and cannot be published', async () => {
  const { status, body } = await preview('scan.pdf', 'pas un pdf');
  expect(status).toBe(200);
  expect(body).toMatchObject({ passages: [] });
  expect((body as PreviewReply).warnings[0]).toContain('scan.pdf');
  expect(await publish(body)).toMatchObject({ status: 404 });
});

test.each<[string, number, string, string]>([
  ['programme.exe', 415, 'file-unsupported', 'x'],
  ['.md', 415, 'file-unsupported', 'x'],
  ['vide.md', 400, 'file-empty', ''],
  ['gros.md', 413, 'file-too-large', 'x'.repeat(25 * 1024 * 1024 + 1)],
])(
  '%s is refused with its reason, and nothing is left behind',
  async (name, status, code, text) => {
    const reply = await preview(name, text);
    expect(reply).toMatchObject({ status, body: { code } });
    expect(waiting().filter((one) => one === name || one === '.incoming')).toEqual([]);
  },
);

test('who keeps the space and does not read a document learns nothing of it, and cannot put another in its place', async () => {
  const head = '---\nid: plan-2027\nlecteurs: group:dsi\n---\n';
  bearer = { ...sophie, id: 'dev:nadia', groups: [...sophie.groups, 'group:dsi'] };
  const secret = await preview('effectifs.md', `${head}# Plan de 2027\n\nDouze postes en moins.`);
  // Looked at while nothing of that name was there.
  bearer = sophie;
  const early = await preview('effectifs.md', '# Autre\n\nUn autre texte.');
  bearer = { ...sophie, id: 'dev:nadia', groups: [...sophie.groups, 'group:dsi'] };
  expect(await publish(secret.body)).toMatchObject({ status: 200 });
  const [own] = await health();
  bearer = sophie;
  const sameName = await preview('effectifs.md', '# Autre\n\nUn autre texte.');
  const late = await publish(early.body);
  const sameId = await preview('autre.md', '---\nid: plan-2027\n---\n# Autre\n\nUn texte.');
  expect([sameName.status, late.status]).toEqual([409, 409]);
  expect(sameId.body).toMatchObject({ replaces: null, passages: [] });
  const open = (await health())[0]?.['id'];
  const by = JSON.stringify({ by: 'plan-2027', from: '2026-01-01', note: null });
  const none = JSON.stringify({ by: 'plan-2099', from: '2026-01-01', note: null });
  const marked = await send('POST', `/exemple/${String(open)}/supersession`, by);
  const unknown = await send('POST', `/exemple/${String(open)}/supersession`, none);
  expect(JSON.stringify(marked).replaceAll('2027', '2099')).toBe(JSON.stringify(unknown));
  for (const { body } of [sameName, late, sameId]) {
    expect(JSON.stringify(body)).not.toMatch(/Plan de|plan-2027|uploads/u);
    expect(JSON.stringify(body)).not.toContain(folder.path);
  }
  expect(readFileSync(join(uploads, 'effectifs.md'), 'utf8')).toContain('Douze postes');
  bearer = { ...sophie, groups: [...sophie.groups, 'group:dsi'] };
  expect(await health()).toContainEqual(own);
  await (await house.indexer()).remove('plan-2027', 'exemple');
  bearer = sophie;
});

test.each(['€'.repeat(300), '😀'.repeat(90), 'é'.repeat(120)])(
  'a very long name is cut to what a disk takes (%#)',
  async (name) => {
    expect((await preview(`${name}.md`, '# Long\n\nUn texte.')).status).toBe(200);
  },
);

test('what somebody writes in the place of a space is not written in the journal', async () => {
  const reply = await preview('a.md', '# A', 'Jean Dupont, 06 12 34 56 78');
  expect(reply).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(JSON.stringify(api.desk.noted)).toContain('space unknown');
  expect(JSON.stringify(api.desk.noted)).not.toContain('Dupont');
});

test('a name cannot lead out of its folder', async () => {
  const { body } = await preview('../../../evasion.md', '# Évasion\n\nUn texte.');
  expect(await publish(body)).toMatchObject({ status: 200 });
  expect(existsSync(join(uploads, 'evasion.md'))).toBe(true);
  expect(existsSync(join(folder.path, '..', 'evasion.md'))).toBe(false);
});

test('a document is marked as replaced, then no more; who does not keep the space cannot', async () => {
  const [document] = await health();
  const path = `/exemple/${String(document?.['id'])}/supersession`;
  const mark = JSON.stringify({ by: 'délib. 12', from: '2026-01-01', note: 'Horaires changés.' });
  bearer = karim;
  expect(await send('POST', path, mark)).toMatchObject({ status: 403 });
  bearer = sophie;
  expect(await send('POST', path, mark)).toMatchObject({ status: 200 });
  expect((await health())[0]).toMatchObject({ states: expect.arrayContaining(['superseded']) });
  const unknown = JSON.stringify({ by: 'inconnu', from: '2026-01-01', note: null });
  expect(await send('POST', path, unknown)).toMatchObject({ status: 409 });
  const half = JSON.stringify({ by: null, from: '2026-01-01', note: null });
  expect(await send('POST', path, half)).toMatchObject({ status: 400 });
  const back = JSON.stringify({ by: null, from: null, note: null });
  expect(await send('POST', path, back)).toMatchObject({ status: 200 });
  expect((await health())[0]).toMatchObject({ states: expect.not.arrayContaining(['superseded']) });
  const none = await send('POST', '/exemple/absent/supersession', mark);
  expect(none).toMatchObject({ status: 404, body: { code: 'source-unknown' } });
});

test('a document is withdrawn with the file that was handed in, by who keeps the space and reads it alone', async () => {
  const { body } = await preview('perime.md', '---\nid: perime\n---\n# Périmé\n\nUn texte.');
  expect(await publish(body)).toMatchObject({ status: 200 });
  const own = (await health()).find(({ id }) => id === 'perime');
  expect(own).toMatchObject({ comesFrom: { kind: 'upload', place: 'perime.md' } });
  const withdraw = (id: string) => send('POST', `/exemple/${id}/withdrawal`, '');
  bearer = karim;
  expect(await withdraw('perime')).toMatchObject({ status: 403 });
  bearer = sophie;
  expect(existsSync(join(uploads, 'perime.md'))).toBe(true);
  expect(await withdraw('perime')).toMatchObject({ status: 200 });
  expect(existsSync(join(uploads, 'perime.md'))).toBe(false);
  expect((await health()).map(({ id }) => id)).not.toContain('perime');
  expect(await withdraw('perime')).toMatchObject({ status: 404, body: { code: 'source-unknown' } });
});

test('a document that a command added is withdrawn or replaced with a word on where its file stays', async () => {
  await using elsewhere = temporaryFolder();
  const file = join(elsewhere.path, 'ailleurs.md');
  const text = '---\nid: ailleurs\n---\n# Ailleurs\n\nUn texte.';
  writeFileSync(file, text);
  const secret = join(elsewhere.path, 'secret.md');
  writeFileSync(secret, '---\nid: secret\nlecteurs: group:dsi\n---\n# Secret\n\nUn texte.');
  await (await house.indexer()).add({ paths: [file, secret], space: 'exemple' });
  const own = (await health()).find(({ id }) => id === 'ailleurs');
  expect(own).toMatchObject({ comesFrom: { kind: 'command', place: 'ailleurs.md' } });
  const { body } = await preview('nouveau.md', `${text} Et un autre.`);
  expect((body as PreviewReply).warnings).toEqual([expect.stringContaining('ailleurs.md')]);
  expect(JSON.stringify([own, body])).not.toContain(elsewhere.path);
  expect(await send('POST', '/exemple/ailleurs/withdrawal', '')).toMatchObject({ status: 200 });
  expect(existsSync(file)).toBe(true);
  expect(await send('POST', '/exemple/secret/withdrawal', '')).toMatchObject({ status: 404 });
  await (await house.indexer()).remove('secret', 'exemple');
});

test('a file of the base that could not be read shows as such until it can', async () => {
  const store = await house.store();
  await store.unreadFiles.note(
    'exemple',
    ['/docs'],
    [{ origin: '/docs/a.pdf', code: 'needs-ocr' }],
    1,
  );
  expect((await health())[0]).toMatchObject({ title: 'a.pdf', states: ['failed'] });
  expect(JSON.stringify(await health())).not.toContain('/docs');
  await store.unreadFiles.note('exemple', ['/docs'], [], 2);
  expect((await health())[0]).not.toMatchObject({ title: 'a.pdf' });
});

test('quality and evaluation answer for an empty base too; a bad number of days is refused', async () => {
  const get = async (path: string) => {
    const headers = { authorization: 'Bearer x' };
    const { status, text } = await api.send('GET', `/api/console/${path}`, { headers });
    return { status, body: JSON.parse(text) };
  };
  const { body } = await get('quality?days=7');
  expect(body.days).toHaveLength(7);
  expect((await get('quality')).body.days).toHaveLength(30);
  expect((await get('quality?days=-1')).status).toBe(400);
  expect((await get('quality?days=999')).body.days).toHaveLength(366);
  expect(await get('evaluation')).toEqual({
    status: 200,
    body: { results: [], running: null, failed: null },
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docxType } from '#shared/wire/act-exchange.ts';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { type ActHouse, openActHouse } from '../builders/act-house.ts';
import { blockOf, deliberation } from '../builders/acts.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { claire, scriptedPolicy, youssef } from '../builders/scripted-policy.ts';

let house: ActHouse;
let api: LoopbackApi;

beforeAll(async () => {
  house = openActHouse();
  api = await startLoopbackApi({ ports: { acts: house.desk }, script: { snapshot: steward() } });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await house.desk.close();
});

/** Youssef may bring the letterhead. */
const steward = (): typeof scriptedPolicy => {
  const { policy } = scriptedPolicy;
  const development = policy.identity.development.map((one) =>
    one.id === youssef.id ? { ...one, roles: ['agent', 'referent-documentaire'] as const } : one,
  );
  return {
    ...scriptedPolicy,
    policy: { ...policy, identity: { ...policy.identity, development } },
  };
};

const send = (
  method: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
  { person = claire.id, type = 'application/octet-stream' } = {},
): Promise<Response> =>
  fetch(`${api.origin}${path}`, {
    method,
    headers: { origin: api.origin, 'content-type': type, 'x-calame-person': person },
    ...(body === undefined ? {} : { body }),
  });
const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await response.arrayBuffer());

const request = (act = deliberation): string =>
  JSON.stringify({
    act,
    documentId: 'doc-0123456789',
    sources: [
      {
        title: 'Règlement du temps de travail',
        date: '2026-01-15',
        url: null,
        passage: '25 jours.',
      },
    ],
    models: ['mistral-small'],
  });
const write = async (body = request()): Promise<Response> =>
  send('POST', '/api/acts/docx', body, { type: 'application/json' });

const finished = {
  ...deliberation,
  blocks: [blockOf('titre', ['Règlement']), blockOf('signature', ['Le maire'])],
};

describe('an act as a file', () => {
  test('keeps its blocks, its sources below, and what the panel knows it by', async () => {
    const response = await write();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, docxType]);
    const read = readActFile(await bytesOf(response));
    const texts = read.paragraphs.map(({ text }) => text);
    expect(texts).toContain(
      '1. Règlement du temps de travail, à jour au 15 janvier 2026\u00A0: 25 jours.',
    );
    expect(read.properties).toMatchObject({
      'Calame-Document': 'doc-0123456789',
      'Calame-Blocs-IA': '2',
      'Calame-Traces': 'q-0123456789abcdef0123',
    });
  });

  test('is refused with a block that is none, and without a body', async () => {
    const odd = request().replace('"role":"titre"', '"role":"slogan"');
    expect((await write(odd)).status).toBe(400);
    expect((await write('')).status).toBe(400);
  });

  test('goes to the parapheur clean, and not while something is to be completed', async () => {
    const unready = await send('POST', '/api/acts/clean', await bytesOf(await write()));
    expect(unready.status).toBe(409);
    expect(await unready.text()).toContain('il reste 2 à compléter');
    const ready = await send(
      'POST',
      '/api/acts/clean',
      await bytesOf(await write(request(finished))),
    );
    expect(ready.status).toBe(200);
    const read = readActFile(await bytesOf(ready));
    expect(read.properties).toEqual({});
    expect(read.paragraphs.every(({ tag }) => tag === null)).toBe(true);
    expect(house.noted.at(-1)).toMatchObject({ outcome: 'exported', reason: 'doc-0123456789' });
  });

  test('that is no Word file, or too large, is refused with what to do', async () => {
    const text = await send('POST', '/api/acts/clean', 'pas un fichier');
    expect([text.status, await text.text()]).toEqual([415, expect.stringContaining('.docx')]);
    const large = await send('POST', '/api/acts/clean', new Uint8Array(10_100_000));
    expect(large.status).toBe(413);
  });
});

describe('a letter received', () => {
  const mail = [
    'From: Jeanne Lefort <jeanne.lefort@exemple.fr>',
    'To: mairie@saint-aubin.example',
    'Subject: =?utf-8?Q?Demande_d=E2=80=99acte?=',
    'Date: Tue, 03 Nov 2026 10:00:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour, merci de m’envoyer un acte de naissance sous quinze jours.',
  ].join('\r\n');

  test('is read from a saved mail, who and when included', async () => {
    const response = await send('POST', '/api/texts?name=demande.eml', mail);
    const { text } = (await response.json()) as { text: string };
    expect(text).toContain('De : Jeanne Lefort <jeanne.lefort@exemple.fr>');
    expect(text).toContain('Objet : Demande d’acte');
    expect(text).toContain('sous quinze jours');
  });

  test('is read from a Word file or a text, and what cannot be read says which kinds can', async () => {
    const docx = await send('POST', '/api/texts?name=lettre.docx', await bytesOf(await write()));
    expect(((await docx.json()) as { text: string }).text).toContain('84 enfants');
    const text = await send('POST', '/api/texts?name=lettre.txt', 'Madame,\n\nMerci.');
    expect(((await text.json()) as { text: string }).text).toContain('Merci.');
    const image = await send('POST', '/api/texts?name=photo.png', 'image');
    expect([image.status, await image.text()]).toEqual([415, expect.stringContaining('.eml')]);
    expect((await send('POST', '/api/texts', 'sans nom')).status).toBe(400);
  });
});

describe('the letterhead', () => {
  const bring = async (person: string): Promise<Response> =>
    send('PUT', '/api/letterhead?name=mairie.dotx', await bytesOf(await write()), { person });

  test('is brought by whoever keeps the texts of the others, serves every act, and can be taken away', async () => {
    expect((await bring(claire.id)).status).toBe(403);
    expect((await bring(youssef.id)).status).toBe(200);
    const shown = await send('GET', '/api/letterhead');
    expect(await shown.json()).toMatchObject({ letterhead: { name: 'mairie.dotx' } });
    const other = { ...finished, organisation: { name: 'Autre', kind: 'commune' } } as const;
    const read = readActFile(await bytesOf(await write(request(other))));
    expect(read.headers).toEqual(['Saint-Aubin-des-Prés']);
    expect(
      (await send('DELETE', '/api/letterhead', undefined, { person: youssef.id })).status,
    ).toBe(200);
    expect(await (await send('GET', '/api/letterhead')).json()).toEqual({ letterhead: null });
  });

  test('that is no Word file leaves the one before in place', async () => {
    await bring(youssef.id);
    const bad = await send('PUT', '/api/letterhead?name=x.dotx', 'rien', { person: youssef.id });
    expect(bad.status).toBe(415);
    expect(await (await send('GET', '/api/letterhead')).json()).toMatchObject({
      letterhead: { name: 'mairie.dotx' },
    });
  });
});

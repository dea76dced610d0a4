import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { createWordClient } from '../../office-addin/pane/word-client.ts';
import { openDraftingHouse } from '../builders/drafting-house.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { smallBase } from '../builders/reference-base.ts';

const path = '/api/reference-base';

const ask = async (api: LoopbackApi, headers: Readonly<Record<string, string>> = {}) => {
  const reply = await fetch(`${api.origin}${path}`, { headers });
  return { reply, body: await reply.arrayBuffer() };
};

test('the base of references is sent once: whoever holds it is told that it has not changed', async () => {
  await using api = await startLoopbackApi();
  const { reply, body } = await ask(api);
  const tag = reply.headers.get('etag') ?? '';
  expect([reply.status, tag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{22}"$/u)]);
  expect(reply.headers.get('cache-control')).toBe('private, no-cache');
  expect(body.byteLength).toBeGreaterThan(1_000);
  for (const held of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
    const again = await ask(api, { 'if-none-match': held });
    expect([held, again.reply.status, again.body.byteLength]).toEqual([held, 304, 0]);
  }
  expect((await ask(api, { 'if-none-match': '"other"' })).reply.status).toBe(200);
});

test('it is squeezed for whoever can read that, to less than a quarter, and is the same', async () => {
  await using api = await startLoopbackApi();
  const plain = await api.send('GET', path);
  const raw = await new Promise<Buffer>((resolve, reject) => {
    get(`${api.origin}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on('data', (piece: Buffer) => pieces.push(piece));
      reply.on('end', () => resolve(Buffer.concat(pieces)));
    }).on('error', reject);
  });
  expect([plain.headers['content-encoding'], gunzipSync(raw).toString()]).toEqual([
    undefined,
    plain.text,
  ]);
  expect(raw.length).toBeLessThan(plain.text.length / 4);
});

test('another base has another tag', async () => {
  await using api = await startLoopbackApi();
  const { reply } = await ask(api);
  const { desk } = await openDraftingHouse(null);
  await using other = await startLoopbackApi({
    ports: { drafting: { ...desk, references: async () => smallBase() } },
  });
  const changed = await ask(other, { 'if-none-match': reply.headers.get('etag') ?? '' });
  expect(changed.reply.status).toBe(200);
});

test('a panel asks for it once, and again when it did not come', async () => {
  const asked: string[] = [];
  const answers = [
    () => Promise.reject(new TypeError('no network')),
    () => Promise.resolve(Response.json({ references: [], texts: [] })),
  ];
  const client = createWordClient({
    fetch: (address) => {
      asked.push(String(address));
      return (answers.shift() ?? (() => Promise.reject(new Error('asked too often'))))();
    },
    ...{ origin: '', language: 'fr', person: null },
  });
  await expect(client.referenceBase()).rejects.toThrow('unreachable');
  await Promise.all([client.referenceBase(), client.referenceBase()]);
  await client.referenceBase();
  expect(asked).toHaveLength(2);
});

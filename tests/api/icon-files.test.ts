import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPngHead } from '../../teams-app/manifest/checks/read-png.ts';
import { startLoopbackApi } from '../builders/loopback-api.ts';

const folder = join(import.meta.dirname, '../../teams-app/manifest/icons');

test.each([
  ['calame-16.png', 16],
  ['calame-80.png', 80],
  ['calame-word-64.png', 64],
])(
  '%s is given as it was drawn, to be kept, and shown in a page of another site',
  async (name, side) => {
    await using api = await startLoopbackApi();
    const reply = await fetch(`${api.origin}/icons/${name}`);
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('image/png');
    expect(reply.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(bytes).toEqual(readFileSync(join(folder, name)));
    expect(readPngHead(bytes)).toMatchObject({ width: side, height: side });
  },
);

test.each([
  '/icons/../build-manifest.ts',
  '/icons/..%2fbuild-manifest.ts',
  '/icons/%2e%2e/app-manifest.ts',
  '/icons/calame-17.png',
  '/icons/CALAME-16.PNG',
  '/icons/.png',
  '/icons/',
])('no other file is given: %s', async (path) => {
  await using api = await startLoopbackApi();
  const { status, text } = await api.send('GET', path);
  expect([status, JSON.parse(text).code]).toEqual([404, 'address-unknown']);
});

test('an icon is looked at, never written', async () => {
  await using api = await startLoopbackApi();
  const { status } = await api.send('POST', '/icons/calame-16.png', {
    headers: { origin: api.origin },
  });
  expect(status).toBe(405);
});

test('a browser on this computer shows it in a page of Office when people sign in', async () => {
  const access = {
    loopback: false,
    appId: '22222222-2222-4222-8222-222222222222',
    personOf: async () => Promise.reject(new Error('nobody is asked for')),
  };
  await using api = await startLoopbackApi({ ports: { access } });
  const { status } = await api.send('GET', '/icons/calame-32.png', {
    headers: { origin: 'https://word-edit.officeapps.live.com', 'sec-fetch-site': 'cross-site' },
  });
  expect(status).toBe(200);
});

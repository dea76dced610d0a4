import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPseudonymKey } from '../../bot/journal/read-pseudonym-key.ts';
import { systemHasher } from '../../bot/system-ports.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';

test('the key is made once, and gives the same person the same name for as long as it stands', async () => {
  await using folder = folderOfFiles({});
  const data = join(folder.path, 'data');
  const name = (): string => systemHasher(() => readPseudonymKey(data)).pseudonym('dev:claire');
  const first = name();
  expect(first).toMatch(/^p-[0-9a-f]{20}$/);
  expect(name()).toBe(first);
  writeFileSync(join(data, 'pseudonym.key'), Buffer.alloc(32, 1));
  expect(name()).not.toBe(first);
});

test('two people, or one person in two organisations, have two names', async () => {
  const [one, other] = [1, 2].map((fill) => systemHasher(() => Buffer.alloc(32, fill)));
  expect(one?.pseudonym('a')).not.toBe(one?.pseudonym('b'));
  expect(one?.pseudonym('a')).not.toBe(other?.pseudonym('a'));
});

test('processes that start together end with one key, and leave nothing beside it', async () => {
  await using folder = folderOfFiles({
    'make-key.ts': `
      const { readPseudonymKey } = await import(process.argv[2]);
      process.send('ready');
      process.once('message', () => {
        process.send(readPseudonymKey(process.argv[3]).toString('hex'), () => process.disconnect());
      });`,
  });
  const source = join(import.meta.dirname, '../../bot/journal/read-pseudonym-key.ts');
  const data = join(folder.path, 'data');
  const children = Array.from({ length: 4 }, () =>
    fork(join(folder.path, 'make-key.ts'), [source, data], { execArgv: [] }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  const keys = Promise.all(children.map(async (child) => (await once(child, 'message'))[0]));
  for (const child of children) child.send('go');
  expect(new Set(await keys)).toEqual(
    new Set([readFileSync(join(data, 'pseudonym.key')).toString('hex')]),
  );
  expect(readdirSync(data)).toEqual(['pseudonym.key']);
});

test('a key that is damaged is told, never replaced: every name written so far would be lost', async () => {
  await using folder = folderOfFiles({ 'pseudonym.key': 'short' });
  expect(() => readPseudonymKey(folder.path)).toThrow(
    expect.objectContaining({ code: 'store-damaged', details: { folder: folder.path } }),
  );
  expect(readFileSync(join(folder.path, 'pseudonym.key'), 'utf8')).toBe('short');
});

test('a folder that cannot be one is told by its name', async () => {
  await using folder = folderOfFiles({ data: 'text' });
  const data = join(folder.path, 'data');
  expect(() => readPseudonymKey(data)).toThrow(
    expect.objectContaining({ code: 'store-unwritable', details: { folder: data } }),
  );
  mkdirSync(join(folder.path, 'other/pseudonym.key'), { recursive: true });
  expect(() => readPseudonymKey(join(folder.path, 'other'))).toThrow(
    expect.objectContaining({ code: 'store-damaged' }),
  );
});

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileBytes } from '../../bot/documents/read-document.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calame-no-file-'));
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  await symlink('/dev/zero', join(folder, 'endless.md'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['pipe.md', 'EINVAL'],
  ['endless.md', 'EINVAL'],
  ['', 'EISDIR'],
  ['absent.md', 'ENOENT'],
])(
  'what is no file is refused at once, never waited for nor read without end: %s',
  async (name, reason) => {
    await expect(readFileBytes(join(folder, name))).rejects.toMatchObject({
      code: 'unreadable',
      details: { reason },
    });
  },
);

test('a file that does not tell its size is read no further than a document may go', async () => {
  expect((await readFileBytes('/proc/self/status')).length).toBeGreaterThan(100);
});

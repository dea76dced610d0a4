import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildDocuments } from '../../infra/sample/build-documents.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const head = 'titre: Essai\ndate: 2026-01-05\nlecteurs: [all-agents]\nformat: md';

test.each([
  ['has no head', '# Essai\n', 'no head'],
  ['has no title', '---\ndate: 2026-01-05\nformat: md\n---\n# Essai\n', 'head not understood'],
  ['has an impossible date', `---\n${head.replace('01-05', '02-30')}\n---\n# Essai\n`, 'date'],
  ['asks for an unknown format', `---\n${head.replace('md', 'pptx')}\n---\n# Essai\n`, 'pptx'],
  [
    'holds a table wider than a page',
    `---\n${head.replace('md', 'pdf')}\n---\n# Essai\n\n| ${'large '.repeat(60)} | b |\n|---|---|\n| 1 | 2 |\n`,
    'too wide',
  ],
])('a source that %s is named, and no document is made of it', async (_, text, reason) => {
  await using folder = temporaryFolder();
  mkdirSync(join(folder.path, 'commun'));
  writeFileSync(join(folder.path, 'commun/essai.md'), text);
  const built = buildDocuments(folder.path);
  await expect(built).rejects.toThrow(reason);
  if (reason !== 'too wide') await expect(built).rejects.toThrow('commun/essai.md');
});

test('a source that changes gives another document, and only then', async () => {
  await using folder = temporaryFolder();
  const file = join(folder.path, 'essai.md');
  const write = async (body: string): Promise<Buffer | undefined> => {
    writeFileSync(file, `---\n${head.replace('md', 'docx')}\n---\n# Essai\n\n${body}\n`);
    return (await buildDocuments(folder.path)).get('essai.docx');
  };
  const first = await write('Vingt jours.');
  expect(await write('Vingt jours.')).toEqual(first);
  expect(await write('Vingt-cinq jours.')).not.toEqual(first);
});

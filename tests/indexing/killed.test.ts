import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { memoryIndexing } from '../builders/indexing.ts';
import { docxFile, docxParagraph } from '../builders/office-files.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

test('an indexing that is killed goes on where it stopped: nothing lost, nothing twice', async () => {
  const notes = Array.from({ length: 130 }, (_, at) => [
    `n${String(at).padStart(3, '0')}.md`,
    `# Note ${at}\n\nLe texte numéro ${at}.`,
  ]);
  await using folder = folderOfFiles({
    ...Object.fromEntries(notes),
    'z.docx': docxFile(docxParagraph('Le dernier document.')),
  });
  await using data = temporaryFolder();
  const child = fork(
    join(import.meta.dirname, 'index-in-child.ts'),
    [data.path, folder.path, '81'],
    {
      execArgv: [],
    },
  );
  await once(child, 'message');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const store = await openStore({ folder: data.path, mode: 'inline' });
  try {
    expect(await store.knowledge.origins('rh')).toHaveLength(50);
    await using indexing = memoryIndexing({ store: store.knowledge });
    expect(await indexing.index(folder.path)).toMatchObject({
      unchanged: 50,
      added: 81,
      failed: [],
    });
    const origins = (await store.knowledge.origins('rh')).map(({ origin }) => origin);
    expect(new Set(origins).size).toBe(131);
    expect(origins).toHaveLength(131);
    expect(await indexing.index(folder.path)).toMatchObject({ unchanged: 131, added: 0 });
    const hits = await store.knowledge.search({
      text: 'dernier document',
      spaces: ['rh'],
      groups: ['all-agents'],
      today: '2026-11-22',
      limit: 3,
      perDocument: 1,
    });
    expect(hits[0]?.text).toBe('Le dernier document.');
  } finally {
    await store.close();
  }
});

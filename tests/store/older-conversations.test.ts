import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dataTables } from '../../bot/store/data-tables.ts';
import { openDatabase } from '../../bot/store/open-database.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

test('an exchange kept before its class, its kind and the places of its sources were is read back as personal, leading nowhere', async () => {
  await using folder = temporaryFolder();
  const older = openDatabase(join(folder.path, 'calame.db'), {
    synchronous: 'full',
    migrations: dataTables.slice(0, 1),
  });
  older.exec(
    `INSERT INTO exchanges (person, conversation, question, answer, source_ids, at)
     VALUES ('amelie', 'c-1', 'Combien ?', 'Vingt-cinq [1].', '["conges#0"]', 1)`,
  );
  older.close();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  expect(await store.conversations.history('amelie', 'c-1')).toMatchObject([
    { question: 'Combien ?', dataClass: 'personal', kind: null, citations: [] },
  ]);
  await store.close();
});

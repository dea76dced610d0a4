import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import type { SearchQuery } from '#shared/knowledge/ports.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { dataTables } from '../../bot/store/data-tables.ts';
import { knowledgeOf } from '../../bot/store/knowledge-core.ts';
import { openDatabase } from '../../bot/store/open-database.ts';
import { openStore, type Store, type StoreOptions } from '../../bot/store/open-store.ts';
import { toStoreFault } from '../../bot/store/to-store-fault.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { journalEntry } from '../builders/journal-entries.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const modes: readonly StoreOptions['mode'][] = ['inline', 'worker'];

const query: SearchQuery = {
  text: 'télétravail',
  spaces: ['rh'],
  groups: ['all-agents'],
  today: '2026-11-22',
  limit: 5,
  perDocument: 2,
};

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error('no fault was raised', { cause: error });
  return error;
}

/** What a person reads must name the folder and say what to do. */
function expectTold(fault: Fault, folder: string): void {
  for (const language of ['fr', 'en'] as const) {
    const { what, next } = faultTexts[language][fault.code](fault.details);
    expect(what).toContain(folder);
    expect(next.length).toBeGreaterThan(20);
  }
}

async function fill(folder: string): Promise<void> {
  const store = await openStore({ folder, mode: 'inline' });
  const texts = Array.from({ length: 200 }, (_, at) => `Article ${at} sur le télétravail.`);
  await store.knowledge.put([toStore({ id: 'long', title: 'Articles', texts })]);
  await store.journal.append(journalEntry());
  await store.close();
}

async function withStore(
  options: StoreOptions,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  const store = await openStore(options);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

describe.each(modes)('a folder that cannot be used, %s', (mode) => {
  test('a path through a file is told as not writable', async () => {
    await using folder = temporaryFolder();
    const file = join(folder.path, 'fichier');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'dessous')]) {
      await withStore({ folder: path, mode }, async (store) => {
        for (const work of [store.journal.append(journalEntry()), store.knowledge.search(query)]) {
          const fault = await faultOf(work);
          expect(fault.code).toBe('store-unwritable');
          expectTold(fault, path);
        }
      });
    }
  });

  test('a data file that is no database is told as damaged', async () => {
    await using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'calame.db'), 'ceci n’est pas une base '.repeat(100));
    await withStore({ folder: folder.path, mode }, async (store) => {
      const fault = await faultOf(store.knowledge.search(query));
      expect(fault.code).toBe('store-damaged');
      expectTold(fault, folder.path);
    });
  });

  test('a data file that was overwritten in the middle is told as damaged', async () => {
    await using folder = temporaryFolder();
    await fill(folder.path);
    const file = join(folder.path, 'calame.db');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096);
    writeFileSync(file, bytes);
    await withStore({ folder: folder.path, mode }, async (store) => {
      const fault = await faultOf(store.knowledge.search(query));
      expect(fault.code).toBe('store-damaged');
      expectTold(fault, folder.path);
      expect(fault.message).not.toContain('télétravail');
    });
  });

  test('a data file that was cut short is told as damaged', async () => {
    await using folder = temporaryFolder();
    await fill(folder.path);
    truncateSync(join(folder.path, 'calame.db'), 3 * 4_096);
    await withStore({ folder: folder.path, mode }, async (store) => {
      const fault = await faultOf(store.knowledge.open('rh', 'long', ['all-agents']));
      expect(fault.code).toBe('store-damaged');
    });
  });

  test('a data file of a newer version is left alone and told', async () => {
    await using folder = temporaryFolder();
    const database = new DatabaseSync(join(folder.path, 'calame.db'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    await withStore({ folder: folder.path, mode }, async (store) => {
      const fault = await faultOf(store.acceptances.last('amelie'));
      expect(fault.code).toBe('store-newer');
      expectTold(fault, folder.path);
    });
  });

  test('one room’s damage does not stop another: the journal goes on', async () => {
    await using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'calame.db'), 'x'.repeat(5_000));
    await withStore({ folder: folder.path, mode }, async (store) => {
      expect((await faultOf(store.knowledge.state(['rh'], ['all-agents']))).code).toBe(
        'store-damaged',
      );
      await store.journal.append(journalEntry());
      expect(await store.journal.verify()).toMatchObject({ ok: true, lines: 2 });
    });
  });
});

describe('a folder without the right to write', () => {
  /** The superuser writes anywhere: the test then works as the least of accounts. */
  const asNobody = async (work: () => Promise<void>): Promise<void> => {
    if (process.geteuid?.() !== 0) return work();
    process.seteuid?.(65_534);
    try {
      await work();
    } finally {
      process.seteuid?.(0);
    }
  };

  test('is told as not writable, whether it is new or holds a store', async () => {
    await using folder = temporaryFolder();
    chmodSync(folder.path, 0o755);
    const empty = join(folder.path, 'vide');
    mkdirSync(empty);
    const filled = join(folder.path, 'rempli');
    await fill(filled);
    for (const path of [join(filled, 'journal'), filled, empty]) chmodSync(path, 0o555);
    await asNobody(async () => {
      for (const path of [empty, filled]) {
        await withStore({ folder: path, mode: 'inline' }, async (store) => {
          const fault = await faultOf(store.journal.append(journalEntry()));
          expect(fault.code).toBe('store-unwritable');
          expectTold(fault, path);
        });
      }
    });
    for (const path of [join(filled, 'journal'), filled, empty]) chmodSync(path, 0o755);
  });
});

describe('a disk that is full', () => {
  test('is told, and what was saved is intact', async () => {
    await using folder = temporaryFolder();
    const database = openDatabase(join(folder.path, 'calame.db'), {
      synchronous: 'full',
      migrations: dataTables,
    });
    const knowledge = knowledgeOf(database);
    knowledge.put([toStore({ id: 'avant', texts: ['Télétravail.'] })]);
    // SQLite takes the present size when less is asked for: not one page more fits.
    database.exec('PRAGMA max_page_count = 1');
    const texts = Array.from({ length: 500 }, (_, at) => `Article ${at} sur le télétravail.`);
    let fault: Fault | null = null;
    try {
      knowledge.put([toStore({ id: 'avant', texts }), toStore({ id: 'long', texts })]);
    } catch (error) {
      fault = toStoreFault(error, folder.path);
    }
    expect(fault?.code).toBe('store-full');
    if (fault !== null) expectTold(fault, folder.path);
    expect(knowledge.search(query).map(({ text }) => text)).toEqual(['Télétravail.']);
    database.exec('PRAGMA max_page_count = 100000');
    knowledge.put([toStore({ id: 'apres', texts })]);
    expect(knowledge.state(['rh'], ['all-agents'])).toMatchObject({ documents: 2 });
    database.close();
  });
});

describe('another process that holds the lock', () => {
  test('is told as busy, with the advice on network shares', async () => {
    await using folder = temporaryFolder();
    const file = join(folder.path, 'calame.db');
    const holder = new DatabaseSync(file);
    holder.exec('CREATE TABLE t (a); BEGIN EXCLUSIVE');
    const other = new DatabaseSync(file, { timeout: 0 });
    let fault: Fault | null = null;
    try {
      other.exec('INSERT INTO t VALUES (1)');
    } catch (error) {
      fault = toStoreFault(error, folder.path);
    }
    expect(fault?.code).toBe('store-busy');
    if (fault !== null) {
      expectTold(fault, folder.path);
      expect(faultTexts.fr[fault.code](fault.details).next).toContain('partage réseau');
    }
    other.close();
    holder.close();
  });
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JournalLine, JournalVerdict } from '#shared/registers/journal-line.ts';
import { openHeadRecord } from '../../bot/store/journal-head.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { journalEntry, noon } from '../builders/journal-entries.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const november = 'journal-2026-11.db';

/** A journal of two months, closed: October with 4 lines, seal included, November with 6. */
async function writeJournal(folder: string): Promise<void> {
  const store = await openStore({ folder, mode: 'inline' });
  for (const [id, day] of [
    ['o-1', '2026-10-05'],
    ['o-2', '2026-10-06'],
    ['n-1', '2026-11-01'],
    ['n-2', '2026-11-02'],
    ['n-3', '2026-11-03'],
    ['n-4', '2026-11-04'],
    ['n-5', '2026-11-05'],
  ] as const) {
    await store.journal.append(journalEntry({ id, at: noon(day) }));
  }
  await store.close();
}

async function verify(folder: string): Promise<JournalVerdict> {
  const store = await openStore({ folder, mode: 'inline' });
  const verdict = await store.journal.verify();
  await store.close();
  return verdict;
}

async function linesOf(folder: string): Promise<readonly JournalLine[]> {
  const store = await openStore({ folder, mode: 'inline' });
  const lines: JournalLine[] = [];
  for await (const line of store.journal.lines()) lines.push(line);
  await store.close();
  return lines;
}

/** Works on a file as somebody with a SQLite shell would, past the guards. */
function tamper(folder: string, sql: string, file: string = november): void {
  const database = new DatabaseSync(join(folder, 'journal', file));
  for (const name of ['changed', 'deleted', 'replaced']) {
    database.exec(`DROP TRIGGER lines_are_never_${name}`);
  }
  database.exec(sql);
  database.close();
}

describe('the file of a month', () => {
  test.each([
    ["UPDATE lines SET entry = 'null' WHERE seq = 6", 'never changed'],
    ['DELETE FROM lines WHERE seq = 6', 'never deleted'],
    ["INSERT OR REPLACE INTO lines VALUES (6, 'turn', 'null', '', '')", 'never replaced'],
  ])('refuses %s', async (sql, why) => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    const database = new DatabaseSync(join(folder.path, 'journal', november));
    expect(() => database.exec(sql)).toThrow(why);
    database.close();
    expect(await verify(folder.path)).toMatchObject({ ok: true, lines: 10 });
  });
});

describe('somebody who changes the files', () => {
  test.each([
    [
      'an altered line',
      `UPDATE lines SET entry = replace(entry, '"answered"', '"refused"') WHERE seq = 7`,
      7,
      'altered',
    ],
    ['an altered kind', `UPDATE lines SET kind = 'fault' WHERE seq = 7`, 7, 'altered'],
    ['a line that is no JSON', `UPDATE lines SET entry = '{' WHERE seq = 7`, 7, 'unreadable'],
    ['a removed line', 'DELETE FROM lines WHERE seq = 7', 8, 'missing-before'],
    ['a removed first line', 'DELETE FROM lines WHERE seq = 5', 6, 'missing-before'],
    [
      'two lines swapped',
      'UPDATE lines SET seq = -1 WHERE seq = 7; UPDATE lines SET seq = 7 WHERE seq = 8; UPDATE lines SET seq = 8 WHERE seq = -1',
      7,
      'altered',
    ],
    ['lines cut off the end', 'DELETE FROM lines WHERE seq > 8', 9, 'cut'],
    ['every line deleted', 'DELETE FROM lines', 5, 'cut'],
    ['a dropped table', 'DROP TABLE lines', 5, 'unreadable'],
  ])('is found out by %s, with file and line', async (_, sql, seq, why) => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    tamper(folder.path, sql);
    const verdict = await verify(folder.path);
    expect(verdict).toMatchObject({ ok: false, firstBroken: { seq, why } });
    // A file emptied of all its lines is missed at the end of the file before.
    const file = sql === 'DELETE FROM lines' ? 'journal-2026-10.db' : november;
    expect(verdict.firstBroken?.file).toBe(file);
  });

  test('is found out by a deleted newest file, and by a deleted journal', async () => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    rmSync(join(folder.path, 'journal', november));
    expect(await verify(folder.path)).toMatchObject({ firstBroken: { seq: 5, why: 'cut' } });
    rmSync(join(folder.path, 'journal'), { recursive: true });
    expect(await verify(folder.path)).toMatchObject({ firstBroken: { seq: 1, why: 'cut' } });
  });

  test.each([
    ['is cut at its end', 'DELETE FROM lines WHERE seq > 8'],
    ['has its last line altered', `UPDATE lines SET entry = 'null' WHERE seq = 10`],
  ])('a journal that %s is not continued', async (_, sql) => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    tamper(folder.path, sql);
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    await expect(store.journal.append(journalEntry())).rejects.toMatchObject({
      code: 'journal-damaged',
      details: { folder: folder.path, seq: sql.startsWith('DELETE') ? 8 : 10 },
    });
    const nextMonth = journalEntry({ at: noon('2026-12-01') });
    await expect(store.journal.append(nextMonth)).rejects.toMatchObject({
      code: 'journal-damaged',
    });
    await store.close();
  });

  test('is found out by a head record taken away, and such a journal is not continued', async () => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    tamper(folder.path, 'DELETE FROM lines WHERE seq > 8');
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(folder.path, `journal-head.db${suffix}`), { force: true });
    }
    const expected = { lines: 8, firstBroken: { file: november, seq: 8, why: 'no-head' } };
    expect(await verify(folder.path)).toMatchObject(expected);
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    for (const at of [noon('2026-11-09'), noon('2026-12-01')]) {
      await expect(store.journal.append(journalEntry({ at }))).rejects.toMatchObject({
        code: 'journal-damaged',
      });
    }
    expect(await store.journal.verify()).toMatchObject(expected);
    await store.close();
  });

  test('is found out by a journal taken away with its record, beside data that was used with it', async () => {
    await using folder = temporaryFolder();
    expect(await verify(folder.path)).toEqual({ lines: 0, ok: true, firstBroken: null });
    await writeJournal(folder.path);
    rmSync(join(folder.path, 'journal'), { recursive: true });
    rmSync(join(folder.path, 'journal-head.db'));
    expect(await verify(folder.path)).toMatchObject({
      ok: false,
      firstBroken: { file: 'journal', why: 'absent' },
    });
  });

  test('a journal that a kill left with its record and no line yet verifies, and begins', async () => {
    await using folder = temporaryFolder();
    const head = openHeadRecord(join(folder.path, 'journal-head.db'));
    head.begin();
    head.close();
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    expect(await store.journal.verify()).toMatchObject({ ok: true, lines: 0 });
    await store.journal.append(journalEntry());
    expect(await store.journal.verify()).toMatchObject({ ok: true, lines: 2 });
    await store.close();
  });

  test('a new chain begins once the old one and its record are put aside together', async () => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    tamper(folder.path, 'DELETE FROM lines WHERE seq > 8');
    rmSync(join(folder.path, 'journal'), { recursive: true });
    rmSync(join(folder.path, 'journal-head.db'));
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    await store.journal.append(journalEntry());
    expect(await store.journal.verify()).toMatchObject({ ok: true, lines: 2 });
    await store.close();
  });

  test('the oldest file deleted whole is no fault: retention does the same', async () => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    rmSync(join(folder.path, 'journal', 'journal-2026-10.db'));
    expect(await verify(folder.path)).toMatchObject({ ok: true, lines: 6 });
  });
});

describe('a byte flipped in a file', () => {
  test('changes nothing that is read, or is found', async () => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    const original = await linesOf(folder.path);
    const clean = readFileSync(join(folder.path, 'journal', november));
    const journal = join(folder.path, 'journal');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(clean.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const bytes = Buffer.from(clean);
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          for (const suffix of ['-wal', '-shm'])
            rmSync(join(journal, november + suffix), { force: true });
          writeFileSync(join(journal, november), bytes);
          const verdict = await verify(folder.path);
          if (verdict.ok) expect(await linesOf(folder.path)).toEqual(original);
          else expect(verdict.firstBroken?.file).toBeDefined();
        },
      ),
      { numRuns: 150 },
    );
  });

  test('inside a line’s text is found at that line', async () => {
    await using folder = temporaryFolder();
    await writeJournal(folder.path);
    const file = join(folder.path, 'journal', november);
    const bytes = readFileSync(file);
    const at = bytes.indexOf('"n-3"');
    bytes[at + 1] = 'm'.charCodeAt(0);
    writeFileSync(file, bytes);
    expect(await verify(folder.path)).toEqual({
      lines: 7,
      ok: false,
      firstBroken: { file: november, seq: 8, why: 'altered' },
    });
  });
});

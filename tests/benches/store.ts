import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { analyseText } from '#shared/french/analyse-text.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import type { Passage } from '#shared/knowledge/passage.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { readMd } from '../../bot/documents/read-md.ts';
import { openStore, type Store } from '../../bot/store/open-store.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { journalEntry } from '../builders/journal-entries.ts';

/**
 * Measures the embedded store on a folder of Markdown files and prints JSON:
 * `node tests/benches/store.ts ../shared/data/hr-kb`. Questions are the documents' own titles.
 */
const batch = 16;
const coldRuns = 5;
const [first = '', second = ''] = process.argv.slice(2);
if (first === 'cold') await askOnce(second);
else if (first === '') {
  console.error('Name a folder of Markdown files.');
  process.exitCode = 2;
} else console.log(JSON.stringify(await measure(first), null, 2));

function readDocuments(folder: string): readonly DocumentToStore[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const model = readMd(readFileSync(join(folder, name)));
      const title = model.head.title ?? name;
      return { ...toStore({ id: name, title }), passages: cutPassages(model, title) };
    });
}

function search(store: Store, text: string): ReturnType<Store['knowledge']['search']> {
  const reader = { spaces: ['rh'], groups: ['all-agents'], today: '2026-11-22' };
  return store.knowledge.search({ ...reader, text, limit: 8, perDocument: 2 });
}

/** One process that opens the store and searches once: prints milliseconds of the search, and since its start. */
async function askOnce(folder: string): Promise<void> {
  const start = performance.now();
  const store = await openStore({ folder, mode: 'inline' });
  await search(store, 'Peut-on épargner des RTT sur un compte épargne-temps ?');
  console.log(JSON.stringify([performance.now() - start, performance.now()]));
  await store.close();
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function timesOf(args: readonly string[]): readonly string[] {
  return Array.from({ length: coldRuns }, () =>
    execFileSync(process.execPath, [...args], { encoding: 'utf8' }),
  );
}

async function measure(folder: string): Promise<object> {
  const data = mkdtempSync(join(tmpdir(), 'calame-bench-'));
  const documents = readDocuments(folder);
  const questions = documents.map(({ document }) => document.title).slice(0, 300);
  const store = await openStore({ folder: data, mode: 'inline' });
  const puts: number[] = [];
  for (let at = 0; at < documents.length; at += batch) {
    puts.push(await timed(() => store.knowledge.put(documents.slice(at, at + batch))));
  }
  const settle = await timed(() => store.knowledge.settle());
  const searches: number[] = [];
  for (const text of questions) searches.push(await timed(() => search(store, text)));
  const appends: number[] = [];
  for (let at = 0; at < 500; at += 1) {
    appends.push(await timed(() => store.journal.append(journalEntry({ id: `j-${at}` }))));
  }
  await store.close();
  const cold = timesOf([import.meta.filename, 'cold', data]).map(
    (said): readonly number[] => JSON.parse(said) as number[],
  );
  const empty: number[] = [];
  for (let at = 0; at < coldRuns; at += 1) {
    empty.push(await timed(() => execFileSync(process.execPath, ['-e', '0'])));
  }
  const passages = documents.flatMap((document) => document.passages);
  const fts5 = await measureFts5(join(data, 'fts5.db'), passages, questions);
  rmSync(data, { recursive: true });
  return {
    bench: 'store',
    documents: documents.length,
    passages: passages.length,
    putMs: Math.round(puts.reduce((sum, one) => sum + one, 0)),
    longestPutMs: quantile(puts, 1 - 1e-9),
    settleMs: Math.round(settle),
    searchMs: { p50: quantile(searches, 0.5), p95: quantile(searches, 0.95) },
    coldOpenAndSearchMs: quantile(
      cold.map(([ms = 0]) => ms),
      0.5,
    ),
    coldProcessMs: quantile(
      cold.map(([, ms = 0]) => ms),
      0.5,
    ),
    emptyProcessMs: quantile(empty, 0.5),
    journalAppendMs: { p50: quantile(appends, 0.5), p95: quantile(appends, 0.95) },
    fts5,
  };
}

/** The other design: SQLite's own index over the same analysed words, passages ranked by its bm25. */
async function measureFts5(
  file: string,
  passages: readonly Passage[],
  questions: readonly string[],
): Promise<object> {
  const database = new DatabaseSync(file);
  database.exec(
    "PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE ft USING fts5(t, content='', tokenize='ascii')",
  );
  const insert = database.prepare('INSERT INTO ft (rowid, t) VALUES (?, ?)');
  const index = await timed(() => {
    database.exec('BEGIN');
    passages.forEach(({ text, path }, at) => {
      insert.run(at + 1, analyseText([...path, text].join(' ')).join(' '));
    });
    database.exec('COMMIT');
  });
  const select = database.prepare(
    'SELECT rowid FROM ft WHERE ft MATCH ? ORDER BY bm25(ft) LIMIT 8',
  );
  const searches: number[] = [];
  for (const text of questions) {
    const words = analyseText(text).map((word) => `"${word}"`);
    searches.push(await timed(() => select.all(words.join(' OR '))));
  }
  database.close();
  return {
    indexMs: Math.round(index),
    searchMs: { p50: quantile(searches, 0.5), p95: quantile(searches, 0.95) },
  };
}

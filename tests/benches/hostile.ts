import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { openDocumentReader, readFileBytes } from '../../bot/documents/read-document.ts';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import { documentTexts } from '../../shared/language/document-texts.ts';
import { hostileFiles } from '../builders/hostile-files.ts';
import { docxFile, docxParagraph } from '../builders/office-files.ts';
import { quantile } from './figures.ts';

/**
 * Broken, encrypted and hostile files through the reader, one at a time: those of the folders named, and the project's own.
 * Counts what was read, what was refused and why, what a limit stopped; exit 1 when a reading process died by itself, a
 * parser threw what it should not, a refusal has no words, or the next sound document is not read.
 * `npm run bench:hostile -- FOLDER…`
 */
type Outcome = {
  readonly file: string;
  readonly kind: string | null;
  /** Code of the refusal; null = read. */
  readonly code: string | null;
  readonly limit: string | null;
  /** Class of an error that a parser threw, where it was not understood. */
  readonly thrown: string | null;
  readonly message: string;
  readonly seconds: number;
  /** Highest resident megabytes of the reading processes. */
  readonly megabytes: number;
  /** Megabytes by which this process grew meanwhile: what a server would feel. */
  readonly grown: number;
};

const sound = { bytes: docxFile(docxParagraph('Texte.')), name: 'sain.docx' };
await using reader = openDocumentReader();

const outcomes: Outcome[] = [];
const harmed: string[] = [];
for (const { file, name, bytes } of filesOf(process.argv.slice(2))) {
  const outcome = await read(file, name, bytes);
  outcomes.push(outcome);
  if (outcome.limit !== null && !(await isUnharmed())) harmed.push(file);
  if (outcomes.length % 100 === 0) console.error(`${outcomes.length} …`);
}
if (!(await isUnharmed())) harmed.push('the last one');
const told = report(outcomes);
console.log(JSON.stringify(told, null, 2));
process.exitCode =
  told.crashed.length + told.unknown.length + told.withoutWords.length + harmed.length > 0 ? 1 : 0;

type Given = {
  readonly file: string;
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
};

function* filesOf(folders: readonly string[]): Generator<Given> {
  for (const { name, bytes } of hostileFiles()) {
    yield { file: `generated/${name}`, name, bytes: async () => bytes() };
  }
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(folder, path);
      if (entry.isFile()) yield { file, name: basename(path), bytes: () => readFileBytes(path) };
    }
  }
}

async function read(file: string, name: string, bytes: Given['bytes']): Promise<Outcome> {
  let start = performance.now();
  let most = 0;
  let before = Number.POSITIVE_INFINITY;
  let after = 0;
  const look = setInterval(() => {
    most = Math.max(most, childrenMemory());
    after = Math.max(after, process.memoryUsage.rss());
  }, 20);
  const done = (found: Omit<Outcome, 'file' | 'seconds' | 'megabytes' | 'grown'>): Outcome => ({
    ...{ file, ...found },
    seconds: Math.round((performance.now() - start) / 10) / 100,
    megabytes: Math.round(most / 1e6),
    grown: Math.max(0, Math.round((after - before) / 1e6)),
  });
  try {
    const made = await bytes();
    start = performance.now();
    before = process.memoryUsage.rss();
    const { kind } = await reader.read({ bytes: made, name });
    return done({ kind, code: null, limit: null, thrown: null, message: '' });
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    const { code, details } = fault;
    const text = (value: unknown): string | null => (value === undefined ? null : String(value));
    const message = documentTexts.fr.faults[code](name, details);
    const { limit, thrown } = details;
    return done({ kind: null, code, limit: text(limit), thrown: text(thrown), message });
  } finally {
    clearInterval(look);
  }
}

async function isUnharmed(): Promise<boolean> {
  return (await reader.read(sound)).blocks.length === 1;
}

/** Resident bytes of the processes of this one. */
function childrenMemory(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'latin1');
  return Math.max(0, ...children.split(' ').filter(Boolean).map(residentBytes));
}

function residentBytes(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}

function report(all: readonly Outcome[]) {
  const killed = all.filter(({ limit }) => limit === 'memory' || limit === 'seconds');
  const crashed = all.filter(({ limit }) => limit === 'stopped');
  const refused = all.filter(({ code }) => code !== null);
  const worst = (by: 'seconds' | 'megabytes') =>
    [...all]
      .sort((left, right) => right[by] - left[by])
      .slice(0, 5)
      .map(({ file, seconds, megabytes, code, limit }) => ({
        file,
        seconds,
        megabytes,
        code,
        limit,
      }));
  return {
    bench: 'hostile',
    files: all.length,
    read: countBy(all.filter(({ code }) => code === null).map(({ kind }) => kind ?? '')),
    refused: countBy(
      refused.map(({ code, limit }) => (limit === null ? `${code}` : `${code}: ${limit}`)),
    ),
    killedByLimit: killed.map(({ file }) => file),
    crashed: crashed.map(({ file }) => file),
    unknown: all.flatMap(({ file, thrown }) => (thrown === null ? [] : [`${file}: ${thrown}`])),
    withoutWords: refused.filter(({ message }) => message === '').map(({ file }) => file),
    harmed,
    seconds: {
      median: quantile(
        all.map(({ seconds }) => seconds),
        0.5,
      ),
      worst: worst('seconds'),
    },
    megabytes: { ownGrowth: Math.max(...all.map(({ grown }) => grown)), worst: worst('megabytes') },
    damaged: refused.filter(({ code }) => code === 'damaged').map(({ file }) => file),
  };
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, left], [, right]) => right - left));
}

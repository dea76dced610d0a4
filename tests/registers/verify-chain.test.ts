import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  chainEntry,
  chainMark,
  emptyHead,
  type JournalHead,
} from '#shared/registers/chain-line.ts';
import type { JournalLine, JournalVerdict } from '#shared/registers/journal-line.ts';
import { type ReadLine, verifyChain } from '#shared/registers/verify-chain.ts';
import { journalEntry } from '../builders/journal-entries.ts';

const sha256 = {
  sha256: (text: string): string => createHash('sha256').update(text).digest('hex'),
};

/** A journal of so many entries a file, every file but the last closed by its seal. */
function journalOf(entriesPerFile: readonly number[]): readonly ReadLine[] {
  const reads: ReadLine[] = [];
  let head: JournalHead = emptyHead;
  const write = (file: string, line: JournalLine): void => {
    reads.push({ file, line });
    head = line;
  };
  entriesPerFile.forEach((entries, at) => {
    const file = `journal-2026-0${at + 1}.db`;
    write(file, chainMark(sha256, head, 'opening'));
    for (let number = 0; number < entries; number += 1) {
      write(file, chainEntry(sha256, head, journalEntry({ id: `j-${at}-${number}` })));
    }
    if (at < entriesPerFile.length - 1) write(file, chainMark(sha256, head, 'seal'));
  });
  return reads;
}

async function* each(reads: readonly ReadLine[]): AsyncGenerator<ReadLine> {
  yield* reads;
}

function headOf(reads: readonly ReadLine[]): JournalHead | null {
  return reads.at(-1)?.line ?? null;
}

function verify(
  reads: readonly ReadLine[],
  head: JournalHead | null = headOf(reads),
  begun = head !== null,
): Promise<JournalVerdict> {
  return verifyChain(sha256, each(reads), head, begun);
}

/** Every single way to tamper with one line of a journal. */
function mutationsAt(reads: readonly ReadLine[], at: number): readonly (readonly ReadLine[])[] {
  const read = reads[at];
  const line = read?.line;
  if (read === undefined || line == null) return [];
  const { entry } = line;
  const changed: readonly JournalLine[] = [
    { ...line, seq: line.seq + 1 },
    { ...line, previous: sha256.sha256(line.previous) },
    { ...line, hash: sha256.sha256(line.hash) },
    { ...line, kind: line.kind === 'seal' ? 'turn' : 'seal' },
    ...(entry === null
      ? [{ ...line, entry: journalEntry() }]
      : [
          { ...line, entry: { ...entry, outcome: 'refused' } },
          { ...line, entry: { ...entry, at: entry.at + 1 } },
          { ...line, entry: { ...entry, sourceIds: [] } },
          { ...line, entry: { ...entry, masked: {} } },
          { ...line, entry: null },
        ]),
  ];
  const next = reads[at + 1];
  return [
    ...changed.map((other) => reads.with(at, { ...read, line: other })),
    reads.with(at, { ...read, line: null }),
    reads.toSpliced(at, 1),
    reads.toSpliced(at, 0, read),
    ...(next === undefined ? [] : [reads.with(at, next).with(at + 1, read)]),
    // A file that holds one line only is renamed by this, and no line is.
    ...(reads.filter(({ file }) => file === read.file).length === 1
      ? []
      : [reads.with(at, { ...read, file: 'journal-2031-01.db' })]),
  ];
}

const shapes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 });

describe('a journal that nobody touched', () => {
  test('verifies, whatever its months hold', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const reads = journalOf(shape);
        expect(await verify(reads)).toEqual({ lines: reads.length, ok: true, firstBroken: null });
      }),
    );
  });

  test('still verifies once its oldest files are deleted whole', async () => {
    const kept = journalOf([3, 2, 4]).filter(({ file }) => file !== 'journal-2026-01.db');
    expect(await verify(kept)).toMatchObject({ ok: true, lines: kept.length });
  });

  test('verifies when the second record lags behind, as a kill may leave it', async () => {
    const reads = journalOf([3, 2]);
    for (const { line } of reads) expect(await verify(reads, line)).toMatchObject({ ok: true });
  });

  test('does not verify without its second record, nor when lines and record are gone', async () => {
    const reads = journalOf([3, 2]);
    const without = await verify(reads, null);
    expect(without.firstBroken).toMatchObject({ seq: reads.length, why: 'no-head' });
    const gone = await verify([], null, true);
    expect(gone.firstBroken).toEqual({ file: 'journal', seq: 1, why: 'absent' });
  });

  test('verifies when the second record names a line of a file since deleted', async () => {
    const reads = journalOf([3, 2]);
    const kept = reads.filter(({ file }) => file !== 'journal-2026-01.db');
    expect(await verify(kept, reads[1]?.line ?? null)).toMatchObject({ ok: true });
  });

  test('verifies when it is empty', async () => {
    expect(await verify([], null)).toEqual({ lines: 0, ok: true, firstBroken: null });
  });
});

describe('a journal that somebody touched', () => {
  test('any single change, removal, repetition or swap is found', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(), async (shape, place) => {
        const reads = journalOf(shape);
        const at = place % reads.length;
        for (const tampered of mutationsAt(reads, at)) {
          expect(await verify(tampered, headOf(reads))).toMatchObject({ ok: false });
        }
      }),
    );
  });

  test('lines cut off at the end are found by the second record', async () => {
    const reads = journalOf([3, 2]);
    expect(await verify(reads.slice(0, -2), headOf(reads))).toEqual({
      lines: reads.length - 2,
      ok: false,
      firstBroken: { file: 'journal-2026-02.db', seq: reads.length - 1, why: 'cut' },
    });
    expect(await verify([], headOf(reads))).toMatchObject({ ok: false });
  });

  test('a chain written anew from some line on is found by the second record', async () => {
    const reads = journalOf([3]);
    const before = reads.at(-2)?.line ?? emptyHead;
    const forged = chainEntry(sha256, before, journalEntry({ outcome: 'forged' }));
    const tampered = reads.with(-1, { file: 'journal-2026-01.db', line: forged });
    expect(await verify(tampered, headOf(reads))).toMatchObject({
      firstBroken: { seq: reads.length, why: 'cut' },
    });
  });

  test('a file deleted from the middle is found', async () => {
    const reads = journalOf([1, 1, 1]).filter(({ file }) => file !== 'journal-2026-02.db');
    expect(await verify(reads)).toMatchObject({
      firstBroken: { file: 'journal-2026-03.db', why: 'missing-before' },
    });
  });

  test('the first broken line is named with its file and its reason', async () => {
    const reads = journalOf([2]);
    const line = reads[1]?.line;
    if (line == null || line.entry === null) throw new Error('no entry');
    const altered = { ...line, entry: { ...line.entry, outcome: 'refused' } };
    expect(await verify(reads.with(1, { file: 'journal-2026-01.db', line: altered }))).toEqual({
      lines: 1,
      ok: false,
      firstBroken: { file: 'journal-2026-01.db', seq: 2, why: 'altered' },
    });
  });
});

test('lines written before a member of the entry existed verify beside those that have it', async () => {
  const older = journalEntry({ id: 'j-1' });
  expect(Object.keys(older)).not.toContain('servedModel');
  const opening = chainMark(sha256, emptyHead, 'opening');
  const first = chainEntry(sha256, opening, older);
  const newer = journalEntry({ id: 'j-2', servedModel: 'petit-modele-2506', region: null });
  const second = chainEntry(sha256, first, newer);
  const file = 'journal-2026-11.db';
  // As they come back from the disk.
  const read = [opening, first, second].map((line) => ({
    file,
    line: JSON.parse(JSON.stringify(line)) as JournalLine,
  }));
  expect(await verify(read)).toMatchObject({ ok: true, lines: 3 });
  const forged = { ...second, entry: { ...newer, servedModel: 'autre' } };
  expect(await verify([...read.slice(0, 2), { file, line: forged }])).toMatchObject({
    ok: false,
    firstBroken: { why: 'altered' },
  });
});

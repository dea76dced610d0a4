/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inWord, run, track } from './in-word.ts';
import { makeLetter } from './make-documents.ts';
import type { WordHost } from './word-host.ts';

const letter = makeLetter();

/** What a panel may do at a place of a letter: replace some text, insert beside it, delete it, add a paragraph. */
const edit = fc.record({
  paragraph: fc.nat(4),
  start: fc.nat(12),
  length: fc.integer({ min: 0, max: 9 }),
  move: fc.constantFrom('replace', 'before', 'delete', 'paragraph', 'bold'),
  text: fc.stringMatching(/^[a-zéà «»]{1,8}$/),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const moves: Readonly<Record<string, (selected: Word.Range, text: string) => void>> = {
  replace: (selected, text) => selected.insertText(text, 'Replace'),
  before: (selected, text) => selected.insertText(text, 'Before'),
  delete: (selected) => selected.delete(),
  paragraph: (selected, text) => selected.insertParagraph(text, 'After'),
  bold: (selected) => {
    selected.font.bold = true;
  },
};

function carryOut(host: WordHost, edits: readonly Edit[]): Promise<void> {
  return run(async (context) => {
    for (const { paragraph, start, length, move, text } of edits) {
      const shown = host.paragraphs()[paragraph] ?? '';
      const from = Math.min(start, shown.length);
      host.select({ paragraph, start: from, end: Math.min(from + length, shown.length) });
      moves[move]?.(context.document.getSelection(), text);
      await context.sync();
    }
  });
}

const leftOf = (host: WordHost) => host.documentXml().match(/<w:(ins|del|rPrChange|delText)\b/g);

/** Insertions and deletions that hold another one: no file of Word has any from one author. */
const nestedIn = (host: WordHost) =>
  host.documentXml().match(/<w:(ins|del) [^>]*[^/>]>(?:(?!<\/w:(?:ins|del)>).)*<w:(ins|del) /g);

const settleAll = (isAccepted: boolean) =>
  run(async ({ document }) => {
    const changes = document.body.getTrackedChanges();
    if (isAccepted) changes.acceptAll();
    else changes.rejectAll();
  });

const reviewed = (version: 'Current' | 'Original') =>
  run(async (context) => {
    const text = context.document.body.getReviewedText(version);
    await context.sync();
    return text.value;
  });

test('whatever is edited in tracked changes, refusing all gives the document back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const host = await inWord(letter);
      const before = host.paragraphs();
      await track();
      await carryOut(host, edits);
      await settleAll(false);
      expect(host.paragraphs()).toEqual(before);
      expect(leftOf(host)).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('accepting all gives the text that was said to be the current one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const host = await inWord(letter);
      await track();
      await carryOut(host, edits);
      expect(nestedIn(host)).toBeNull();
      const current = await reviewed('Current');
      await settleAll(true);
      expect(host.paragraphs().join('\r')).toBe(current);
    }),
    { numRuns: 40 },
  );
});

import type { FindingPlace } from '#shared/acts/finding.ts';
import { findPlaceholders, writePlaceholder } from '#shared/acts/placeholders.ts';
import { findWithin, locateText } from './locate-text.ts';
import { runWord } from './run-word.ts';
import { syncWhole } from './sync-whole.ts';
import { requireWriting } from './word-abilities.ts';
import { WordFault } from './word-document.ts';

export function selectPlace(place: FindingPlace): Promise<void> {
  return runWord(async (context) => {
    (await locateText(place, context)).select();
    await context.sync();
  });
}

export function commentOn(place: FindingPlace, text: string): Promise<void> {
  requireWriting();
  return runWord(async (context) => {
    (await locateText(place, context)).insertComment(text);
    await context.sync();
  });
}

/** Selects the n-th thing to complete, in the order of the document. */
export function selectPlaceholder(index: number): Promise<void> {
  return runWord(async (context) => {
    const paragraphs = context.document.body.paragraphs.load('items/text');
    await context.sync();
    const all = paragraphs.items.flatMap((paragraph) =>
      findPlaceholders(paragraph.text).map(({ start, end }) => ({ paragraph, start, end })),
    );
    const wanted = all[index];
    if (wanted === undefined) throw new WordFault('place-not-found');
    const range = await findWithin(wanted.paragraph, wanted.start, wanted.end, context);
    (range ?? wanted.paragraph.getRange('Content')).select();
    await context.sync();
  });
}

/** Puts a value in the place of every placeholder with this label; gives how many. Three syncs. */
export function fillPlaceholder(label: string, value: string): Promise<number> {
  requireWriting();
  const wanted = label.trim().toLowerCase();
  return runWord(async (context) => {
    const paragraphs = context.document.body.paragraphs.load('items/text');
    await context.sync();
    const written = new Set(
      paragraphs.items.flatMap(({ text }) =>
        findPlaceholders(text)
          .filter((one) => one.label.toLowerCase() === wanted)
          .map(({ start, end }) => text.slice(start, end)),
      ),
    );
    if (written.size === 0) throw new WordFault('place-not-found');
    const found = [...written].map((text) =>
      context.document.body.search(text.slice(0, 255), { matchCase: true }).load('items'),
    );
    await context.sync();
    const ranges = found.flatMap(({ items }, at) =>
      items.map((range) => ({ range, text: [...written][at] ?? '' })),
    );
    for (const { range } of ranges) {
      const filled = range.insertText(value === '' ? writePlaceholder(label) : value, 'Replace');
      if (value !== '') filled.font.highlightColor = '';
    }
    await syncWhole(context, () => {
      for (const { range, text } of ranges) range.insertText(text, 'Replace');
    });
    return ranges.length;
  });
}

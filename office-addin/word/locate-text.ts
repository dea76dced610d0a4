import type { FindingPlace } from '#shared/acts/finding.ts';
import { WordFault } from './word-document.ts';

/** Word searches for no more characters than this. */
const longestSearch = 255;

/** The range of a place of the document; two syncs, one where the whole paragraph is meant. */
export async function locateText(
  { paragraph: at, start, end }: FindingPlace,
  context: Word.RequestContext,
): Promise<Word.Range> {
  const paragraphs = context.document.body.paragraphs.load('items/text');
  await context.sync();
  const paragraph = paragraphs.items[at];
  if (paragraph === undefined) throw new WordFault('place-not-found');
  if (start === undefined || end === undefined) return paragraph.getRange('Content');
  return (await findWithin(paragraph, start, end, context)) ?? paragraph.getRange('Content');
}

/** The range of characters of a paragraph whose text is loaded; null where Word finds it otherwise than it reads. */
export async function findWithin(
  paragraph: Word.Paragraph,
  start: number,
  end: number,
  context: Word.RequestContext,
): Promise<Word.Range | null> {
  const { text } = paragraph;
  const wanted = text.slice(start, Math.min(end, start + longestSearch));
  if (wanted.trim() === '') return null;
  const before = occurrences(text.slice(0, start + wanted.length - 1), wanted);
  const found = paragraph.search(wanted, { matchCase: true }).load('items');
  await context.sync();
  return found.items[before] ?? null;
}

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    count += 1;
  }
  return count;
}

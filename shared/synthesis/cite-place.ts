import { foldText } from '../french/fold-text.ts';
import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { ReportCell, Run } from '../report/report.ts';
import type { FieldValue, FilledSheet } from './filled-sheet.ts';
import { type ReportFrame, run } from './report-frame.ts';

/**
 * Where the passages of one sheet stand: `prefix` keeps its bookmarks apart from those of other sheets in one document;
 * null = passages are notes, and there is nothing in the document for a page to lead to.
 */
export type SheetPlace = { readonly filled: FilledSheet; readonly prefix: string | null };

/** A place of the document that was read. */
export type Cited = Pick<FieldValue, 'page' | 'anchor'> & { readonly quote: string };

const longestTitle = 48;
const longestBookmark = 24;
const longestNote = 400;

/** `p. 12`, or the title above the passage where the format has no pages; null = neither is known. */
export function placeName({ page, anchor }: Cited, { language }: ReportFrame): string | null {
  if (page !== null) return sheetReportTexts[language].page(page);
  const title = anchor?.path.at(-1)?.trim() ?? '';
  if (title === '') return null;
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}

/** What the passages of a page, or under a title, are found by in the document; letters, digits and `_` as Word asks. */
export function placeBookmark(prefix: string, { page, anchor }: Cited): string {
  if (page !== null) return `${prefix}page_${page}`;
  const title = foldText(anchor?.path.at(-1) ?? '').replace(/[^a-z0-9]+/g, '_');
  return `${prefix}part_${title.slice(0, longestBookmark)}`;
}

/** The place, as a link to the page where it can be opened, or to its passage in this document. */
export const placeRuns = (cited: Cited, place: SheetPlace, frame: ReportFrame): readonly Run[] =>
  linkedRuns(placeName(cited, frame), cited, place, frame);

/** The same in a narrow column: a title, which is long, is left to the list of passages. */
export function placeCell(cited: Cited, place: SheetPlace, frame: ReportFrame): ReportCell {
  const isNamed = cited.page !== null || placeName(cited, frame) === null;
  const name = isNamed ? placeName(cited, frame) : ficheTexts[frame.language].seePassage;
  return { runs: linkedRuns(name, cited, place, frame) };
}

/** Whether a column of places has anything to say: pages, or passages that stand in this document. */
export const hasPlaces = (
  cited: readonly Cited[],
  { prefix }: SheetPlace,
  frame: ReportFrame,
): boolean =>
  cited.some((one) => one.page !== null || (prefix !== null && placeName(one, frame) !== null));

function linkedRuns(
  name: string | null,
  cited: Cited,
  { filled, prefix }: SheetPlace,
  frame: ReportFrame,
): readonly Run[] {
  if (name === null) return [run('–')];
  const { page, quote } = cited;
  const own = prefix === null || quote === '' ? null : `#${placeBookmark(prefix, cited)}`;
  const link = (page === null ? null : frame.pageAddress?.(filled, page)) ?? own;
  return [run(name, link === null ? {} : { link })];
}

/** ` (p. 12)` behind a sentence; nothing where no place is known. */
export function placeInBrackets(
  cited: Cited,
  place: SheetPlace,
  frame: ReportFrame,
): readonly Run[] {
  if (placeName(cited, frame) === null) return [];
  return [run(' ('), ...placeRuns(cited, place, frame), run(')')];
}

/** The passage as a note, where the document has no list of passages of its own. */
export function quoteNote(
  cited: Cited,
  { prefix }: SheetPlace,
  frame: ReportFrame,
): { readonly note?: string } {
  if (prefix !== null || cited.quote === '') return {};
  const quote = shortenText(cited.quote, longestNote);
  const name = placeName(cited, frame);
  const told = sheetReportTexts[frame.language].quote(quote, null);
  return { note: name === null ? told : `${told} (${name})` };
}

/** Cut between two words, and said to be. */
export function shortenText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > 0 ? space : longest)} […]`;
}

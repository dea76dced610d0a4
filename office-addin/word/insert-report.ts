import type { Report, ReportBlock, ReportCell, Run } from '#shared/report/report.ts';
import { askAround, placeAfter, startAtCursor } from './place-at.ts';
import { runWord } from './run-word.ts';
import { letGo, takeBack } from './take-back.ts';
import { requireWriting } from './word-abilities.ts';
import type { Place } from './write-blocks.ts';

/** A note to put at the foot of the page once all words stand. */
type Noted = { readonly range: Word.Range; readonly note: string };

/**
 * A report after the place of the cursor, in the document's own headings, with its tables and a footnote for each quote
 * (in brackets where Word has no footnotes): five syncs. Taken back when Word stops halfway.
 */
export async function insertReport(report: Report): Promise<void> {
  const { footnotes } = requireWriting();
  try {
    await runWord(async (context) => {
      const around = askAround(context);
      await context.sync();
      const title = startAtCursor(context, around, report.title);
      await context.sync();
      const place = await holdFrom(context, title);
      const noted = writeReport(report, { title, place, footnotes });
      for (const { range, note } of noted) range.insertFootnote(note);
      letGo(context);
      await context.sync();
    });
  } catch (error) {
    await takeBack(null).catch(() => undefined);
    throw error;
  }
}

/** Holds all that follows with the title; where Word stops before, the title goes by itself. */
async function holdFrom(context: Word.RequestContext, title: Word.Paragraph): Promise<Place> {
  const place = placeAfter(title);
  try {
    await context.sync();
    return place;
  } catch (error) {
    for (const remove of [() => title.delete(), () => place.holder.delete(false)]) {
      remove();
      await context.sync().catch(() => undefined);
    }
    throw error;
  }
}

type Writing = {
  readonly title: Word.Paragraph;
  readonly place: Place;
  readonly footnotes: boolean;
};

function writeReport(
  { subtitle, mention, blocks }: Report,
  { title, place, footnotes }: Writing,
): readonly Noted[] {
  title.styleBuiltIn = 'Heading1' as Word.BuiltInStyleName;
  for (const text of [subtitle, mention].flatMap((said) => said ?? [])) {
    const paragraph = place.paragraph(text);
    paragraph.styleBuiltIn = 'Normal' as Word.BuiltInStyleName;
    paragraph.font.italic = true;
  }
  return blocks.flatMap((block) => writeBlock(block, place, footnotes));
}

/** One below the title that the report has in the document. */
const headings = { 1: 'Heading2', 2: 'Heading3', 3: 'Heading4' } as const;
/** Office.js starts lists only beside loaded ones: items bear their sign. */
const dash = '–\u00A0';

function writeBlock(block: ReportBlock, place: Place, footnotes: boolean): readonly Noted[] {
  switch (block.kind) {
    case 'heading':
      place.paragraph(block.text).styleBuiltIn = headings[block.level] as Word.BuiltInStyleName;
      return [];
    case 'paragraph':
    case 'item':
    case 'quote':
      return writeRuns(block, place, footnotes);
    case 'table':
      return writeTable(block, place, footnotes);
    // Page numbers and breaks are the open document's own affair.
    case 'contents':
    case 'page-break':
      return [];
  }
}

function writeRuns(
  { kind, runs }: Extract<ReportBlock, { readonly kind: 'paragraph' | 'item' | 'quote' }>,
  place: Place,
  footnotes: boolean,
): readonly Noted[] {
  const paragraph = place.paragraph(kind === 'item' ? dash : '');
  paragraph.styleBuiltIn = 'Normal' as Word.BuiltInStyleName;
  return runs.flatMap((run) => {
    const range = paragraph.insertText(textOf(run, footnotes), 'End');
    range.font.bold = run.bold === true || run.doubt === true;
    range.font.italic = run.italic === true || kind === 'quote';
    return run.note === undefined || !footnotes ? [] : [{ range, note: run.note }];
  });
}

const textOf = ({ text, note }: Run, footnotes: boolean): string =>
  note === undefined || footnotes ? text : `${text} (${note})`;

function writeTable(
  { caption, header, rows }: Extract<ReportBlock, { readonly kind: 'table' }>,
  place: Place,
  footnotes: boolean,
): readonly Noted[] {
  if (caption !== null) {
    const paragraph = place.paragraph(caption);
    paragraph.styleBuiltIn = 'Normal' as Word.BuiltInStyleName;
    paragraph.font.bold = true;
  }
  const lines = header.length === 0 ? rows : [header, ...rows];
  const columns = Math.max(1, ...lines.map(({ length }) => length));
  const table = place.table(
    lines.map((line) => Array.from({ length: columns }, (_, at) => cellText(line[at], footnotes))),
  );
  if (header.length > 0) table.headerRowCount = 1;
  if (!footnotes) return [];
  return lines.flatMap((line, row) =>
    line.flatMap(({ runs }, column) => {
      const notes = runs.flatMap(({ note }) => note ?? []);
      if (notes.length === 0) return [];
      const range = table.getCell(row, column).body.paragraphs.getFirst().getRange('Content');
      return notes.map((note) => ({ range, note }));
    }),
  );
}

const cellText = (cell: ReportCell | undefined, footnotes: boolean): string =>
  cell?.runs.map((run) => textOf(run, footnotes)).join('') ?? '';

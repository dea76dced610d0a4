import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import { cleanText } from '#shared/document/clean-text.ts';
import type { Run } from '#shared/report/report.ts';
import { doubtShade } from './report-styles.ts';

/** Notes of a document by their number, gathered while its text is written. */
export type Notes = { readonly add: (text: string) => number };

/** Runs of a paragraph; what is not a web address or a bookmark of the report is no link. */
export function writeRuns(runs: readonly Run[], notes: Notes, isBold = false): ParagraphChild[] {
  return runs.flatMap((run) => {
    const text = writeText(run, isBold);
    const note = run.note === undefined ? [] : [new FootnoteReferenceRun(notes.add(run.note))];
    return [...marked(run, linked(run, text)), ...note];
  });
}

function writeText(run: Run, isBold: boolean): TextRun[] {
  const look = {
    ...(run.bold === true || isBold ? { bold: true } : {}),
    ...(run.italic === true ? { italics: true } : {}),
    ...(run.doubt === true
      ? { shading: { type: ShadingType.CLEAR, fill: doubtShade, color: 'auto' } }
      : {}),
    ...(linkOf(run) === null ? {} : { style: 'Hyperlink' }),
  };
  const ends = {
    before: /^\s/u.test(run.text) ? ' ' : '',
    after: /\s$/u.test(run.text) ? ' ' : '',
  };
  const clean = cleanText(run.text);
  if (clean === '') return run.text === '' ? [] : [new TextRun({ text: ' ', ...look })];
  return `${ends.before}${clean}${ends.after}`
    .split('\n')
    .map((text, at) => new TextRun({ text, ...look, ...(at === 0 ? {} : { break: 1 }) }));
}

const marked = ({ bookmark }: Run, children: ParagraphChild[]): ParagraphChild[] =>
  bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })];

function linked(run: Run, children: TextRun[]): ParagraphChild[] {
  const link = linkOf(run);
  if (link === null) return children;
  return link.startsWith('#')
    ? [new InternalHyperlink({ anchor: link.slice(1), children })]
    : [new ExternalHyperlink({ link, children })];
}

function linkOf({ link }: Run): string | null {
  if (link === undefined) return null;
  if (/^#\w+$/u.test(link)) return link;
  const isWeb = URL.canParse(link) && /^(?:https?|mailto):$/u.test(new URL(link).protocol);
  return isWeb ? link : null;
}

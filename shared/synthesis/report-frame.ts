import type { Language } from '../language/language.ts';
import type { Report, ReportBlock, ReportCell, Run } from '../report/report.ts';
import type { FilledSheet } from './filled-sheet.ts';

/** What stands around every document that is composed from filled sheets. */
export type ReportFrame = {
  readonly language: Language;
  readonly organisation: string;
  /** Said where a model took part, as the policy words it. */
  readonly mention: string;
  /** Web address of a page of a document, for those who may open it; absent = pages are told, and listed in the report. */
  readonly pageAddress?: (filled: FilledSheet, page: number) => string | null;
};

/** A report from its blocks; says that a model took part when one did. */
export function inFrame(
  frame: ReportFrame,
  head: { readonly title: string; readonly subtitle: string | null },
  filled: readonly FilledSheet[],
  blocks: readonly ReportBlock[],
): Report {
  const models = [...new Set(filled.flatMap(({ model }) => (model === null ? [] : [model])))];
  return {
    ...head,
    organisation: frame.organisation,
    language: frame.language,
    blocks,
    mention: models.length === 0 ? null : frame.mention,
    properties: models.length === 0 ? {} : { 'Calame-Modeles': models.join(', ') },
  };
}

export const run = (text: string, marks: Omit<Run, 'text'> = {}): Run => ({ text, ...marks });

export const paragraph = (...runs: readonly Run[]): ReportBlock => ({ kind: 'paragraph', runs });

export const item = (...runs: readonly Run[]): ReportBlock => ({ kind: 'item', runs });

export const heading = (level: 1 | 2 | 3, text: string, bookmark?: string): ReportBlock => ({
  kind: 'heading',
  level,
  text,
  ...(bookmark === undefined ? {} : { bookmark }),
});

export const cell = (text: string, marks: Omit<Run, 'text'> = {}): ReportCell => ({
  runs: [run(text, marks)],
});

export const rightCell = (text: string, marks: Omit<Run, 'text'> = {}): ReportCell => ({
  runs: [run(text, marks)],
  align: 'right',
});

import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Failure, IndexReport } from './index-report.ts';

/** An indexing in words: what `calame knowledge add` prints as JSON. */
export type ToldReport = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Of the unchanged: those that got vectors. */
  readonly embedded: number;
  readonly removed: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly failed: readonly Told[];
  readonly warnings: readonly Told[];
  /** Passages written. */
  readonly passages: number;
  readonly embeddings: IndexReport['embeddings'];
  readonly seconds: number;
};

type Told = { readonly file: string; readonly code: string; readonly message: string };

/** Tells a report in a language; each message names its file and says what to do. */
export function tellReport(report: IndexReport, language: Language): ToldReport {
  const texts = documentTexts[language];
  return {
    added: report.added,
    updated: report.updated,
    unchanged: report.unchanged,
    embedded: report.embedded,
    removed: report.removed,
    skipped: report.skipped.map(({ file, kind }) => ({ file, reason: texts.skippedKind(kind) })),
    failed: report.failed.map((failure) => ({
      file: failure.file,
      code: failure.code,
      message: tellFailure(failure, language),
    })),
    warnings: report.warnings.map(({ file, warning: { code, details } }) => ({
      file,
      code,
      message: texts.warnings[code](file, details),
    })),
    passages: report.passages,
    embeddings: report.embeddings,
    seconds: Math.round(report.seconds * 1000) / 1000,
  };
}

function tellFailure({ file, code, details, keptEarlier }: Failure, language: Language): string {
  const texts = documentTexts[language];
  const message = texts.faults[code](file, details);
  return keptEarlier && code !== 'folder-closed' ? `${message} ${texts.earlierKept}` : message;
}

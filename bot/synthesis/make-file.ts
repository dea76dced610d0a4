import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Report } from '#shared/report/report.ts';
import { applyReviews } from '#shared/synthesis/apply-reviews.ts';
import { compareSheets } from '#shared/synthesis/compare-sheets.ts';
import { composeAnnexe } from '#shared/synthesis/compose-annexe.ts';
import { composeAssemblee, composeCcspl } from '#shared/synthesis/compose-control-report.ts';
import { composeFiche } from '#shared/synthesis/compose-fiche.ts';
import { composeNote } from '#shared/synthesis/compose-note.ts';
import { composeParts } from '#shared/synthesis/compose-parts.ts';
import { composeSet, type ReviewedSheet } from '#shared/synthesis/compose-set.ts';
import { isNote } from '#shared/synthesis/fill-note.ts';
import { composeTogether } from '#shared/synthesis/free/compose-together.ts';
import type { TogetherSynthesis } from '#shared/synthesis/free/phrase-free.ts';
import { tabulateFree } from '#shared/synthesis/free/tabulate-free.ts';
import type { ReportFrame } from '#shared/synthesis/report-frame.ts';
import type { Sheet, SheetOutput } from '#shared/synthesis/sheet.ts';
import type { JobFileFormat } from '#shared/wire/job-exchange.ts';
import type { MadeFile } from './synthesis-desk.ts';

/** What a file is made from. */
export type FileSource = {
  readonly sheet: Sheet;
  /** In the order of the job; at least one. */
  readonly sheets: readonly ReviewedSheet[];
  readonly output: SheetOutput;
  /** Of a free synthesis, once all its documents are read; null otherwise. */
  readonly together: TogetherSynthesis | null;
  readonly language: Language;
  /** Null = pages are told, and not linked to. */
  readonly pageAddress: NonNullable<ReportFrame['pageAddress']> | null;
  readonly policy: Policy;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

const types: Readonly<Record<JobFileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
};

/** Media type of a file of a job. */
export const fileType = (format: JobFileFormat): string => types[format];

/** The sheets of a synthesis as a file; what people corrected stands in the place of what was found. */
export async function makeFile(source: FileSource, format: JobFileFormat): Promise<MadeFile> {
  const bytes = await bytesOf(source, format);
  return { name: `${source.sheet.id}-${source.output}.${format}`, type: types[format], bytes };
}

async function bytesOf(source: FileSource, format: JobFileFormat): Promise<Uint8Array> {
  const { sheet, sheets, language, now } = source;
  switch (format) {
    case 'docx': {
      const { writeReportDocx } = await import('../report-files/write-report-docx.ts');
      return writeReportDocx(composeReport(source), now);
    }
    case 'md': {
      const { writeReportMarkdown } = await import('../report-files/write-report-markdown.ts');
      return Buffer.from(writeReportMarkdown(composeReport(source)));
    }
    case 'xlsx': {
      const { writeWorkbook } = await import('../report-files/write-workbook.ts');
      const { together } = source;
      if (together !== null) return writeWorkbook(tabulateFree(together.free, language));
      const filled = sheets.map((one) => applyReviews(sheet, one.filled, one.reviews));
      return writeWorkbook(compareSheets(sheet, filled, language));
    }
    case 'json':
      return Buffer.from(
        `${JSON.stringify({ sheet: sheet.id, documents: sheets, together: source.together }, null, 2)}\n`,
      );
  }
}

/** Throws `output-not-offered` for a document that the sheet does not give; each gives a fiche. */
export function requireOffered({ outputs }: Sheet, output: SheetOutput): void {
  if (output === 'fiche' || outputs.includes(output)) return;
  throw new Fault('output-not-offered', { output, known: outputs.join(', ') });
}

/** The same before it is a file. Throws `output-not-offered` for a document that the sheet does not give. */
export function composeReport(source: Omit<FileSource, 'now'>): Report {
  const { sheet, output, together } = source;
  requireOffered(sheet, output);
  const frame = frameOf(source);
  if (together !== null) return composeTogether(together, frame);
  const sheets = source.sheets.map(({ filled, reviews }) => ({
    ...{ filled: applyReviews(sheet, filled, reviews), reviews },
  }));
  const [only, ...others] = sheets;
  if (only === undefined || others.length > 0) {
    return output === 'fiche'
      ? composeSet(sheet, sheets, frame)
      : composeParts(sheet, sheets, output, frame);
  }
  if (isNote(sheet)) return composeNote(sheet, only.filled, only.reviews, frame);
  const compose = {
    fiche: composeFiche,
    'annexe-financiere': composeAnnexe,
    'rapport-ccspl': composeCcspl,
    'rapport-assemblee': composeAssemblee,
  }[output];
  return compose(sheet, only.filled, only.reviews, frame);
}

const frameOf = ({
  language,
  policy,
  pageAddress,
}: Pick<FileSource, 'language' | 'policy' | 'pageAddress'>): ReportFrame => ({
  language,
  organisation: policy.organisation.name,
  mention: policy.labels.draft,
  ...(pageAddress === null ? {} : { pageAddress }),
});

import type { Language } from '#shared/language/language.ts';
import { synthesisTexts, tellStatus } from '#shared/language/synthesis-texts.ts';
import { synthesizeTexts } from '#shared/language/synthesize-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { FilledSheet, SheetCoverage } from '#shared/synthesis/filled-sheet.ts';
import { type FlatField, flattenFields } from '#shared/synthesis/flatten-fields.ts';
import { tellWritten } from '#shared/synthesis/tell-written.ts';
import type { JobDocument, JobSummary } from '#shared/wire/job-exchange.ts';
import { writeReportMarkdown } from '../report-files/write-report-markdown.ts';
import type { SynthesisRoom } from '../synthesis/open-synthesis-room.ts';
import type { Cli } from './cli.ts';

type Told = { readonly document: JobDocument; readonly sheet: FilledSheet | null };

/** What a synthesis gave: one JSON document, or lines for people. */
export async function tellSheets(
  cli: Cli,
  room: SynthesisRoom,
  person: Person,
  job: JobSummary,
  { seconds, out }: { readonly seconds: number; readonly out: string | null },
): Promise<void> {
  const told: Told[] = [];
  for (const document of job.documents.filter(({ beside }) => beside !== true)) {
    const has = document.coverage !== null;
    const { documentId } = document;
    told.push({
      document,
      sheet: has ? (await room.sheet(person, job.jobId, documentId)).sheet : null,
    });
  }
  const coverage = sumUp(told);
  const together = await room.together(person, job.jobId);
  if (cli.json) {
    cli.printJson({
      job: job.jobId,
      ...(job.why === null ? {} : { why: job.why }),
      documents: told.map((one) => asJson(one, cli.language)),
      checks: told.flatMap(({ sheet }) => checksOf(sheet, cli.language)),
      coverage,
      ...(together === null ? {} : { together: { said: together.said, ...together.free } }),
      model: job.model,
      ...{ seconds, out },
    });
    return;
  }
  if (together === null) inLines(cli, told, coverage);
  else cli.print(writeReportMarkdown(await room.report(person, job.jobId)));
  const texts = synthesizeTexts[cli.language];
  if (job.why !== null) cli.remark(job.why);
  cli.remark(job.model === null ? texts.without : texts.withModel(job.model));
  if (out !== null) cli.print(texts.written(out));
}

function asJson({ document: { file, state, why }, sheet }: Told, language: Language): object {
  return {
    file,
    state,
    ...(why === null ? {} : { why }),
    title: sheet?.title ?? null,
    exercise: sheet?.exercise ?? null,
    pages: sheet?.pages ?? null,
    fields: sheet === null ? [] : flattenFields(sheet).map((field) => fieldJson(field, language)),
  };
}

/** With its state and its doubt in words beside the codes. */
const fieldJson = ({ remark, ...field }: FlatField, language: Language): object => ({
  ...field,
  told: tellStatus(field, language),
  why: remark === null ? null : synthesisTexts[language].remark(remark),
});

function checksOf(sheet: FilledSheet | null, language: Language): readonly object[] {
  if (sheet === null) return [];
  return sheet.findings.map(({ kind, status, remark, expected, found, places }) => ({
    file: sheet.file,
    ...{ kind, status, message: synthesisTexts[language].remark(remark), expected, found },
    places: places.map(({ page, quote }) => ({ page, quote })),
  }));
}

const nothing: SheetCoverage = { asked: 0, found: 0, toCheck: 0, contradictory: 0, absent: 0 };

const sumUp = (told: readonly Told[]): SheetCoverage =>
  told.reduce(
    (sum, { sheet }) => ({
      asked: sum.asked + (sheet?.coverage.asked ?? 0),
      found: sum.found + (sheet?.coverage.found ?? 0),
      toCheck: sum.toCheck + (sheet?.coverage.toCheck ?? 0),
      contradictory: sum.contradictory + (sheet?.coverage.contradictory ?? 0),
      absent: sum.absent + (sheet?.coverage.absent ?? 0),
    }),
    nothing,
  );

function inLines(cli: Cli, told: readonly Told[], coverage: SheetCoverage): void {
  const texts = synthesizeTexts[cli.language];
  for (const { document, sheet } of told) {
    if (document.why !== null) cli.remark(texts.failed(document.file, document.why));
    if (sheet === null) continue;
    cli.print(texts.document(sheet.file, sheet.coverage.found, sheet.coverage.asked));
    for (const field of flattenFields(sheet)) cli.print(`  ${fieldLine(field, cli.language)}`);
  }
  const findings = told.flatMap(({ sheet }) => sheet?.findings ?? []);
  const fails = findings.filter(({ status }) => status === 'fails');
  cli.print(texts.checks(findings.length - fails.length, fails.length));
  for (const { remark } of fails) cli.print(`  ${synthesisTexts[cli.language].remark(remark)}`);
  const { found, toCheck, contradictory, absent } = coverage;
  cli.print(texts.coverage(found, toCheck, contradictory, absent));
}

function fieldLine(field: FlatField, language: Language): string {
  const { name, path, page, status, remark } = field;
  const texts = synthesizeTexts[language];
  const written =
    field.written === null ? null : tellWritten({ ...field, written: field.written }, language);
  const value = written === null ? texts.nothing : written.replace(/\s+/gu, ' ').slice(0, 200);
  const place = page === null ? '' : `, ${texts.page(page)}`;
  const where = [...path.slice(-1), name].join(' > ');
  const isDoubtful = status === 'to-check' || status === 'contradictory';
  const why = isDoubtful && remark !== null ? ` ${synthesisTexts[language].remark(remark)}` : '';
  return `${where} : ${value}${place} [${tellStatus(field, language)}]${why}`;
}

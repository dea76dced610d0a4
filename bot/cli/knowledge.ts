import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { AddRequest, Indexer } from '../indexing/open-indexer.ts';
import type { ToldReport } from '../indexing/tell-report.ts';
import { type ExitStatus, exitStatus } from './cli.ts';

/** What a `knowledge` verb found: its JSON, the same in lines for people, and its exit status. */
export type Shown<Json> = {
  readonly json: Json;
  readonly lines: readonly string[];
  readonly status: ExitStatus;
};

/** `knowledge add`: done when at least one document is indexed or unchanged, or when all that was done is to forget those that are gone. */
export async function addKnowledge(
  indexer: Indexer,
  request: AddRequest,
): Promise<Shown<ToldReport>> {
  const { language = 'fr' } = request;
  const report = await indexer.add(request);
  const indexed = report.added + report.updated + report.unchanged;
  const lines = tellReportLines(report, language);
  const emptied = report.removed > 0 && report.failed.length === 0;
  const status = indexed > 0 || emptied ? exitStatus.done : exitStatus.notSo;
  return { json: report, lines, status };
}

/** An indexing in lines: what could not be read, what to know of the rest, the counts. */
export function tellReportLines(report: ToldReport, language: Language): readonly string[] {
  const texts = documentTexts[language];
  const indexed = report.added + report.updated + report.unchanged;
  const counts = { ...report, skipped: report.skipped.length, failed: report.failed.length };
  return [
    ...report.failed.map(({ message }) => message),
    ...report.warnings.map(({ message }) => message),
    ...report.skipped.map(({ file, reason }) => `${file} : ${reason}`),
    ...(report.embeddings === 'failed' ? [texts.withoutVectors] : []),
    ...(report.embeddings === 'over-quota' ? [texts.vectorsOverQuota] : []),
    ...(indexed + report.failed.length + report.removed === 0 ? [texts.nothingFound] : []),
    texts.summary(counts),
  ];
}

/** `knowledge remove`: by document id, or by the path of a file or folder. */
export async function removeKnowledge(
  indexer: Indexer,
  { idOrPath, space, language }: { idOrPath: string; space: string; language: Language },
): Promise<Shown<{ readonly removed: number }>> {
  const removed = await indexer.remove(idOrPath, space);
  return {
    json: { removed },
    lines: [documentTexts[language].removed(removed, idOrPath)],
    status: removed > 0 ? exitStatus.done : exitStatus.notSo,
  };
}

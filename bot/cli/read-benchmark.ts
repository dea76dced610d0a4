import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { Fault } from '#shared/fault.ts';

/** A document of a benchmark in BEIR shape; `path` names the chapters above it, `dossier` its folder. */
export type BenchmarkDocument = {
  readonly _id: string;
  readonly title: string;
  readonly text: string;
  readonly metadata?:
    | { readonly path?: string | undefined; readonly dossier?: string | undefined }
    | undefined;
};
export type BenchmarkQuery = { readonly _id: string; readonly text: string };
/** Grade of each judged document, by query. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

const documentShape: z.ZodType<BenchmarkDocument> = z.object({
  _id: z.string().min(1),
  title: z.string().default(''),
  text: z.string(),
  metadata: z.object({ path: z.string().optional(), dossier: z.string().optional() }).optional(),
});
const queryShape: z.ZodType<BenchmarkQuery> = z.object({
  _id: z.string().min(1),
  text: z.string(),
});

/** Reads `corpus.jsonl`, plain or gzipped. */
export function readCorpus(file: string): Promise<readonly BenchmarkDocument[]> {
  return readRecords(file, documentShape);
}

/** Reads `queries.jsonl`, plain or gzipped. */
export function readQueries(file: string): Promise<readonly BenchmarkQuery[]> {
  return readRecords(file, queryShape);
}

/** Reads `query-id corpus-id score`, tab-separated; a first line that names the columns is left out. */
export async function readJudgements(file: string): Promise<Judgements> {
  const judgements = new Map<string, Map<string, number>>();
  await eachLine(file, (line, number) => {
    const [query = '', document = '', grade = ''] = line.split('\t');
    if (number === 1 && Number.isNaN(Number(grade))) return;
    if (query === '' || document === '' || grade.trim() === '' || !Number.isFinite(Number(grade))) {
      throw new Fault('line-unreadable', { file, line: number });
    }
    const ofQuery = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, ofQuery.set(document, Number(grade)));
  });
  return judgements;
}

async function readRecords<Shape extends { readonly _id: string }>(
  file: string,
  shape: z.ZodType<Shape>,
): Promise<readonly Shape[]> {
  const records: Shape[] = [];
  const seen = new Set<string>();
  await eachLine(file, (line, number) => {
    try {
      const record = shape.parse(JSON.parse(line));
      if (seen.has(record._id)) throw new Error('an id stands twice');
      seen.add(record._id);
      records.push(record);
    } catch (cause) {
      throw new Fault('line-unreadable', { file, line: number }, cause);
    }
  });
  return records;
}

/** Calls `read` with every line that is not empty and its number from 1. */
async function eachLine(file: string, read: (line: string, number: number) => void): Promise<void> {
  const lines = (await readText(file)).split(/\r?\n/);
  lines.forEach((line, at) => {
    if (line.trim() !== '') read(line, at + 1);
  });
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch (cause) {
    throw new Fault('input-unreadable', { file }, cause);
  }
}

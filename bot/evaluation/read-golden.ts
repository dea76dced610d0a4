import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import { goldenTexts } from '#shared/language/golden-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { GoldenQuestion, GoldenSet } from '#shared/quality/golden.ts';
import { tellIssue } from './tell-issue.ts';

/** A set longer than this is not a set of questions that people keep. */
const mostQuestions = 5_000;
const longText = 4_000;

const isoDate = z.iso.date();
const name = z.string().trim().min(1).max(200);
const words = z.array(z.string().min(1).max(longText)).default([]);
const names = z.array(name).default([]);
const share = z.number().min(0).max(1).exactOptional();
const count = z.number().int().min(0).exactOptional();

const head = z.strictObject({
  golden: z.literal(1),
  title: z.string().min(1).max(longText),
  lawCheckedAt: isoDate.nullable().default(null),
  thresholds: z
    .strictObject({
      correctSource: share,
      saidRight: share,
      absentRight: share,
      refusedRight: share,
      detailRight: share,
      wrongVersant: count,
      staleUsed: count,
    })
    .default({}),
  superseded: z
    .array(
      z.strictObject({
        id: name,
        by: name,
        from: isoDate,
        note: z.string().max(longText).nullable().default(null),
      }),
    )
    .default([]),
});

const question = z.strictObject({
  id: name,
  question: z.string().trim().min(1).max(longText),
  versant: z.enum(['FPE', 'FPT', 'FPH']).nullable().default(null),
  statut: name.nullable().default(null),
  as: name.nullable().default(null),
  history: words,
  expect: z.enum(['answer', 'absent', 'refused', 'handed-over', 'needs-detail']),
  sources: names,
  forbidden: names,
  mustSay: words,
  mustNotSay: words,
  difficulty: z.enum(['simple', 'intermediaire', 'complexe']),
  stale: z.boolean().default(false),
});

/** A line that cannot be used, counted from 1, and what to do about it. */
type LineFault = { readonly line: number; readonly message: string };

/**
 * The golden set of a JSONL file: one question a line, after a head that may be left out (`golden: 1`). A byte order mark,
 * blank lines and CRLF are accepted; an unknown member is not: a mistyped `forbiden` would be a check that never runs.
 * @throws Fault `input-unreadable` without the file, `golden-invalid` with every fault, its line and what to do
 */
export async function readGolden(file: string, language: Language): Promise<GoldenSet> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new Fault('input-unreadable', { file }, error);
  }
  const reading = parseGolden(text, basename(file), language);
  if (reading.faults.length === 0) return reading.set;
  throw new Fault('golden-invalid', {
    file,
    count: reading.faults.length,
    faults: reading.faults
      .slice(0, 20)
      .map(({ message }) => message)
      .join('\n'),
  });
}

/** Reads a golden set; the set holds what could be read when there are faults. */
export function parseGolden(
  text: string,
  file: string,
  language: Language,
): { readonly set: GoldenSet; readonly faults: readonly LineFault[] } {
  const texts = goldenTexts[language];
  const reading: Reading = { head: null, questions: [], faults: [] };
  for (const [at, written] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (written.trim() === '') continue;
    const line = at + 1;
    for (const message of takeLine(written, reading, language)) {
      reading.faults.push({ line, message: `${texts.line(file, line)} ${message}` });
    }
  }
  const { head: top, questions, faults } = reading;
  const ofWhole = [
    ...(questions.length === 0 && faults.length === 0 ? [texts.noQuestion] : []),
    ...(questions.length > mostQuestions ? [texts.tooMany(mostQuestions)] : []),
  ];
  return {
    set: { ...(top ?? headless(file)), questions },
    faults: [
      ...faults,
      ...ofWhole.map((message) => ({ line: 1, message: `${file} : ${message}` })),
    ],
  };
}

type Head = Omit<GoldenSet, 'questions'>;

/** What the lines so far gave. */
type Reading = {
  head: Head | null;
  readonly questions: GoldenQuestion[];
  readonly faults: LineFault[];
};

/** Adds a line to what was read; gives what is at fault in it. */
function takeLine(written: string, reading: Reading, language: Language): readonly string[] {
  const texts = goldenTexts[language];
  const tell = ({ issues }: z.ZodError): readonly string[] =>
    issues.map((issue) => tellIssue(issue, language));
  const value = readJson(written);
  if (value === null) return [texts.notJson];
  if (!('golden' in value)) {
    const read = question.safeParse(value);
    if (!read.success) return tell(read.error);
    const faults = faultsOf(read.data, reading.questions, language);
    reading.questions.push(read.data);
    return faults;
  }
  if (reading.head !== null || reading.questions.length > 0) return [texts.headNotFirst];
  const read = head.safeParse(value);
  if (!read.success) return tell(read.error);
  const { golden: _version, ...members } = read.data;
  reading.head = members;
  return [];
}

function headless(file: string): Head {
  return { title: file, lawCheckedAt: null, thresholds: {}, superseded: [] };
}

function readJson(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** What a line says that cannot be with the others, or with itself. */
function faultsOf(
  one: GoldenQuestion,
  others: readonly GoldenQuestion[],
  language: Language,
): readonly string[] {
  const texts = goldenTexts[language];
  const both = one.sources.find((id) => one.forbidden.includes(id));
  return [
    ...(others.some(({ id }) => id === one.id) ? [texts.twice(one.id)] : []),
    ...(one.expect === 'answer' && one.sources.length === 0 ? [texts.noSource] : []),
    ...(one.expect !== 'answer' && one.sources.length > 0
      ? [texts.sourceOfNothing(one.expect)]
      : []),
    ...(both === undefined ? [] : [texts.bothWays(both)]),
  ];
}

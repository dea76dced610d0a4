import { foldText } from '../french/fold-text.ts';
import { agrees, findWrittenNumbers, type WrittenNumber } from '../french/written-numbers.ts';
import type { DocumentIndex, IndexedRow, IndexedSentence } from './document-index.ts';
import type { SheetFinding, SheetRemark } from './filled-sheet.ts';
import { findSubjects, type Subject, type SubjectFinder, speaksOf } from './find-subjects.ts';
import { bareLabel, labelWords } from './label-words.ts';

/** A figure further from its line than this speaks of something else; points for a percentage. */
const nearAmount = 0.03;
const nearPoints = 0.6;

/** What makes a figure one of a part, of another scope, of what was planned, or of a year before. */
const apart =
  /\b(?:dont|hors|hormis|sans|contre|au lieu|depuis|entre|fin|taux|plafond|seuil|part|article|art|par habitant)\b|\b(?:corrige|prevu|votee?s?\b|credits?\b|inscrit|estime|moyenne|mensuel|notifi)/;
/** A part that is called by an article of a law. */
const ofArticle = /\b(?:article|art\.?) ?\d/;
/** At the start of a sentence, the same of all its figures. */
const apartAll =
  /^(?:mais |ainsi,? |toutefois,? |neanmoins,? )?(?:hors|corrige|a perimetre|sans|en neutralisant|deduction)\b/;
const changing =
  /\b(?:evolu|haus|bais|augment|progress|recul|diminu|repli|croiss|accrois|repart|ralenti|chut)/;

type Judged = 'holds' | SheetFinding;

/**
 * Compares the figures of the text with the line of a table that the text speaks of. Rounding counts: 414,5 M€ is not
 * 414 902 371,22 €. Figures far from the line are taken to speak of something else.
 */
export function checkTexts(index: DocumentIndex): readonly SheetFinding[] {
  const subjects = findSubjects(index);
  const judged = index.sentences.flatMap((sentence) => judgeSentence(sentence, subjects));
  const held = judged.filter((one) => one === 'holds').length;
  const fails = judged.filter((one) => one !== 'holds');
  if (held === 0) return fails;
  const remark: SheetRemark = { code: 'text-holds', details: { count: held } };
  return [
    ...fails,
    { kind: 'text-table', status: 'holds', remark, expected: null, found: null, places: [] },
  ];
}

function judgeSentence(sentence: IndexedSentence, subjects: SubjectFinder): readonly Judged[] {
  const about = subjectsOf(sentence, subjects);
  if (about.length === 0) return [];
  const folded = foldText(sentence.text);
  const all = apartAll.test(folded);
  const told = new Set<string>();
  let from = 0;
  return findWrittenNumbers(sentence.text).flatMap((number): readonly Judged[] => {
    const figure: Figure = {
      sentence,
      number,
      about,
      before: folded.slice(from, number.start),
      sofar: folded.slice(0, number.start),
      after: folded.slice(number.end, number.end + 24),
    };
    from = number.end;
    const isApart = all || apart.test(figure.before) || ofArticle.test(figure.sofar);
    const sort = number.unit === '%' ? 'change' : 'amount';
    // One word on a sentence for amounts, one for changes: what follows a figure that was placed is of something else.
    if (told.has(sort)) return [];
    const judged =
      sort === 'change'
        ? judgeChange(figure, isApart, subjects)
        : judgeAmount(figure, isApart, subjects);
    if (judged === null) return [];
    told.add(sort);
    return [judged];
  });
}

/** What a sentence is about: the lines that it names, and the one of its heading if it speaks of it. */
function subjectsOf(sentence: IndexedSentence, subjects: SubjectFinder): readonly Subject[] {
  const own = subjects.ofHeading(sentence);
  const named = subjects.named(sentence);
  if (own === null || named.includes(own)) return named;
  const isWhole = labelWords(bareLabel(own.row.name)).every((word) => sentence.words.has(word));
  const isOwn = named.length > 0 ? isWhole : speaksOf(sentence, sentence.anchor.path.at(-1) ?? '');
  return isOwn ? [own, ...named] : named;
}

/** A number of a sentence, with the folded text around it. */
type Figure = {
  readonly sentence: IndexedSentence;
  readonly number: WrittenNumber;
  readonly about: readonly Subject[];
  /** Since the number before. */
  readonly before: string;
  /** Since the start of the sentence. */
  readonly sofar: string;
  readonly after: string;
};

function says(number: WrittenNumber, { current, previous }: Subject): boolean {
  if (agrees(number, current.value)) return true;
  if (previous === null) return false;
  const size = { ...number, value: Math.abs(number.value) };
  return agrees(number, previous.value) || agrees(size, Math.abs(current.value - previous.value));
}

function judgeAmount(figure: Figure, isApart: boolean, subjects: SubjectFinder): Judged | null {
  const { number, about, sentence } = figure;
  if (number.unit !== '€' || number.step < 1) return null;
  if (about.some((subject) => says(number, subject))) return 'holds';
  if (isApart || number.signed) return null;
  if (subjects.below(sentence).some((subject) => says(number, subject))) return null;
  const isPrevious = speaksOfPrevious(figure);
  const [near] = about
    .flatMap((subject) => {
      const exact = isPrevious ? subject.previous : subject.current;
      return exact === null
        ? []
        : [{ subject, exact, distance: Math.abs(number.value / exact.value - 1) }];
    })
    .filter(({ distance }) => distance <= nearAmount)
    .sort((left, right) => left.distance - right.distance);
  if (near === undefined) return null;
  const other = isPrevious
    ? undefined
    : subjects.all.find(
        ({ row, current }) =>
          row !== near.subject.row &&
          isSister(row, near.subject.row) &&
          agrees(number, current.value),
      );
  return toFinding(figure, near.subject, other, {
    code: isPrevious ? 'text-amount-previous' : 'text-amount',
    table: near.exact.value,
    unit: near.exact.unit ?? '€',
  });
}

/** A line of the same table, or of the same chapter: what a text may have taken its figure from. */
function isSister(row: IndexedRow, other: IndexedRow): boolean {
  return row.table === other.table || row.table.path[2] === other.table.path[2];
}

/** `passent de 8,2 M€ à 7,2 M€`, `84,6 M€ dépensés en 2020`. */
function speaksOfPrevious({ about, before, after }: Figure): boolean {
  if (/\bpass\w+ (?:ainsi )?de (?:pres de |plus de |environ )?$/.test(before)) return true;
  const year = /^[^.;,\d]{0,16}\ben ((?:19|20)\d{2})\b/.exec(after)?.[1];
  const columns = about[0]?.row.table.columns ?? [];
  return columns.some(
    (column) =>
      column.period === 'previous' && column.year !== null && String(column.year) === year,
  );
}

function judgeChange(figure: Figure, isApart: boolean, subjects: SubjectFinder): Judged | null {
  const { number, about, sentence, sofar } = figure;
  const size = { ...number, value: Math.abs(number.value) };
  const says = (subject: Subject): boolean => {
    const change = changeOf(subject);
    return change !== null && agrees(size, Math.abs(change));
  };
  if (about.some(says)) return 'holds';
  if (isApart || !changing.test(sofar) || subjects.below(sentence).some(says)) return null;
  const near = about.find((subject) => {
    const change = changeOf(subject);
    return (
      change !== null &&
      isSameWay(figure, change) &&
      Math.abs(size.value - Math.abs(change)) <= nearPoints
    );
  });
  if (near === undefined) return null;
  const other = subjects.all.find(
    (subject) => subject.row !== near.row && subject.row.table === near.row.table && says(subject),
  );
  return toFinding(figure, near, other, {
    code: 'text-change',
    table: Math.round((changeOf(near) ?? 0) * 100) / 100,
    unit: '%',
  });
}

/** A rise that is said is not compared with a fall of the table. */
function isSameWay({ number, sofar }: Figure, change: number): boolean {
  const isFall =
    number.value < 0 || /\b(?:baiss|diminu|recul|repli|chut)\w*[^.;]{0,40}$/.test(sofar);
  const isRise = /\b(?:hauss|augment|progress|croiss|accrois|\+)\w*[^.;]{0,40}$/.test(sofar);
  return isFall ? change <= 0 : !isRise || change >= 0;
}

function changeOf({ current, previous }: Subject): number | null {
  if (previous === null || previous.value <= 0) return null;
  return (current.value / previous.value - 1) * 100;
}

function toFinding(
  { sentence, number }: Figure,
  { row }: Subject,
  other: Subject | undefined,
  { code, table, unit }: { readonly code: string; readonly table: number; readonly unit: string },
): SheetFinding {
  const page = (key: string, of: number | null | undefined): Readonly<Record<string, number>> =>
    of == null ? {} : { [key]: of };
  return {
    kind: 'text-table',
    status: 'fails',
    remark: {
      code,
      details: {
        name: row.name,
        written: number.text.trim(),
        table,
        unit,
        ...page('textPage', sentence.anchor.page),
        ...page('tablePage', row.page),
        ...(other === undefined
          ? {}
          : { other: other.row.name, ...page('otherPage', other.row.page) }),
      },
    },
    expected: table,
    found: number.value,
    places: [
      { page: sentence.anchor.page ?? null, anchor: sentence.anchor, quote: sentence.text },
      { page: row.page, anchor: row.anchor, quote: row.quote },
    ],
  };
}

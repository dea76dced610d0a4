import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { foldText } from '../french/fold-text.ts';

/** One value of a meeting file: a text, or the named parts of a person. */
export type MeetingValue = {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly parts: Readonly<Record<string, string>> | null;
};

/** A key as folded words (`ordre du jour`), with its values; the empty key holds lines that stand under none. */
export type MeetingEntry = {
  readonly key: string;
  readonly line: number;
  readonly values: readonly MeetingValue[];
};

const keyLine = /^\s*([\p{L}][\p{L}\p{N} '’_()-]{1,40}?)\s*:(?:\s+|$)(.*)$/u;
/** A row of persons, or its header. */
const row =
  /[;\t]\s*["«]?\s*(?:pr[ée]sen|absent|excus|repr[ée]sent|pouvoir|procuration|[ée]tat|statut)/iu;
const bullet = /^\s*(?:[-*•–]\s+|\d{1,2}\s?[.)°-]\s*)/u;
/** Longest file that is read whole, in characters. */
const longest = 200_000;

/** Words of a key, without accents, underscores or ends: `Membres_en_exercice` is `membres en exercice`. */
export const foldKey = (key: string): string =>
  foldText(key)
    .replace(/\([^)]*\)|[_’'-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The entries of a meeting file: YAML or JSON where it is that, else lines `Clé : valeur`, lists under a key, and a table
 * of persons, one a line.
 */
export function meetingEntries(text: string, isKnown: (key: string) => boolean): MeetingEntry[] {
  const whole = text
    .slice(0, longest)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  return readTree(whole, isKnown) ?? readLines(whole, isKnown);
}

/** The line of a list in brackets that never ends, as YAML or JSON is broken; null = none. */
export function brokenLine(text: string): number | null {
  const at = text
    .slice(0, longest)
    .split(/\r\n?|\n/u)
    .findIndex((line) => /^\s*(?:[^\s:][^:]{0,40}:\s*)?[[{][^\]}]*$/u.test(line));
  if (at < 0) return null;
  const { errors } = parseDocument(text.slice(0, longest), { prettyErrors: false, schema: 'core' });
  return errors.length > 0 ? at + 1 : null;
}

/** Null unless the text is YAML of known keys in which no list was written as lines. */
function readTree(text: string, isKnown: (key: string) => boolean): MeetingEntry[] | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const lineOf = (node: unknown): number => lines.linePos(startOf(node)).line;
  const entries: MeetingEntry[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) return null;
    const values = valuesOf(value, lineOf, text);
    if (values === null) return null;
    entries.push({ key: foldKey(String(key.value)), line: lineOf(key), values });
  }
  return entries.some(({ key }) => isKnown(key)) ? entries : null;
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

type LineOf = (node: unknown) => number;

function valuesOf(node: unknown, lineOf: LineOf, text: string): MeetingValue[] | null {
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (isScalar(node)) {
    const [from = 0, to = 0] = node.range ?? [];
    // Persons written one a line without a dash: YAML would make one text of them.
    if (node.type === 'PLAIN' && text.slice(from, to).includes('\n')) return null;
    return [{ line: lineOf(node), text: String(node.value), parts: null }];
  }
  if (isSeq(node)) return node.items.map((item) => readValue(item as Node, lineOf));
  return isMap(node) ? [readValue(node, lineOf)] : null;
}

function readValue(node: Node, lineOf: LineOf): MeetingValue {
  const line = lineOf(node);
  if (isScalar(node)) return { line, text: String(node.value ?? ''), parts: null };
  if (!isMap(node)) return { line, text: '', parts: null };
  const parts: Record<string, string> = {};
  for (const { key, value } of node.items) {
    if (isScalar(key) && isScalar(value)) {
      parts[foldKey(String(key.value))] = String(value.value ?? '');
    }
  }
  return { line, text: '', parts };
}

type Open = { key: string; line: number; values: MeetingValue[] };

/** « Instance : conseil municipal », then a table: its rows are no part of the name. */
const isPastHead = ({ values, line }: Open, told: string): boolean =>
  values[0]?.line === line && row.test(told);

function readLines(text: string, isKnown: (key: string) => boolean): MeetingEntry[] {
  const free: Open = { key: '', line: 0, values: [] };
  const entries: Open[] = [free];
  let open = free;
  for (const [at, raw] of text.split('\n').entries()) {
    const line = at + 1;
    const opened = openedBy(raw, line, isKnown);
    if (opened !== null) {
      open = opened;
      entries.push(open);
      continue;
    }
    const told = raw.replace(bullet, '').trim();
    if (isPastHead(open, told)) open = free;
    if (told !== '' && !/^[#>|=_*-]+/u.test(told)) {
      open.values.push({ line, text: told, parts: null });
    }
  }
  return entries;
}

/** The entry that a line opens: « Clé : valeur », or a title of a list without its colon (« PRÉSENTS »). */
function openedBy(raw: string, line: number, isKnown: (key: string) => boolean): Open | null {
  const found = keyLine.exec(raw);
  const key = foldKey(found?.[1] ?? '');
  if (found !== null && isKnown(key)) {
    const rest = (found[2] ?? '').trim();
    return { key, line, values: rest === '' ? [] : [{ line, text: rest, parts: null }] };
  }
  const title = foldKey(raw.replace(bullet, '').trim());
  return title !== '' && isKnown(title) ? { key: title, line, values: [] } : null;
}

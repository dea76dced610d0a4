import { splitSentences } from '../french/split-sentences.ts';
import { findCitationMarkers } from './citation-markers.ts';

/** `fence` is a code fence or a rule across the page, `endless` a text that finds no end: never shown. */
type UnitKind = 'heading' | 'lead-in' | 'row' | 'fence' | 'sentence' | 'endless';

/** The smallest piece of an answer that is shown or dropped whole. */
export type Unit = {
  readonly kind: UnitKind;
  /** Line breaks between this unit and the one before it; 0 = on the same line. */
  readonly newlines: number;
  /** What opens the line: `- `, `2. `, `> `, `## `; empty inside a line. */
  readonly prefix: string;
  readonly text: string;
};

/** A push transform from text to units; how the text was cut into chunks changes nothing. */
export type UnitCutter = {
  readonly push: (chunk: string) => readonly Unit[];
  readonly end: () => readonly Unit[];
};

const linePrefix = /^(?:[^\S\n]*(?:[-*•–]|\d{1,2}[.)]|>|#{1,6})[^\S\n]+)+/u;
/** A sentence's end mark with the brackets, quotes and emphasis that close after it, or the end of the line. */
const stop = /[.!?…]+["»”)\]*_’]{0,8}(?=\s|$|\[\^?\d|【)|\n/gu;
/** Longest text that may still become a stop once more of it comes: its marks, what closes after them, « [^ ». */
const unsettledTail = 12;
/** How far a stop is looked around: enough for an abbreviation behind it, for citations and their addresses before it. */
const lookBehind = 60;
const lookAhead = 600;
/** Characters after which a unit without an end is given up; no sentence that is worth showing is so long. */
const longestUnit = 1000;
const lineEnd = /\n/g;
const blanks = /^\s*/u;
const markerRun = /^(?:[^\S\n]*(?:\[[^\]\n]{1,40}\]|【[^】\n]{1,40}】)(?:\([^)\n]*\))?)+[.;,]?/u;
/** What may still become a citation, or the address glued to one: wait for more text. */
const markerStart =
  /^(?:[^\S\n]*(?:\[[^\]\n]{1,40}\]|【[^】\n]{1,40}】)(?:\([^)\n]*\))?)*[^\S\n]*(?:\[[^\]\n]{0,40}(?:\]\([^)\n]*)?|【[^】\n]{0,40}(?:】\([^)\n]*)?)?$/u;
const emphasis = /[*_]+/gu;

const kindOf = (prefix: string, text: string): UnitKind => {
  const plain = text.replace(emphasis, '').trim();
  if (/^(?:```|~~~|[-*_=]{3,}$)/.test(text)) return 'fence';
  if (prefix.includes('#')) return 'heading';
  if (text.startsWith('|')) return 'row';
  if (/:\s*(?:\[[\d ,;]+\]\s*)*$/u.test(plain)) return 'lead-in';
  const isBoldLine = /^\*\*[^*]+\*\*$|^__[^_]+__$/u.test(text.trim()) && !/[.!?…]$/u.test(plain);
  return isBoldLine ? 'heading' : 'sentence';
};

/** The length of citations that follow `rest`, on the same line, or alone on the next; null when more text is needed. */
const trailingMarkers = (rest: string, isLast: boolean): number | null => {
  const gap = blanks.exec(rest)?.[0] ?? '';
  const after = rest.slice(gap.length);
  if (after === '') return isLast ? 0 : null;
  if (!/^[[【]/u.test(after)) return 0;
  if (!isLast && markerStart.test(after)) return null;
  const run = markerRun.exec(after)?.[0] ?? '';
  if (run === '' || findCitationMarkers(run).length === 0) return 0;
  const next = after.slice(run.length);
  if (!isLast && next === '') return null;
  const standsAlone = !gap.includes('\n') || /^[^\S\n]*(?:\n|$)/u.test(next);
  return standsAlone ? gap.length + run.length : 0;
};

/** Whether a stop that is followed by `next` ends the sentence: abbreviations and « art. L. 621-1 » do not. */
const endsSentence = (before: string, next: string): boolean => {
  const sentence = before.slice(-lookBehind);
  return splitSentences(`${sentence} ${next}`).length > splitSentences(sentence).length;
};

type Boundary = { readonly end: number } | 'wait' | null;

const boundaryAt = (
  held: string,
  from: number,
  match: RegExpExecArray,
  isEnd: boolean,
): Boundary => {
  const isLine = match[0] === '\n';
  const stopEnd = isLine ? match.index : match.index + match[0].length;
  const ahead = held.slice(stopEnd, stopEnd + lookAhead);
  const isLast = isEnd || ahead.length === lookAhead;
  const markers = trailingMarkers(ahead, isLast);
  if (markers === null) return 'wait';
  if (isLine || markers > 0) return { end: stopEnd + markers };
  const gap = blanks.exec(ahead)?.[0] ?? '';
  const next = ahead.charAt(gap.length);
  if (next === '') return isLast ? { end: stopEnd + ahead.length } : 'wait';
  if (gap.includes('\n')) return { end: stopEnd };
  return gap !== '' && endsSentence(held.slice(from, stopEnd), next) ? { end: stopEnd } : null;
};

/** `forced`: cut where nothing ends, what follows is still the same text. */
type Search = { readonly end: number; readonly forced?: true } | { readonly resumeAt: number };

/** Where the unit at the start of `body` ends, or from where to look again when more text has come. */
const findUnitEnd = (body: string, from: number, resumeAt: number, isLast: boolean): Search => {
  // A table's row ends with its line, whatever its cells say.
  const search = new RegExp(body.startsWith('|', from) ? lineEnd : stop);
  search.lastIndex = Math.max(from, resumeAt);
  for (let match = search.exec(body); match !== null; match = search.exec(body)) {
    if (match.index >= longestUnit) break;
    const boundary = boundaryAt(body, from, match, isLast);
    if (boundary === 'wait') return { resumeAt: match.index };
    if (boundary !== null) return boundary;
  }
  const isTooLong = body.length >= longestUnit + lookAhead;
  if (isTooLong || (isLast && body.length > longestUnit)) return { end: longestUnit, forced: true };
  return isLast
    ? { end: body.length }
    : { resumeAt: Math.max(from, resumeAt, body.length - unsettledTail) };
};

/**
 * Cuts a streamed answer into sentences, headings, lead-ins and table rows, with the citations that belong to each. What
 * was searched is not searched again, so that the work grows with the text and not with the number of its chunks.
 */
export const createUnitCutter = (): UnitCutter => {
  let held = '';
  let newlines = 1;
  let resumeAt = 0;
  let isEndless = false;

  const takeUnit = (isLast: boolean): Unit | null => {
    const gap = blanks.exec(held)?.[0] ?? '';
    if (gap !== '') {
      newlines += gap.split('\n').length - 1;
      held = held.slice(gap.length);
    }
    if (held === '') return null;
    const prefix = newlines > 0 ? (linePrefix.exec(held)?.[0] ?? '') : '';
    const found = findUnitEnd(held, prefix.length, resumeAt, isLast);
    if ('resumeAt' in found) {
      resumeAt = found.resumeAt;
      return null;
    }
    const text = held.slice(prefix.length, found.end).trim();
    const continues = isEndless && newlines === 0;
    isEndless = found.forced === true;
    const kind = isEndless || continues ? 'endless' : kindOf(prefix, text);
    const unit: Unit = { kind, newlines, prefix, text };
    held = held.slice(found.end);
    newlines = 0;
    resumeAt = 0;
    return unit;
  };
  const drain = (isLast: boolean): readonly Unit[] => {
    const units: Unit[] = [];
    for (let unit = takeUnit(isLast); unit !== null; unit = takeUnit(isLast)) units.push(unit);
    return units;
  };

  return {
    push: (chunk) => {
      held += chunk;
      return drain(false);
    },
    end: () => drain(true),
  };
};

import { splitSentences } from '../french/split-sentences.ts';
import { findCitationMarkers } from './citation-markers.ts';

/** `fence` is a code fence or a rule across the page: never shown. */
type UnitKind = 'heading' | 'lead-in' | 'row' | 'fence' | 'sentence';

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
const stop = /[.!?…]+["»”)\]*_’]*(?=\s|$|\[\^?\d|【)|\n/gu;
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
const endsSentence = (sentence: string, next: string): boolean =>
  splitSentences(`${sentence} ${next}`).length > splitSentences(sentence).length;

type Boundary = { readonly end: number } | 'wait' | null;

const boundaryAt = (
  held: string,
  from: number,
  match: RegExpExecArray,
  isLast: boolean,
): Boundary => {
  const isLine = match[0] === '\n';
  const stopEnd = isLine ? match.index : match.index + match[0].length;
  const markers = trailingMarkers(held.slice(stopEnd), isLast);
  if (markers === null) return 'wait';
  if (isLine || markers > 0) return { end: stopEnd + markers };
  const gap = blanks.exec(held.slice(stopEnd))?.[0] ?? '';
  const next = held.charAt(stopEnd + gap.length);
  if (next === '') return isLast ? { end: held.length } : 'wait';
  if (gap.includes('\n')) return { end: stopEnd };
  return gap !== '' && endsSentence(held.slice(from, stopEnd), next) ? { end: stopEnd } : null;
};

/** Where the unit at the start of `body` ends, or null when more text is needed to tell. */
const findUnitEnd = (body: string, from: number, isLast: boolean): number | null => {
  // A table's row ends with its line, whatever its cells say.
  const search = new RegExp(body.startsWith('|', from) ? lineEnd : stop);
  search.lastIndex = from;
  for (let match = search.exec(body); match !== null; match = search.exec(body)) {
    const boundary = boundaryAt(body, from, match, isLast);
    if (boundary === 'wait') return null;
    if (boundary !== null) return boundary.end;
  }
  return isLast ? body.length : null;
};

/** Cuts a streamed answer into sentences, headings, lead-ins and table rows, with the citations that belong to each. */
export const createUnitCutter = (): UnitCutter => {
  let held = '';
  let isFirst = true;

  const takeUnit = (isLast: boolean): Unit | null => {
    const gap = blanks.exec(held)?.[0] ?? '';
    const newlines = isFirst ? 1 : gap.split('\n').length - 1;
    const body = held.slice(gap.length);
    if (body === '') return null;
    const prefix = newlines > 0 ? (linePrefix.exec(body)?.[0] ?? '') : '';
    const end = findUnitEnd(body, prefix.length, isLast);
    if (end === null) return null;
    const text = body.slice(prefix.length, end).trim();
    held = body.slice(end);
    isFirst = false;
    return { kind: kindOf(prefix, text), newlines, prefix, text };
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

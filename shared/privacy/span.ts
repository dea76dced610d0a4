import type { PersonalDataType } from '../personal-data-type.ts';
import type { Finding } from './finding.ts';

/** Where something was recognised; the value is cut from the original once spans are merged. */
export type Span = Pick<Finding, 'start' | 'end'> & { readonly type: PersonalDataType };

/** What part of a match is the datum, or null when the match is no datum after all. */
type Accept = (match: RegExpExecArray) => { readonly start: number; readonly end: number } | null;

/** The whole match. */
export const wholeMatch: Accept = (match) => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** A named group of the match; the pattern carries the `d` flag. */
export const namedPart =
  (group: string): Accept =>
  (match) => {
    const place = match.indices?.groups?.[group];
    return place === undefined ? null : { start: place[0], end: place[1] };
  };

/** The text of a named group, empty when it took no part in the match. */
export const partOf = (match: RegExpExecArray, group: string): string =>
  match.groups?.[group] ?? '';

/** Every accepted match of a global pattern. After a refusal the search resumes one character further, so that a datum behind other digits is still found. */
export const scanText = (
  text: string,
  pattern: RegExp,
  type: PersonalDataType,
  accept: Accept = wholeMatch,
): readonly Span[] => {
  const spans: Span[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const place = accept(match);
    if (place === null) {
      search.lastIndex = match.index + 1;
    } else {
      spans.push({ type, ...place });
      search.lastIndex = Math.max(place.end, match.index + 1);
    }
  }
  return spans;
};

/** Overlapping spans become one, of the kind of the longest; in order of the text. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  const merged: { span: Span; longest: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const length = span.end - span.start;
    if (last === undefined || span.start >= last.span.end) {
      merged.push({ span, longest: length });
      continue;
    }
    const type = length > last.longest ? span.type : last.span.type;
    last.span = { type, start: last.span.start, end: Math.max(last.span.end, span.end) };
    last.longest = Math.max(last.longest, length);
  }
  return merged.map(({ span }) => span);
};

import type { PersonalDataType } from '../personal-data-type.ts';
import { findBankDetails } from './find-bank-details.ts';
import { findCivilStatus } from './find-civil-status.ts';
import { findContactDetails } from './find-contact-details.ts';
import { findKeyedNumbers } from './find-keyed-numbers.ts';
import type { Finding } from './finding.ts';
import { mergeSpans, type Span } from './span.ts';
import { straightenText } from './straighten-text.ts';

const finders = [findKeyedNumbers, findBankDetails, findContactDetails, findCivilStatus];

/** A passage is read twice in a turn, to be classified and to be masked, and again in the next question's turn. */
const longText = 400;
const rememberedTexts = 256;
const remembered = new Map<string, readonly Span[]>();

const findSpans = (text: string): readonly Span[] => {
  if (text.length < longText) return searchSpans(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const spans = searchSpans(text);
  if (remembered.size >= rememberedTexts) remembered.clear();
  remembered.set(text, spans);
  return spans;
};

const searchSpans = (text: string): readonly Span[] =>
  straightenText(text).flatMap(({ text: copy, place }) =>
    finders
      .flatMap((find) => find(copy))
      .map((span) => ({ type: span.type, ...place(span.start, span.end) })),
  );

/**
 * Every personal datum of a text, in order and without overlaps; `wanted` keeps only some kinds, so that a datum
 * that is let through never covers one that is hidden.
 */
export const findPersonalData = (
  text: string,
  wanted: (type: PersonalDataType) => boolean = () => true,
): readonly Finding[] =>
  mergeSpans(findSpans(text).filter((span) => wanted(span.type))).map((span) => ({
    ...span,
    value: text.slice(span.start, span.end),
  }));

import type { Candidate } from './candidate.ts';
import type { DocumentIndex, IndexedSentence } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { labelWords } from './label-words.ts';
import { placeOfLabel } from './place-of-label.ts';
import type { SheetField } from './sheet.ts';

/** A number, a reference, a SIRET: `2026-V-07`, `123 456 789 00012`, `2`. */
const code =
  /^[\s:]*(?:n(?:°|º|o|um[ée]ro)\.?\s*)?(?<code>\d{1,3}(?:[ \u00a0\u202f]\d{3}){2,}(?:[ \u00a0\u202f]?\d{2,5})?|(?=[\p{Lu}\d/_.-]*\d)[\p{Lu}\d][\p{Lu}\d/_.-]*)(?![\p{L}\d]|[ \u00a0\u202f]\d)/u;
/** `lot 2 : 40 000 €` is a lot, `lot 20 000 €` is none. */
const measured = /^\s*(?:€|%|euros?\b|k€|M€|jours?\b|mois\b|ans?\b|m²|km\b)/iu;

/** Of a field that is a code: what stands right after its label in running text, `SIRET 123 456 789 00012`. */
export function findCodes(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.code !== true) return [];
  const found = new Map<string, Candidate>();
  for (const label of field.labels) {
    const words = labelWords(label);
    for (const sentence of index.sentences) {
      if (!words.every((word) => sentence.words.has(word))) continue;
      const written = codeAfter(words, sentence);
      if (written !== null && !found.has(written)) {
        found.set(written, toCandidate(field, sentence, written));
      }
    }
  }
  const several = found.size > 1;
  return [...found.values()].map((one) =>
    several ? { ...one, score: 0.6, doubts: [...one.doubts, 'several-values'] } : one,
  );
}

function codeAfter(words: readonly string[], { text }: IndexedSentence): string | null {
  const place = placeOfLabel(words, text);
  if (place === null) return null;
  const after = text.slice(place.end);
  const match = code.exec(after);
  const written = match?.groups?.['code']?.replace(/[.\-/_]+$/u, '');
  if (match === null || written === undefined) return null;
  return measured.test(after.slice(match[0].length)) ? null : written;
}

function toCandidate(field: SheetField, sentence: IndexedSentence, written: string): Candidate {
  const { anchor, text, isOcr } = sentence;
  return {
    value: {
      ...{ written, value: written, unit: null, page: anchor.page ?? null, anchor },
      ...{ quote: text, by: 'rules' },
    },
    // As good as a line of key facts: the label and its number leave no room for anything else.
    score: isOcr ? 0.8 : 0.93,
    place: 'sentence',
    step: 0,
    isUnder: isUnder(field, anchor.path),
    doubts: isOcr ? ['ocr'] : [],
    rows: [],
  };
}

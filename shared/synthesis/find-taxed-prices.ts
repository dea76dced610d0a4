import { foldText } from '../french/fold-text.ts';
import { findWrittenNumbers, type WrittenNumber } from '../french/written-numbers.ts';
import type { Candidate } from './candidate.ts';
import type { DocumentIndex, IndexedSentence } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { labelWords } from './label-words.ts';
import { placeOfLabel } from './place-of-label.ts';
import type { SheetField } from './sheet.ts';

const without = /\b(?:ht|h\.t\.?|hors taxes?)(?![a-z])/;
const withTax = /\b(?:ttc|t\.t\.c\.?|toutes taxes(?: comprises)?)(?![a-z])/;
const taxWords: ReadonlySet<string> = new Set(['ht', 'ttc', 'hor', 'taxe', 'toute', 'comprise']);
/** Said of the offer and nothing else: `Montant de l’offre`. */
const ofOffer = /^[^:]*\b(?:offre|marche|total|global|forfaitaire)\b/;

/**
 * Of an amount whose labels say with or without tax: an amount that says so itself, in a sentence that names what is
 * priced, `Montant de l’offre : 125 400,00 € HT, soit 150 480,00 € TTC`.
 */
export function findTaxedPrices(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  const tax = taxOf(field);
  if (field.kind !== 'amount' || tax === null) return [];
  const subjects = field.labels.map((label) =>
    labelWords(label).filter((word) => !taxWords.has(word)),
  );
  return index.sentences.flatMap((sentence): readonly Candidate[] => {
    const places = subjects.flatMap((words) =>
      words.length === 0 ? [] : (placeOfLabel(words, sentence.text) ?? []),
    );
    const from = Math.min(...places.map(({ end }) => end));
    const [price, ...more] = findWrittenNumbers(sentence.text).filter(
      (number) =>
        number.unit === '€' && number.start >= from && tax.test(afterOf(sentence, number)),
    );
    if (price === undefined) return [];
    return [toCandidate(field, sentence, price, more.length > 0)];
  });
}

/** The side that all labels of a field take; null = they take none. */
function taxOf({ labels }: SheetField): RegExp | null {
  const isAll = (tax: RegExp): boolean =>
    labels.length > 0 && labels.every((label) => tax.test(foldText(label)));
  if (isAll(without)) return without;
  return isAll(withTax) ? withTax : null;
}

/** What says the tax of an amount stands right behind it. */
const afterOf = ({ text }: IndexedSentence, { end }: WrittenNumber): string =>
  /^ ?\(?[a-z. ]{0,24}/.exec(foldText(text.slice(end, end + 26)))?.[0] ?? '';

function toCandidate(
  field: SheetField,
  { text, anchor, isOcr }: IndexedSentence,
  price: WrittenNumber,
  isOneOfSeveral: boolean,
): Candidate {
  const isOffer = ofOffer.test(foldText(text)) && !isOneOfSeveral;
  const doubts = [
    ...(isOcr ? (['ocr'] as const) : []),
    ...(isOneOfSeveral ? (['several-values'] as const) : []),
    ...(isOffer || isOneOfSeveral ? [] : (['in-text'] as const)),
  ];
  return {
    value: {
      ...{ written: price.text.trim(), value: price.value, unit: '€' },
      ...{ page: anchor.page ?? null, anchor, quote: text, by: 'rules' },
    },
    score: doubts.length === 0 ? 0.92 : 0.72,
    place: 'pair',
    step: price.step,
    isUnder: isUnder(field, anchor.path),
    doubts,
    rows: [],
  };
}

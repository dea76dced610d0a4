import type { Anchor, Block, DocModel } from '../document/doc-model.ts';
import { checkClaims } from '../evidence/check-claims.ts';
import { flipsNegation } from '../evidence/flips-negation.ts';
import { readProof } from '../evidence/read-proof.ts';
import { unsupportedTerms } from '../evidence/unsupported-terms.ts';
import { foldText } from '../french/fold-text.ts';
import { splitWords } from '../french/split-words.ts';
import { textOf } from './ask-passages.ts';

/** A place of the document that holds a quote. */
type QuotePlace = { readonly anchor: Anchor; readonly page: number | null };

/** Where a quote stands; null = nowhere. */
export type FindQuote = (quote: string) => QuotePlace | null;

/** A quote of fewer characters, spaces left out, stands in too many places to prove anything. */
const shortestQuote = 4;

/** Finds quotes in a document, whatever their spaces, dashes, apostrophes and capitals. */
export function openQuotes({ blocks }: DocModel): FindQuote {
  const bare = blocks.map((block) => ({ block, text: bareOf(textOf(block)) }));
  return (quote) => {
    const wanted = bareOf(quote);
    if (wanted.length < shortestQuote) return null;
    const found = bare.find(({ text }) => text.includes(wanted));
    return found === undefined ? null : placeOf(found.block);
  };
}

const placeOf = ({ anchor }: Block): QuotePlace => ({
  anchor,
  page: anchor.page ?? anchor.slide ?? null,
});

/** A text without what typography changes: its spaces and the bars between cells are left out. */
function bareOf(text: string): string {
  return foldText(text)
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/[«»“”„]/gu, '"')
    .replace(/[\s|]+/gu, '');
}

/** Whether a figure or a date stands in the quote as it is written, and is no part of a longer number. */
export function standsIn(written: string, quote: string): boolean {
  const [wanted, text] = [bareOf(written), bareOf(quote)];
  if (wanted === '') return false;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + wanted.length);
    const isWhole = !(/\d$/u.test(before) && /^\d/u.test(wanted));
    const goesOn = /\d$/u.test(wanted) && /^(?:\d|[.,]\d)/u.test(after);
    if (isWhole && !goesOn && !isCutThousand(quote, written)) return true;
  }
  return false;
}

/** `234 567` of `1 234 567`: with the spaces left out its start looks whole only where a digit stands before it. */
function isCutThousand(quote: string, written: string): boolean {
  const digits = (text: string): string =>
    text.replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3}(?!\d))/gu, '');
  const wanted = /\d[\d.,]*/u.exec(digits(written))?.[0];
  if (wanted === undefined) return false;
  const numbers = digits(quote).match(/\d[\d.,]*/gu) ?? [];
  const plain = (text: string): string => text.replace(/[.,]+$/u, '');
  return !numbers.some((one) => plain(one) === plain(wanted));
}

/** Whether a phrase says no more than the quote does: its figures, dates and rules, most of its words, no negation turned round. */
export function isSaidBy(phrase: string, quote: string): boolean {
  const passages = [{ n: 1, title: '', path: [], text: quote, url: null, date: null }];
  if (!checkClaims(phrase, passages, { passages, urls: [] }).ok) return false;
  const proofs = passages.map(readProof);
  if (flipsNegation(phrase, proofs)) return false;
  const absent = unsupportedTerms(phrase, proofs);
  return absent === null || absent.length * 3 <= splitWords(phrase).length;
}

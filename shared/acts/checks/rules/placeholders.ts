import { findPlaceholders } from '../../placeholders.ts';
import type { Check, Remark, Rule } from '../rule.ts';

export const placeholderRules: readonly Rule[] = [
  { id: 'placeholder-left', kinds: null, organisations: null, run: findGaps },
  { id: 'leftover', kinds: null, organisations: null, run: findLeftovers },
];

function findGaps({ reading, texts }: Check): readonly Remark[] {
  return reading.document.paragraphs.flatMap(({ text }, paragraph) =>
    findPlaceholders(text).map(({ label, start, end }) => ({
      severity: 'erreur' as const,
      told: texts.wording.placeholder(label),
      source: null,
      where: { paragraph, start, end },
    })),
  );
}

/** What people and templates leave to fill in without our mark. A table of contents leads to a number, a line of underscores alone parts two texts, « […] » cuts a quotation. */
const leftovers =
  /\{\{[^{}\n]{1,60}\}\}|\[(?:_{2,}|X{2,}|xx+|nom|prénom|date|montant|à préciser|à renseigner|à définir|lieu|objet)[^[\]\n]{0,40}\]|<(?:nom|prénom|date|montant|lieu)[^<>\n]{0,40}>|(?<![\p{L}\d])X{3,}(?![\p{L}\d])|(?<!_)_{4,}|(?<![.…])(?:\.{5,}|…{2,})|(?<!\p{L})JJ\/MM\/AAAA|(?<!\p{L})[àa] compl[ée]ter(?!\p{L})(?! (?:par|avec|et|ou|en|le|la|les|l['’]|ce|cet|cette|ces|son|sa|ses|votre|vos|leurs?|notre|nos|mon|ma|mes|une?|des)(?!\p{Ll}))/giu;

function findLeftovers({ reading, texts }: Check): readonly Remark[] {
  return reading.document.paragraphs.flatMap(({ text }, paragraph) => {
    const told = findPlaceholders(text);
    return [...text.matchAll(leftovers)]
      .filter((found) => !isLeader(found[0], text, found.index + found[0].length))
      .filter(({ index }) => !told.some(({ start, end }) => start <= index && index < end))
      .map((found) => ({
        severity: 'attention' as const,
        told: texts.wording.leftover(found[0].slice(0, 40)),
        source: null,
        where: { paragraph, start: found.index, end: found.index + found[0].length },
      }));
  });
}

function isLeader(found: string, text: string, end: number): boolean {
  if (found.startsWith('_')) return !/\p{L}/u.test(text);
  if (!/^[.…]/u.test(found)) return false;
  return /^\d{0,4}$/u.test(text.slice(end).replace(/[ \t.…]/gu, ''));
}

import type { TypographyFault } from '../../../language/act-check-wording-texts.ts';
import type { FindingPlace } from '../../finding.ts';
import { findPlaceholders } from '../../placeholders.ts';
import type { Check, Remark, Rule } from '../rule.ts';

export const typographyRules: readonly Rule[] = [
  { id: 'typography', kinds: null, organisations: null, run: findFaults },
];

/**
 * Any no-break space will do; inside addresses and hours the signs mean something else. What `mendTypography` leaves as it
 * is, is no fault: the two never contradict each other.
 */
const faults: readonly (readonly [TypographyFault, RegExp])[] = [
  ['quotes', /(?<![\p{L}\p{N}"])"(?=[^\s"])[^"«»“”\n]{1,300}(?<=[^\s"])"(?![\p{L}\p{N}"])/gu],
  ['apostrophe', /(?<=\p{L})'(?=\p{L})/gu],
  [
    'space-before',
    /(?<=[\p{L}\p{N}»)\]])(?: (?=[:;?!](?:\s|$)|[%€](?![\p{L}\p{N}/]))|(?=[:;?!](?:\s|$)))/gu,
  ],
  ['space-inside', /«(?![\u00A0\u202F])(?=[ \t]{0,3}[^\s«»])|(?<=[^\s«»][ \t]{0,3})»/gu],
];
const address = /https?:\/\/|www\.|@/u;

/** One finding a kind of fault, at its first place: two hundred apostrophes are one thing to mend. */
function findFaults({ reading, texts }: Check): readonly Remark[] {
  const counted = new Map<TypographyFault, { count: number; readonly where: FindingPlace }>();
  let curly = false;
  for (const [paragraph, { text }] of reading.document.paragraphs.entries()) {
    curly ||= text.includes('’');
    if (address.test(text)) continue;
    const plain = withoutPlaceholders(text);
    for (const [fault, pattern] of faults) {
      for (const found of plain.matchAll(pattern)) {
        const known = counted.get(fault);
        const end = found.index + Math.max(1, found[0].length);
        if (known !== undefined) known.count += 1;
        else counted.set(fault, { count: 1, where: { paragraph, start: found.index, end } });
      }
    }
  }
  // Straight apostrophes alone are a choice; both kinds together are not.
  if (!curly) counted.delete('apostrophe');
  return [...counted].map(([fault, { count, where }]) => ({
    severity: 'conseil',
    told: texts.wording.typography(fault, count),
    source: null,
    where,
  }));
}

/** The same text with letters in the place of what is still to be completed, which is nobody's wording. */
function withoutPlaceholders(text: string): string {
  return findPlaceholders(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + 'x'.repeat(end - start) + rest.slice(end),
    text,
  );
}

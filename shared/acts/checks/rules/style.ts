import { splitSentences } from '../../../french/split-sentences.ts';
import type { BlockRole } from '../../act.ts';
import type { FindingPlace } from '../../finding.ts';
import type { Check, Remark, Rule } from '../rule.ts';

export const styleRules: readonly Rule[] = [
  { id: 'sentence-long', kinds: null, organisations: null, run: findLongSentences },
];

const mostWords = 40;
/** More would hide what matters; the rest is counted. */
const mostShown = 20;
/** One sentence each by usage, or no sentences at all. */
const notProse: ReadonlySet<BlockRole> = new Set([
  'visa',
  'considerant',
  'en-tete',
  'presences',
  'quorum',
  'seance',
  'secretaire',
  'signature',
  'recours',
  'ampliation',
  'pieces-jointes',
  'ordre-du-jour',
  'execution',
  'politesse',
  'vote',
  'formule',
]);
const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** A sentence of more words than this has more characters too. */
const fewestCharacters = mostWords * 3;

function findLongSentences({ reading, roleOf, texts }: Check): readonly Remark[] {
  const long: { readonly words: number; readonly where: FindingPlace }[] = [];
  for (const [paragraph, { text }] of reading.document.paragraphs.entries()) {
    const role = roleOf(paragraph);
    if (text.length < fewestCharacters || (role !== null && notProse.has(role))) continue;
    for (const sentence of splitSentences(text)) {
      if (sentence.text.length < fewestCharacters) continue;
      const words = countWords(sentence.text);
      if (words <= mostWords) continue;
      long.push({ words, where: { paragraph, start: sentence.start, end: sentence.end } });
    }
  }
  const shown: Remark[] = long.slice(0, mostShown).map(({ words, where }) => ({
    severity: 'conseil',
    told: texts.wording.longSentence(words),
    source: null,
    where,
  }));
  const more = long.slice(mostShown);
  const [first] = more;
  if (first === undefined) return shown;
  const told = texts.wording.moreLongSentences(more.length);
  return [...shown, { severity: 'conseil', told, source: null, where: first.where }];
}

/** An elided article counts with its noun: « l’avis » is one word. */
function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

import { analyseWord } from '../french/analyse-text.ts';
import { splitWords } from '../french/split-words.ts';
import { cleanSaid } from './clean-said.ts';
import type { Utterance } from './cut-utterances.ts';
import { shortened } from './short-title.fr.ts';
import type { WordWeights } from './weigh-words.ts';

const mostTerms = 4;
/** « ce rapport concerne la mise en œuvre de… »: what whoever presents an item says of it. */
const subject =
  /(?:(?:rapport|dossier|délibération|point|projet|convention|motion|vœu|il|cela|ceci|ça|celui-ci)\s+(?:concerne|porte sur|a pour objet|vise à|s['’]agit (?:de|d['’])|est relati(?:f|ve) (?:à|au|aux))|c['’]est (?:celui|celle|le rapport|le dossier|la délibération) (?:de(?= l)|sur|qui concerne|relati(?:f|ve) (?:à|au|aux)))\s*(.{12,}?)(?:[.?!;]|$)/iu;
const presented = 14;

/** What whoever presents an item says that it is about, in the first sentences; empty = nothing. */
export function saidSubject(utterances: readonly Utterance[]): string {
  for (const { text } of utterances.slice(0, presented)) {
    const told = subject.exec(text)?.[1]?.trim();
    if (told !== undefined) return shortened(cleanSaid(told));
  }
  return '';
}

/** The words that mark a stretch of the meeting out from the rest, as they were said. */
export function salientTerms(
  utterances: readonly Utterance[],
  words: WordWeights,
): readonly string[] {
  const scores = new Map<string, { score: number; readonly forms: Map<string, number> }>();
  for (const { text } of utterances) {
    for (const word of splitWords(text)) {
      const { term } = analyseWord(word);
      const weight = term.length > 3 && !/\d/.test(term) ? words.weight(term) : 0;
      if (weight === 0 || filler.test(word)) continue;
      const entry = scores.get(term) ?? { score: 0, forms: new Map<string, number>() };
      entry.score += weight;
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1);
      scores.set(term, entry);
    }
  }
  const best = [...scores.values()].filter(({ forms }) => total(forms) > 1 || scores.size < 12);
  return best
    .toSorted((left, right) => right.score - left.score)
    .slice(0, mostTerms)
    .map(({ forms }) => [...forms].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? '')
    .filter((term) => term !== '');
}

const filler =
  /^(?:voil[àa]|chos\w*|dire|dit\w*|effectivement|évidemment|parce|vraiment|aujourd|hui|peu|bien|merci|monsieur|madame|président\w*|collègue\w*|vou\w*|aller|allons|va[is]?|question\w*|point\w*|fois|temps|notamment|puisque|travers|moment|niveau|part|gens|quelqu\w*|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|virgule|pourcents?|million\w*|milliard\w*|premi\w*|deuxi\w*|certain\w*|autre\w*|beaucoup|petit\w*|grand\w*)$/u;

function total(forms: ReadonlyMap<string, number>): number {
  return [...forms.values()].reduce((sum, count) => sum + count, 0);
}

import { writePlaceholder } from '../acts/placeholders.ts';
import { analyseWord } from '../french/analyse-text.ts';
import { splitWords } from '../french/split-words.ts';
import { cleanSaid } from './clean-said.ts';
import type { Utterance } from './cut-utterances.ts';
import type { WordWeights } from './weigh-words.ts';

const mostTerms = 4;
const longestTitle = 130;
/** Of a title that is kept whole, and of the shortest that is left by a cut. */
const longEnough = 90;
const shortest = 24;
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

/** « l’approbation du compte rendu, oui » */
const trailing =
  /(?:[\s.?!…;:,]|\s(?:oui|non|voilà|alors|donc|merci|bon|bien|hein|quoi|s['’]il vous plaît|je vous remercie))+$/iu;
/** Where what follows tells more than the subject. */
const clause =
  /[,;:]\s|\s(?=(?:qui|que|qu['’]\p{L}+|dont|où|parce|puisque|après|avant de|afin|alors|donc|mais|car|comme|sachant|suite à|c['’]est|il|elle|on|nous|je|j['’]\p{L}+|vous)(?!\p{L}))/giu;

/** A title within a line: without what was said in passing behind it, cut where a clause begins, else at a word. */
export function shortened(title: string): string {
  const bare = title.replace(trailing, '').replace(/^[\s.?!…;:,–—-]+/u, '');
  const head = bare.length <= longEnough ? bare : cutAtClause(bare);
  return head.slice(0, 1).toUpperCase() + head.slice(1);
}

function cutAtClause(title: string): string {
  const ends = [...title.matchAll(clause)].map(({ index }) => index);
  const end = ends.find((at) => at >= shortest && at <= longestTitle);
  if (end !== undefined) return title.slice(0, end);
  return title.length <= longestTitle
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', longestTitle))}…`;
}

const nouns: Readonly<Record<string, string>> = {
  ...{ rapport: 'Rapport', deliberation: 'Délibération', point: 'Point', question: 'Question' },
  ...{ motion: 'Motion', voeu: 'Vœu', resolution: 'Résolution' },
};

/** `Dossier 148`, or a placeholder: the title of what nobody named. `noun`: what the meeting calls its items. */
export const unnamedTitle = (
  number: string | null,
  label: string,
  noun: string | null = null,
): string =>
  number === null || number === ''
    ? writePlaceholder(label)
    : `${nouns[noun ?? ''] ?? 'Dossier'} ${number}`;

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

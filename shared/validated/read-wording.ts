import { analyseWord } from '../french/analyse-text.ts';
import { foldText } from '../french/fold-text.ts';
import { nameThings } from '../french/name-things.ts';
import { findFigures } from '../french/numbers.ts';
import { splitWords } from '../french/split-words.ts';
import { type Facet, facetsOf } from './asked-facets.fr.ts';
import { correctWord } from './correct-word.ts';
import { changeOf } from './read-change.fr.ts';
import { reword } from './reword.fr.ts';
import { vocabulary, weightOf } from './weigh-words.ts';

/** One wording of a question, by what decides whether another one asks the same. */
export type Wording = {
  /** What it speaks of: named things and stems, those that tell nothing left out. */
  readonly subject: ReadonlySet<string>;
  /** Stems that tell little; they count only for a question made of bare words. */
  readonly light: ReadonlySet<string>;
  /** Empty = bare words. */
  readonly facets: ReadonlySet<Facet>;
  /** `80 %`, `2`; sorted. */
  readonly figures: string;
  readonly negated: boolean;
  /** Somebody else than the asker may, must or refuses: « mon employeur peut-il … ». */
  readonly ofEmployer: boolean;
  /** « au plus », « au moins ». */
  readonly bound: 'most' | 'least' | null;
  /** From what to what, when it names two cases of one kind. */
  readonly change: string;
};

const negations = /(?<!\p{L})(?:ne|n|pas|jamais|aucune?|ni|nullement)(?!\p{L})/u;
const employerActs =
  /(?<!\p{L})(?:employeur|collectivite|chef|mairie|commune|ville|administration|hierarchie|superieur|responsable|manager|rh|maire|president)(?: \p{L}+){0,2}? (?:peut|peuvent|doit|peux|a t (?:il|elle)|ont (?:ils|elles))(?!\p{L})|(?<!\p{L})peut on me(?!\p{L})/u;
const most = /(?<!\p{L})(?:maximum|maxi|maximal\p{L}*|plafond|jusque|au plus)(?!\p{L})/u;
const least = /(?<!\p{L})(?:minimum|mini|minimal\p{L}*|au moins)(?!\p{L})/u;

/** Reads a wording; with `known` words, those that look like a slip of the pen are corrected first. */
export function readWording(text: string, known: ReadonlySet<string> | null = null): Wording {
  const plain = reword(text.replace(/jusqu['’ʼ]/giu, 'jusque '));
  const words = splitWords(plain).map((word) => correct(word, known));
  const folded = words.map((word) => (word === 'où' ? word : foldText(word)));
  const spoken = ` ${folded.join(' ')} `;
  const raw = foldText(plain.replace(/['’ʼ-]/gu, ' '));
  const { things, taken } = nameThings(words);
  const figures = findFigures(plain).filter(
    ({ text: figure }) => !splitWords(figure).some((word) => taken.has(foldText(word))),
  );
  const counted = new Set(
    figures.flatMap(({ text: figure }) => nameThings(splitWords(figure)).things),
  );
  const told = things.filter((thing) => !counted.has(thing));
  return {
    ...subjectOf(told, facetsOf(spoken), spoken),
    light: new Set(told.filter((thing) => weightOf(thing) === 'light')),
    figures: figures
      .map(({ normal }) => normal)
      .toSorted()
      .join(' ; '),
    negated: negations.test(raw),
    ofEmployer: employerActs.test(raw),
    bound: most.test(raw) ? 'most' : least.test(raw) ? 'least' : null,
    change: changeOf(words),
  };
}

/** « Combien est-on payé » and « quelle indemnité » want an amount: to be paid is then what is wanted, not the subject. */
function subjectOf(
  told: readonly string[],
  facets: ReadonlySet<Facet>,
  spoken: string,
): Pick<Wording, 'subject' | 'facets'> {
  const subject = new Set(told.filter((thing) => weightOf(thing) === 'subject'));
  if (facets.has('money') && subject.delete('=payer')) {
    return { subject, facets: new Set(['money']) };
  }
  if (facets.has('where')) subject.delete('=consulter');
  // « Combien de temps avant dois-je … »: how long before is what is wanted.
  if (facets.has('delay') && / avant (?:$|faut |dois |doit |je |on )/u.test(spoken)) {
    subject.delete('avant');
  }
  return { subject, facets };
}

function correct(word: string, known: ReadonlySet<string> | null): string {
  if (known === null) return word;
  const folded = foldText(word);
  if (vocabulary().has(folded) || known.has(folded) || analyseWord(word).term === '') return word;
  return correctWord(folded, [vocabulary(), known]) ?? word;
}

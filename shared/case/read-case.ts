import { foldText } from '../french/fold-text.ts';
import {
  cadres,
  clauseStart,
  deniedBefore,
  paidBefore,
  pupil,
  saidBefore,
  speaksOfSelf,
  wishedBefore,
  worksBefore,
} from './case-words.fr.ts';
import { type Facts, joinFacts } from './facts.ts';
import { type FactWord, findFactWords, toFacts } from './find-facts.ts';
import { mendSpelling } from './mend-spelling.ts';

/** What a text tells of a case. */
export type ReadCase = {
  /** What the author says of herself. */
  readonly said: Facts;
  /** What the text names at all, herself or « un contractuel ». */
  readonly named: Facts;
};

const pairs = /(?<![a-z])categories? ([abc])(?: et |, | ou )([abc])(?![a-z])/g;

/** A text as the words of a case are looked for in it. */
export function foldCase(text: string): string {
  const folded = foldText(text)
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
  return mendSpelling(folded).replace(pairs, 'categorie $1 et categorie $2');
}

/**
 * The facts of a case that a question tells: « je suis en CDD », « à 80 % », « adjoint technique », « TNC 20 h »,
 * « contractuelle de droit public ». What is wished for (« devenir titulaire »), denied, or said of pay is not told.
 */
export function readCase(text: string): ReadCase {
  const folded = foldCase(text);
  const isOfSelf = speaksOfSelf.test(folded);
  const held = [...findFactWords(folded), ...readShare(folded), ...findCadreWords(folded)].filter(
    (word) => isState(word, folded),
  );
  const isSaid = ({ start }: FactWord): boolean => {
    const before = folded.slice(0, start);
    return saidBefore.test(before) || (isOfSelf && clauseStart.test(before));
  };
  return {
    said: withContract(toFacts(held.filter(isSaid), '')),
    named: withContract(toFacts(held, text)),
  };
}

function isState({ fact, values, start }: FactWord, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  if (wishedBefore.test(before) || deniedBefore.test(before)) return false;
  if (fact === 'statut' && values[0] === 'stagiaire' && pupil.test(folded)) return false;
  // « Le temps partiel » is a subject, « je travaille à temps partiel » a state.
  return fact !== 'quotite' || values[0] !== 'temps-partiel' || worksBefore.test(before);
}

/** « À 80 % »: a share of full time that temps partiel has, unless it is one of pay. */
function readShare(folded: string): readonly FactWord[] {
  return [...folded.matchAll(/(?<![a-z0-9])a (?:50|60|70|80|90) ?(?:%|pour ?cent)/g)].flatMap(
    (match) => {
      const before = folded.slice(0, match.index);
      if (paidBefore.test(before) || !worksBefore.test(before)) return [];
      const end = match.index + match[0].length;
      return [{ fact: 'quotite' as const, values: ['temps-partiel'], start: match.index, end }];
    },
  );
}

/** A cadre d'emplois says its filière and its catégorie, unless the catégorie is written too. */
export function findCadreWords(folded: string): readonly FactWord[] {
  return cadres.flatMap(({ words, filiere, categorie }) =>
    [...folded.matchAll(words)].flatMap((match) => {
      const place = { start: match.index, end: match.index + match[0].length };
      return [
        { fact: 'filiere' as const, values: [filiere], ...place },
        { fact: 'categorie' as const, values: [categorie], ...place },
      ];
    }),
  );
}

/** A CDD or a CDI is a contract: whoever has one is « contractuel » unless another statut is told. */
function withContract(facts: Facts): Facts {
  return facts.contrat.length > 0 && facts.statut.length === 0
    ? { ...facts, statut: ['contractuel'] }
    : facts;
}

/** The first facts, each fact that they leave open taken from the second. */
export function orElse(first: Facts, second: Facts): Facts {
  return joinFacts(first, second, (own, other) => (own.length > 0 ? own : other));
}

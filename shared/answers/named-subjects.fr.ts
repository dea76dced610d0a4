import { foldText } from '../french/fold-text.ts';
import type { Hit } from '../knowledge/passage.ts';

/** Over folded text. Other desks' subjects, of which a text on agents speaks in passing (« exonéré d’impôt »). */
const ofOtherDesks =
  /(?<![a-z])(?:impots?(?! a la source)|creches?|piscines?|cantine scolaire|passeports?|permis de construire|allocations? familiales?|telephone du maire|decheterie)(?![a-z])/;
/** Rights of a name of their own, whose words all stand elsewhere: « prime de fin d’année » is not « indemnité de fin de contrat ». */
const ofOneName =
  /(?<![a-z])(?:menstruels?|fin d'annee|treizieme mois|13e mois|conge supplementaire de naissance)(?![a-z])/;

/**
 * Whether a passage may answer a question as far as the subjects with a name of their own go: those of other desks stand
 * in its title or headings, those of agents anywhere in it.
 */
export function namesSubjectOf(
  question: string,
  { title, path, text }: Pick<Hit, 'title' | 'path' | 'text'>,
): boolean {
  const asked = plain(question);
  const headings = plain([title, ...path].join('\n'));
  const elsewhere = ofOtherDesks.exec(asked)?.[0];
  const named = ofOneName.exec(asked)?.[0];
  return (
    (elsewhere === undefined || headings.includes(singular(elsewhere))) &&
    (named === undefined || `${headings}\n${plain(text)}`.includes(singular(named)))
  );
}

function singular(words: string): string {
  return words.replace(/s(?= |$)/g, '').trim();
}

function plain(text: string): string {
  return foldText(text).replaceAll('’', "'");
}

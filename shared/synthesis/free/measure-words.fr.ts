import { analyseWord } from '../../french/analyse-text.ts';

/** Words that ask for a figure of something, and say nothing of what it is. */
const measures: ReadonlySet<string> = new Set(
  'montant montants niveau niveaux évolution évolutions somme sommes chiffre chiffres total valeur valeurs nombre taux combien part'
    .split(' ')
    .map((word) => analyseWord(word).term),
);

export const isMeasure = (term: string): boolean => measures.has(term);

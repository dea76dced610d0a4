import type { Catalogue, Language } from './language.ts';

type RankingTexts = {
  /** In place of an answer, to somebody who asks for a ranking. */
  readonly refused: string;
  /** Of a sheet that asks for one; names of its fields. */
  readonly sheetRefused: (fields: string) => string;
  /** What to ask for instead. */
  readonly instead: string;
  readonly sheetInstead: string;
};

/** Why offers and candidates are not ranked, and what Calame does with them instead. */
export const rankingTexts: Catalogue<RankingTexts> = {
  fr: {
    refused:
      'Calame ne note, ne classe et n’écarte aucune candidature ni aucune offre : ce choix appartient à l’acheteur, selon les critères publiés.',
    instead: 'Vous pouvez demander les faits d’un dossier, les pièces qui manquent et leurs pages.',
    sheetRefused: (fields) =>
      `Cette fiche demande une notation, un classement ou une élimination (${fields}). Calame ne le fait pas : ce choix appartient à l’acheteur, selon les critères publiés.`,
    sheetInstead:
      'Retirez ces champs de la fiche, ou demandez les faits du dossier et les pièces qui manquent.',
  },
  en: {
    refused:
      'Calame scores, ranks and sets aside no candidate and no offer: that choice belongs to the buyer, by the criteria that were published.',
    instead: 'You can ask for the facts of a file, the documents that lack, and their pages.',
    sheetRefused: (fields) =>
      `This sheet asks for a score, a ranking or an elimination (${fields}). Calame does not do that: the choice belongs to the buyer, by the criteria that were published.`,
    sheetInstead:
      'Take these fields out of the sheet, or ask for the facts of the file and the documents that lack.',
  },
};

/** A `ranking-refused` fault in words; `fields` = names of the fields of a sheet, absent of a question. */
export function tellRanking(
  { fields }: Readonly<Record<string, string | number>>,
  language: Language,
): { readonly what: string; readonly next: string } {
  const texts = rankingTexts[language];
  return fields === undefined
    ? { what: texts.refused, next: texts.instead }
    : { what: texts.sheetRefused(String(fields)), next: texts.sheetInstead };
}

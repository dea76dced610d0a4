import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';

/** A reference as a line of the command tells it. */
type Told = {
  /** ISO day of the version. */
  readonly versionDate: string;
  readonly checkedAt: string;
  readonly checkedWith: string;
};

type Replaced = { readonly since: string; readonly by: string | null };

type ReferenceBookTexts = {
  readonly version: (told: Told) => string;
  readonly superseded: (replaced: Replaced) => string;
  readonly nothingFound: string;
  readonly noneOfOwn: string;
  readonly added: (id: string) => string;
  readonly removed: (id: string) => string;
  readonly marked: (id: string) => string;
  readonly fileMissing: string;
  readonly wordsMissing: string;
  readonly idMissing: string;
  readonly dayMissing: string;
};

const day = (iso: string): string => readableDate(iso, 'fr-FR');
const englishDay = (iso: string): string => readableDate(iso, 'en-GB');

export const referenceBookTexts: Catalogue<ReferenceBookTexts> = {
  fr: {
    version: ({ versionDate, checkedAt, checkedWith }) =>
      `version du ${day(versionDate)}, vérifiée le ${day(checkedAt)} (${checkedWith})`,
    superseded: ({ since, by }) =>
      `n’est plus en vigueur à compter du ${day(since)}${by === null ? '' : `, remplacée par ${by}`}`,
    nothingFound:
      'Aucune référence vérifiée ne répond à ces mots. Une référence absente de la base reste à vérifier.',
    noneOfOwn: 'L’organisation n’a ajouté aucune référence.',
    added: (id) => `Référence ajoutée : ${id}`,
    removed: (id) => `Référence retirée : ${id}`,
    marked: (id) => `Référence remplacée : ${id}`,
    fileMissing: 'Indiquez le fichier JSON de la référence à ajouter.',
    wordsMissing: 'Indiquez les mots, ou le numéro d’article, à chercher.',
    idMissing: 'Indiquez l’identifiant de la référence.',
    dayMissing: 'Indiquez la date du remplacement avec --from : 2026-12-31 ou 31/12/2026.',
  },
  en: {
    version: ({ versionDate, checkedAt, checkedWith }) =>
      `version of ${englishDay(versionDate)}, checked on ${englishDay(checkedAt)} (${checkedWith})`,
    superseded: ({ since, by }) =>
      `no longer in force from ${englishDay(since)} on${by === null ? '' : `, replaced by ${by}`}`,
    nothingFound:
      'No checked reference answers these words. A reference that is not in the base is still to be checked.',
    noneOfOwn: 'The organisation has added no reference.',
    added: (id) => `Reference added: ${id}`,
    removed: (id) => `Reference removed: ${id}`,
    marked: (id) => `Reference replaced: ${id}`,
    fileMissing: 'Name the JSON file of the reference to add.',
    wordsMissing: 'Name the words, or the article number, to look for.',
    idMissing: 'Name the id of the reference.',
    dayMissing: 'Name the day of the replacement with --from: 2026-12-31 or 31/12/2026.',
  },
};

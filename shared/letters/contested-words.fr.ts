import { readableDate } from '../language/readable-date.ts';

/** Acts that a letter may contest, with the article that stands before each; on plain spaces and straight apostrophes. */
export const articles: readonly { readonly noun: RegExp; readonly article: string }[] = [
  { noun: /^a(?:rrêté|utorisation|vis)/iu, article: 'l’' },
  { noun: /^(?:d|sanction|mise|exclusion|non)/iu, article: 'la ' },
  { noun: /^./u, article: 'le ' },
];

const nouns =
  'arrêté|décision|délibération|déclaration préalable|sanction|mise en demeure|exclusion|non-opposition|refus|rejet|retrait|titre exécutoire|titre de (?:recettes?|perception)|permis|avis (?:des )?sommes à payer|avis de paiement|autorisation|blâme|avertissement';

/** `arrêté municipal n° 2026-051 du `, `décision qui m’a été notifiée le `: up to where a date stands, if one does. */
export const namedAct: RegExp = new RegExp(
  `(?<!\\p{L})(?:${nouns})(?:,? (?!du \\d|n°|notifi|reçu|en date|daté|qui|que|et |mais|vous|je )[\\p{L}'-]+){0,6}?(?=,? ?(?:n°|numéro|notifi|reçu|qui |que |prise? |en date|datée?|rendue?|signée?|intervenue?|du \\d))(?:,? ?(?:n°|numéro) ?(?<number>(?=[^,;]*\\d)[\\p{Lu}\\d](?:[\\p{Lu}\\d/._-]| (?=\\p{Lu}?\\d))*[\\p{L}\\d]))?(?<dated>,? (?:(?:pris|prise|rendue?|signée?|datée?|intervenue?),? )?(?:en date )?du (?=\\d))?`,
  'giu',
);

/** On what follows the name of an act, up to the day when it was received. */
export const notifiedOn: RegExp =
  /^[ ,(]*(?:(?:et|qui|que|vous) )?(?:[\p{L}']+ ){0,5}?(?:notifiée?|reçue?|remise?|signifiée?|affichée?|publiée?)(?: [\p{L}']+){0,6}? le (?:\p{L}+ )?(?=\d)/iu;

/** What stands before the day when an act, named after it, was received. */
export const notifiedBefore: RegExp =
  /(?:notifi|reçu|remis|signifi)\p{L}*(?: [\p{L}']+){0,6}? le (?:\p{L}+ )?$/iu;

/** How an act is told apart that has neither number nor day: `notifiée le 8 octobre 2026`. */
export function toldOf(article: string, said: string, iso: string): string {
  const isFeminine = article === 'la ' || /^autorisation/iu.test(said);
  return ` notifié${isFeminine ? 'e' : ''} le ${readableDate(iso, 'fr-FR')}`;
}

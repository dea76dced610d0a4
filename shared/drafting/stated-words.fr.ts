import { numberWords } from '../french/number-words.ts';

/** What words alone state, without a figure or a capital. */
export type StatedKind = 'date' | 'duration' | 'time' | 'figure' | 'vote' | 'opinion' | 'reference';

const words = (source: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${source})(?![\\p{L}]|-\\p{L})`, 'giu');

const months =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const relative = 'derni(?:er|ère)s?|pass[ée]e?s?|prochaine?s?|précédente?s?|suivante?s?';

/** Votes taken, and what they came to; « décide », « adopte » are the act's own words. */
const votes: RegExp = words(
  [
    "à l'unanimité(?: des [\\p{L} ]{1,40}?(?:exprimés|votants|présents))?(?: moins [\\p{L}\\d ]{1,30}?(?:voix|abstentions?|contre))?",
    'à la majorité(?: absolue| qualifiée| simple)?|majorité (?:absolue |simple |relative )?des (?:suffrages|voix|votants|membres)',
    'à main levée|au scrutin (?:secret|public)|sans (?:opposition|abstention)',
    'aucune? (?:abstention|opposition|voix contre|vote contre)',
    'unanimes?|unanimement|(?:a|ont|ayant) voté (?:pour|contre)',
    "(?:a|ont) été (?:rejeté|adopté|approuvé)e?s? par (?:le conseil|l'assemblée|la commission|le comité|le bureau)",
  ].join('|'),
);

/** In order of trial; each counts as told where the same words were told. */
export const statedWords: readonly (readonly [StatedKind, RegExp])[] = [
  ['vote', votes],
  // A consultation that did not take place makes an act void.
  [
    'opinion',
    words(
      'avis (?:\\p{L}+ ){0,2}?(?:favorables?|défavorables?|conformes?|réservés?)|après (?:avis|consultation|concertation|saisine) d(?:e|es|u)(?: la)? [\\p{L} ]{3,40}',
    ),
  ],
  ['reference', words('circulaires?|jurisprudences?|ordonnances?')],
  [
    'date',
    words(
      [
        `(?:la|cette) semaine (?:${relative})|(?:le|ce) (?:mois|week-end|trimestre|semestre) (?:${relative})`,
        `l'(?:an|année|été|hiver|automne) (?:${relative})|(?:l'|le )(?:exercice|printemps) (?:${relative})`,
        'hier|avant-hier|(?<!de )demain|après-demain|(?:ce|hier) matin|(?:hier|demain) soir',
        "au printemps|(?:cet|en|l')(?: )?(?:été|hiver|automne)(?! (?:par|de|la|le))|à l'automne|à la rentrée",
        'fin (?:du mois|de mois|du trimestre)|(?:en )?début (?:du mois|de mois)',
      ].join('|'),
    ),
  ],
  ['time', words('à (?:midi|minuit)')],
  ['duration', words('huitaine|trimestre|semestre|décennie')],
  [
    'figure',
    words('(?:un|le|(?:les )?deux) tiers(?= d(?:u|es|e l))|(?:un|le|(?:les )?trois) quarts?(?= d)'),
  ],
];

/** « en mars », « fin juin », « d’ici septembre »: a month without its day; the name alone is also a verb or a planet. */
export const monthAlone: RegExp = new RegExp(
  `(?<=(?<!\\p{L})(?:en|fin|début|mi-|courant|dès|depuis|d'ici|jusqu'en|avant|après|mois de|mois d'|à) ?)(?<month>${months})(?!\\p{L}| \\d{4})`,
  'giu',
);

/** « le quinze mars deux mille vingt-six », « le premier mai ». */
export const dateInWords: RegExp = new RegExp(
  `(?<!\\p{L})(?<day>premier|${numberWords.source}) (?<month>${months})(?: (?<year>deux mille(?:[ -]\\p{L}+){0,3}|\\d{4}))?(?!\\p{L})`,
  'giu',
);

const months12: readonly RegExp[] = [
  ...[/^jan/iu, /^f[ée]v/iu, /^mars/iu, /^avr/iu, /^mai/iu, /^juin/iu],
  ...[/^juil/iu, /^ao[uû]/iu, /^sep/iu, /^oct/iu, /^nov/iu, /^d[ée]c/iu],
];

/** `03` for « mars ». */
export const monthNumber = (name: string): string =>
  String(months12.findIndex((start) => start.test(name)) + 1).padStart(2, '0');

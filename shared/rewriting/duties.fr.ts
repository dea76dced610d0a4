/** Ways of saying one thing that a rewriting must not turn into another. On text with plain spaces and straight apostrophes. */
export type DutyFamily = {
  readonly kind: 'obligation' | 'restriction';
  readonly name: string;
  readonly pattern: RegExp;
  /** What it must not become. */
  readonly opposites: readonly string[];
};

const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, 'giu');

const pronouns = "(?:(?:le|la|les|lui|leur|se|me|en|y|vous|nous) |[slmy]'|en ')?";
const may =
  'peu(?:t|vent|x)|pou(?:vez|vons|vait|vaient|rra|rront|rrez|rrai|rrait|rraient|rrons)|puiss(?:e|ent|iez)';
const must = 'doi(?:t|s|vent)|de(?:vez|vons|vait|vaient|vra|vront|vrez|vrai|vrons)';
const denied = 'pas|plus|jamais|en aucun cas|aucunement|nullement|guère';

export const dutyFamilies: readonly DutyFamily[] = [
  {
    kind: 'obligation',
    name: 'must-not',
    pattern: words(
      `(?:ne |n')${pronouns}(?:${may}|${must}) ?(?:\\p{L}+ )?(?:${denied})|interdi(?:t|te|ts|tes|re|sons|ction|ctions)|` +
        "(?:formellement )?défendue?s? (?:de|d')|prohibée?s?|proscri(?:t|te|ts|tes|re)|" +
        "(?:n'est|ne sont|n'êtes|ne sera|ne seront) (?:\\p{L}+ )?pas (?:autorisée?s?|permise?s?|admise?s?|possibles?)|impossibles?",
    ),
    opposites: ['may', 'must'],
  },
  {
    kind: 'obligation',
    name: 'must',
    pattern: words(
      `${must}|(?:est|sont|êtes|sera|seront|serez) (?:tenue?s?|obligée?s?|astreinte?s?|requise?s?|exigée?s?) ?(?:de|d'|à)?|` +
        'obligatoire(?:s|ment)?|obligations?|impérati(?:f|fs|ve|ves|vement)|il (?:faut|faudra|fallait|convient|conviendra|appartient)|oblige(?:nt|ra)?|exige(?:nt|ra)?|indispensables?',
    ),
    opposites: ['may', 'must-not'],
  },
  {
    kind: 'obligation',
    name: 'may',
    pattern: words(
      `${may}|facultati(?:f|fs|ve|ves|vement)|(?:a|ont|avez|aura|auront) (?:la faculté|la possibilité|le droit)|autorisée?s?|permise?s?|possibles?|libres? de`,
    ),
    opposites: ['must', 'must-not'],
  },
  {
    kind: 'restriction',
    name: 'at-most',
    pattern: words(
      "au plus|au maximum|maximum|maximale?s?|dans la limite d[eu]|sans (?:pouvoir )?(?:dépasser|excéder)|jusqu'à|plafonnée?s?|moins de",
    ),
    opposites: ['at-least'],
  },
  {
    kind: 'restriction',
    name: 'at-least',
    pattern: words('au moins|au minimum|minimum|minimale?s?|à partir de|a minima|plus de'),
    opposites: ['at-most'],
  },
  {
    kind: 'restriction',
    name: 'except',
    pattern: words(
      "sauf|excepté|hormis|à l'exception d[eu]s?|hors|à moins (?:que|qu'|de|d')|exceptions?|toutefois|cependant",
    ),
    opposites: ['including'],
  },
  {
    kind: 'restriction',
    name: 'including',
    pattern: words('y compris|même si|inclus|incluse|sans exception'),
    opposites: ['except'],
  },
  {
    kind: 'restriction',
    name: 'only',
    pattern: words(
      "uniquement|seule?s?|seulement|exclusi(?:f|fs|ve|ves|vement)|(?:ne |n')(?:\\p{L}+[ ']){1,4}qu(?:e|')|réservée?s?",
    ),
    opposites: [],
  },
  {
    kind: 'restriction',
    name: 'condition',
    pattern: words(
      "sous réserve|à condition|si|s'il|s'ils|conditions?|lorsque|dès lors|pourvu que|en cas d[e']",
    ),
    opposites: [],
  },
];

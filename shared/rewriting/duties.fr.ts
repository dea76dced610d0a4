/** Ways of saying one thing that a rewriting must not turn into another. On text with plain spaces and straight apostrophes. */
export type DutyFamily = {
  readonly kind: 'obligation' | 'restriction' | 'negation';
  readonly name: string;
  readonly pattern: RegExp;
  /** What it must not become. */
  readonly opposites: readonly string[];
  /** Left out, it is told only where an opposite came in its place; a good rewriting may do without it. */
  readonly onlyTurned?: true;
  /** Words that may say the same: where the other text has no more of them, the loss is sure. */
  readonly elsewise?: RegExp;
};

const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, 'giu');

const pronouns = "(?:(?:le|la|les|lui|leur|se|me|en|y|vous|nous) |[slmy]'|en ')?";
const may =
  'peu(?:t|vent|x)|pou(?:vez|vons|vait|vaient|rra|rront|rrez|rrai|rrait|rraient|rrons)|puiss(?:e|ent|iez)';
const must = 'doi(?:t|s|vent)|de(?:vez|vons|vait|vaient|vra|vront|vrez|vrai|vrons)';
/** « ne peut excéder », without « pas »; « ne peut être dû que si » only restricts. */
const mayNot =
  "(?:ne |n')(?:peu(?:t|vent)|pourra(?:it|ient)?|pourront|saurai(?:t|ent)|puiss(?:e|ent)) (?:être|\\p{L}+(?:er|ir|re|oir))(?![^.;\\n]{0,80} qu(?:e |'))";
const denied = 'pas|plus|jamais|en aucun cas|aucunement|nullement|guère';

export const dutyFamilies: readonly DutyFamily[] = [
  {
    kind: 'obligation',
    name: 'must-not',
    pattern: words(
      `(?:ne |n')${pronouns}(?:${may}|${must}) ?(?:\\p{L}+ )?(?:${denied})|${mayNot}|interdi(?:t|te|ts|tes|re|sons|ction|ctions)|` +
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
      "sauf|exceptée?s?|hormis|à l'exception d[eu]s?|hors|à moins (?:que|qu'|de (?!\\d)|d'(?=\\p{L}))",
    ),
    opposites: ['including'],
    elsewise: words(
      "ne|n'|pas|non|sans|ni|exclu\\p{L}*|exceptions?|fermée?s?|interdi\\p{L}+|seule?s?|seulement|uniquement|autres?|mais|cependant|toutefois|dispensée?s?|exonérée?s?",
    ),
  },
  {
    kind: 'restriction',
    name: 'however',
    pattern: words('exceptions?|toutefois|cependant'),
    opposites: [],
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
  {
    kind: 'restriction',
    name: 'from',
    pattern: words("à compter d(?:e|u|es)|à partir (?:du|des|de (?:la|l'|sa|leur|votre))"),
    opposites: [],
  },
  {
    kind: 'restriction',
    name: 'share',
    pattern: words('la moitié|(?:un|les? deux|le) tiers|(?:un|le|(?:les )?trois) quarts?'),
    opposites: [],
  },
  ...turning('restriction', [
    ['by', "avant (?:le|la|les|l'|tout|toute)|au plus tard|d'ici|jusqu'au"],
    ['since', "après (?:le|la|les|l')|postérieur\\p{L}*"],
  ]),
  ...turning('restriction', [
    ['yearly', 'par an|par année|annuel\\p{L}*|chaque année|tous les ans'],
    ['monthly', 'par mois|mensuel\\p{L}*|chaque mois|tous les mois'],
    ['weekly', 'par semaine|hebdomadaires?|chaque semaine|toutes les semaines'],
    ['daily', 'par jour|quotidien\\p{L}*|chaque jour|tous les jours'],
  ]),
  ...turning('negation', [
    ['refused', 'refus\\p{L}*|rejet\\p{L}*'],
    ['accepted', 'accept\\p{L}*|accord(?:e|ent|er|era|ée?s?)|approuv\\p{L}*'],
  ]),
  ...turning('negation', [
    ['open', 'ouverte?s?|ouvre(?:nt)?|ouverture'],
    ['closed', 'fermée?s?|ferme(?:nt)?|fermeture'],
  ]),
  ...[
    'complet',
    'légal',
    'recevable',
    'favorable',
    'conforme',
    'apte',
    'exact',
    'suffisant',
  ].flatMap((word) =>
    turning('negation', [
      [`not-${word}`, `(?:in|il|ir|dé|im|non[ -])${word}\\p{L}*`],
      [word, `${word}\\p{L}*`],
    ]),
  ),
  ...turning('restriction', [
    ['madame', 'Mmes?\\.?|Madame|Mesdames'],
    ['monsieur', 'MM?\\.|Monsieur|Messieurs'],
  ]),
];

/** Words of which none may become another one of them. */
function turning(
  kind: DutyFamily['kind'],
  families: readonly (readonly [name: string, source: string])[],
): readonly DutyFamily[] {
  return families.map(([name, source]) => ({
    ...{ kind, name, pattern: words(source), onlyTurned: true },
    opposites: families.map(([other]) => other).filter((other) => other !== name),
  }));
}

/** What of a subject is asked: how a question asks for it, which headings announce it, and what a text that tells it holds. */
export type Facet = {
  readonly asked: RegExp;
  readonly heading: RegExp;
  /** Null = no sign in the text itself. */
  readonly told: RegExp | null;
};

const number = '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)';
const span = '(?:jours?|semaines?|mois|ans?|annees?)(?![a-z])';

/** Over folded text with plain apostrophes. */
export const facets: readonly Facet[] = [
  {
    asked: new RegExp(
      `combien (?:de temps|(?:de |d')?${span})|(?<![a-z])duree|jusqu'a quand|dure(?:nt)?(?![a-z])`,
    ),
    heading: /(?<![a-z])duree|combien de (?:temps|jours|semaines)|nombre de jours|jours? (?:de|d')/,
    told: new RegExp(`(?<![a-z\\d])${number} (?:[a-z]+ )?${span}`),
  },
  {
    asked: /remuner|(?<![a-z])(?:paye|paie|salaire|gagne|touche|traitement)/,
    heading: /remuner|traitement|indemnis|(?<![a-z])(?:paye|salaire)/,
    told: null,
  },
  {
    asked: /combien(?! d(?:e |'))|montant|(?<![a-z])(?:taux|valeur)|quelle part/,
    heading: /montant|bareme|indemni|rembours|remuner|traitement|(?<![a-z])(?:combien|taux|calcul)/,
    told: /\d ?(?:€|euros?|%)/,
  },
  {
    asked:
      /(?<![a-z])(?:comment (?:demander|faire|obtenir|ouvrir|poser)|demander?|demarches?|formulaire|procedure)(?![a-z])/,
    heading: /demand|demarche|procedure/,
    told: null,
  },
  {
    asked: /(?<![a-z])(?:conditions?|qui (?:peut|a droit|est concerne)|dans quels? cas)(?![a-z])/,
    heading:
      /(?<![a-z])(?:conditions?|qui (?:peut|a droit|est concerne)|dans quels? cas|pour quel|beneficiaires?)(?![a-z])/,
    told: null,
  },
  {
    asked: /preavis|delai|(?:a l'avance|avant quand|combien de temps avant)/,
    heading: /preavis|delai/,
    told: new RegExp(`(?<![a-z\\d])${number} ${span}`),
  },
  {
    asked: /carriere|avancement|anciennete/,
    heading: /carriere|avancement|anciennete|situation administrative/,
    told: null,
  },
];

/** Headings that open on one case among others, whatever it is. */
export const opensCase: RegExp =
  /(?<![a-z])(?:en cas d|si |cas particulier|dans certain|acces prioritaire|exceptions?)/;

/** Words of a heading that name a case. */
export const specialCase: RegExp =
  /(?<![a-z])(?:deces|multiples?|jumeaux|triples|hospitalise|separation|alsace|forfait|handicap|adoption|stagiaires?|disposition|outre-mer|etranger|(?<!naissance d'un )enfants?)(?![a-z])/g;

/** Headings that announce the rule for everybody. */
export const generalCase: RegExp = /cas general|regle generale|principe/;

/** Headings under which nothing answers: lists of references, definitions of words. */
export const besideTheRule: RegExp =
  /^(?:textes? (?:de loi et |juridiques? )?(?:de )?references?|references?(?: juridiques?)?|visas?|definitions?|services? en ligne|et aussi|pour en savoir plus|voir aussi|ou s'adresser.*)$/;

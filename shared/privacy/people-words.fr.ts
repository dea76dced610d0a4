/* Read on plain words (plain-words.fr.ts): who tells, and of whom. */

export const short = '[^.!?\\n;]{0,25}?';

const worker =
  'collegues?|agente?s?|equipe|subordonnee?s?|stagiaires?|apprentie?s?|assistante?s?|adjointe?s?|binome|collaborat[a-z]+|atsem|chefs?|cheffes?|responsables?|superieure?s?|hierarchie|direct(?:eur|rice)s?|dgs|maire|manager|n ?\\+ ?1|elue?s?|encadrante?s?|tuteurs?|tutrice|patronn?e?|employeur';
const outsider =
  'usagere?s?|administree?s?|parents?|eleves?|voisine?s?|fournisseurs?|prestataires?|habitante?s?';
const relative =
  'conjointe?|mari|femme|epoux|epouse|compagnon|compagne|ex|frere|soeur|fils|fille|pere|mere|cousine?|neveu|niece|beau-frere|belle-soeur|beau-pere|belle-mere|oncle|tante|amie?|associee?|meilleure? amie?';
const definite =
  'collegues?|chefs?|cheffes?|responsables?|direct(?:eur|rice)s?|dgs|maire|elue?s?|adjointe?s?|usagere?s?|administree?s?|parents?|eleves?|stagiaires?|apprentie?s?|tuteurs?|superieure?s?|recruteu[a-z]+|individu|gars|type|agente';
const suffix =
  "(?: (?:d'equipe|de service|du service(?: [a-z]+)?|hierarchique|d'eleve|de mon (?:service|equipe)|des ateliers|de bureau))?";
const possessed = '(?:mon|ma|mes|notre|nos) (?:(?:ancien|nouve|propre|petit|ex)[a-z-]* )?';

const tags: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![a-z])${possessed}(?:${relative})(?![a-z])`, 'g'), '§3'],
  [new RegExp(`(?<![a-z])${possessed}(?:${worker}|${outsider})${suffix}(?![a-z])`, 'g'), '§1'],
  [
    new RegExp(
      `(?<![a-z])(?:un|une|le|la|les|des|cet|cette|ce|l'une? de mes|une? de mes|l') ?(?:${definite})${suffix}(?![a-z])`,
      'g',
    ),
    '§2',
  ],
  [/(?<![a-z])(?:m\.|mme|mlle|monsieur|madame) (?!x(?![a-z]))[a-z-]+/g, '§2'],
];

/** People are written as signs, so that the patterns that tell what they do stay short. */
export const tagPeople = (text: string): string =>
  tags.reduce((tagged, [people, sign]) => tagged.replace(people, sign), text);

/** Somebody of the writer's own at work: "mon chef", "ma collègue". */
export const mine = '§1';

/** Somebody of the writer's own at home. */
export const relatives = '§3';

/** Somebody definite whom the writer speaks of, not "un agent" of a rule. */
export const somebody = "(?:§[123]|quelqu'un|on|ils?|elles?)";

/** The writer as the one to whom it is done; the participle stands alone in hurried writing ("ma frappé"). */
export const toMe =
  "(?:(?:ne |n')?(?:me |m'|nous )(?:a |ont |avait |avaient |aurait |as )?|(?:ma|mont) )(?:encore |toujours |deja |souvent |sans cesse |violemment |meme )?";

/** Something is done to a third person: "se fait", "s'est fait", "a été". */
export const toThem =
  "(?:se fait|se font|s'est faite?|se faisait|est|etait|a ete|ont ete|vient d'etre|dit (?:etre|avoir ete)|s'est plainte? (?:d'etre|que)) (?:[a-z]+ )?";

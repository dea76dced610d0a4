/** Patterns of hard sentences, on text with plain spaces and straight apostrophes. */
const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}'-])(?:${source})(?![\\p{L}])`, 'giu');

const be =
  "est|sont|êtes|suis|sommes|était|étaient|sera|seront|serait|seraient|soit|soient|être|fut|furent|a été|ont été|avez été|avait été|avaient été|aura été|aurait été|n'est|n'était|n'a été|n'ont été";
/** Verbs whose past participle with « être » is no passive: « est arrivé », « sont nés ». */
const notPassive =
  'allé|venu|arrivé|parti|entré|sorti|né|mort|décédé|monté|descendu|resté|tombé|revenu|devenu|parvenu|rentré|retourné|intervenu|survenu|situé|âgé|marié|fermé|ouvert|libre|vrai|gratuit|complet|présent|absent';

/** « est adopté », « ont été transmises », « sera procédé ». */
export const passive: RegExp = words(
  `(?:${be})(?: (?:pas|plus|jamais|ensuite|alors|donc|également|toujours|ainsi|par ailleurs))? (?!(?:${notPassive})e?s?(?![\\p{L}]))\\p{L}{2,}(?:ée?s?|(?<=[rnv])ie?s?|[st]i[et]?e?s?|ise?s?|ite?s?|ue?s?|erte?s?|inte?s?|trui(?:t|te|ts|tes))`,
);

/** Nouns of action where a verb would do: « procéder à la vérification », « la mise en place de ». */
export const nominalisation: RegExp = words(
  "(?:procéd|effectu|réalis|opér)\\p{L}+ (?:à |de )?(?:la |l'|le |un |une |des |les |au |aux )?\\p{L}{3,}(?:tion|sion|ment|age|ure|ance|ence)s?|" +
    'mises? en (?:œuvre|place|application|conformité|oeuvre)|prises? en (?:charge|compte|considération)|' +
    "(?:la|l'|une?|cette|toute|les|des) ?\\p{L}{4,}(?:isation|ification|ition|ution)s? (?:de la |de l'|du |des |de |d')",
);

/** « n’est pas sans », « il n’est pas impossible », « ne … pas … interdit ». */
export const doubleNegation: RegExp = words(
  "(?:ne |n')(?:\\p{L}+[ ']){1,4}(?:pas|plus|jamais)(?: \\p{L}+)?[ ]?(?: ?(?:sans|impossibles?|interdite?s?|inutiles?|illégale?s?|irrecevables?|incompatibles?|inexacte?s?|refusée?s?|inconnue?s?|ignorer|négligeables?|exclue?s?|défendue?s?))",
);

/** Words that open a clause within a sentence. */
export const subordinate: RegExp = words(
  "qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|duquel|desquels|auquel|auxquels|lorsque|lorsqu'|puisque|puisqu'|quoique|tandis que|alors que",
);

export const interruption: RegExp = /\([^()\n]{12,}\)|(?<=\s)[–—-]\s[^–—\n]{8,}\s[–—-](?=\s)/gu;

/** Capitals in a row, apart from Roman numerals, are an acronym unless they are spelt out beside it. */
export const acronym: RegExp =
  /(?<![\p{L}\p{N}-])(?![IVXLC]+(?![\p{L}\p{N}]))\p{Lu}{2,}(?:\p{Lu}|\d)*(?![\p{L}\p{N}])/gu;

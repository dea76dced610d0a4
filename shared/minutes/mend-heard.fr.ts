/** Words of a meeting that a recogniser of voices writes for others that sound the same, in the plain words of rules. */
const misheard: readonly (readonly [RegExp, string])[] = [
  [/ voi(?:es?|t|e)(?= (?:pour|contre|favorables?|defavorables?|prepond\w+|delibe\w+) )/g, ' voix'],
  [/ au(?:x)? voi(?:x|es?|t) /g, ' aux voix '],
  [/ (la|une|cette|premiere|derniere) (?:des|de|les) liberations?(?= )/g, ' $1 deliberation'],
  [
    / (?:(?:des|de) )?liberations?(?= (?:numero|n \d|\d|suivante|relative|est (?:adopt|approuv|rejet)))/g,
    ' deliberation',
  ],
  [
    / (?:a l |l |a la |la )?(?:une? animite|unanimit(?:es|er|ee)|nanimite|hunanimite) /g,
    ' a l unanimite ',
  ],
  [/ (?:abst?en[cst]ions?|absentions?|abstentionner) /g, ' abstention '],
  [/ qui s absti(?:e?n|nt)\w* /g, ' qui s abstient '],
  [/ (?:a dopt(?:e|ee|er)|adoptee?r|a d opter) /g, ' adopte '],
  [/ (?:corum|corom|quoron|korum) /g, ' quorum '],
  [/ bulletins? (?:blanc he|blanche)s? /g, ' bulletin blanc '],
];

/** Reads them for what was said; what is quoted stays as it was written. `plain`: see `Utterance.plain`. */
export function mendHeard(plain: string): string {
  return misheard.reduce((words, [pattern, said]) => words.replace(pattern, said), plain);
}

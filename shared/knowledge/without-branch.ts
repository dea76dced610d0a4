const branchPhrase = new RegExp(
  String.raw`(?<!\p{L})(?:\(?(?:fpt|fpe|fph)(?!\p{L})\)?|(?:(?:dans|de|à) )?(?:la |l['’]|les (?:3|trois) )?` +
    String.raw`fonctions? publiques?(?: (?:d['’][ée]tat|territoriale|hospitali[èe]re|française))?(?!\p{L}))`,
  'giu',
);

/**
 * A question without the words that name its branch of the civil service (« dans la fonction publique territoriale (FPT) »):
 * they say for whom it is asked, which the search settles by itself. The whole question when nothing else is asked.
 */
export function withoutBranch(question: string): string {
  const rest = question.replace(branchPhrase, ' ');
  return /\p{L}{4}/u.test(rest) ? rest : question;
}

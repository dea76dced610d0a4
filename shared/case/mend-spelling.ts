const statuses: readonly string[] = [
  'contractuel',
  'contractuelle',
  'contractuels',
  'fonctionnaire',
  'fonctionnaires',
  'titulaire',
  'stagiaire',
  'vacataire',
  'apprentie',
];

/** A folded text with the names of the statuts as they are spelt: `contactuel` is `contractuel`. */
export function mendSpelling(folded: string): string {
  return folded.replace(/[a-z]{8,15}/g, (word) => {
    const allowed = word.length >= 11 ? 2 : 1;
    return (
      statuses.find(
        (status) => status[0] === word[0] && isWithin(word, status, allowed) && word !== status,
      ) ?? word
    );
  });
}

/** Whether so many letters added, left out, changed or swapped with the next lead from one word to the other. */
function isWithin(one: string, other: string, allowed: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const left = one.slice(at);
  const right = other.slice(at);
  if (left === '' || right === '') return left.length + right.length <= allowed;
  if (allowed === 0) return false;
  const isSwapped = left[0] === right[1] && left[1] === right[0];
  return (
    isWithin(left.slice(1), right, allowed - 1) ||
    isWithin(left, right.slice(1), allowed - 1) ||
    isWithin(left.slice(1), right.slice(1), allowed - 1) ||
    (isSwapped && isWithin(left.slice(2), right.slice(2), allowed - 1))
  );
}

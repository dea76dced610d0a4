import { nameKey } from './meeting-members.fr.ts';

/** Whether two spellings name one person: `M. Leroy` and `M. Paul LEROY` do. */
export function isSameName(left: string, right: string): boolean {
  const [one, other] = [nameKey(left), nameKey(right)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const words = many.split(' ');
  return few.split(' ').every((word) => words.includes(word));
}

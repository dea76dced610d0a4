/** Words before which « de » and « que » lose their vowel. Of those in h, few names are known not to be aspirated. */
const elides = /^(?:[aeiouàâäéèêëîïôûùœæ]|y(?!a|ou|é)|h[éèêiy])/iu;

/** « du maire », « des Ulis », « d’Orléans », « de la commune ». */
export function withDe(words: string): string {
  if (/^le (?!\[)/iu.test(words)) return `du ${words.slice(3)}`;
  if (/^les (?!\[)/iu.test(words)) return `des ${words.slice(4)}`;
  return elides.test(words) ? `d’${words}` : `de ${words}`;
}

/** « au maire », « aux Ulis », « à la commune ». */
export function withA(words: string): string {
  if (/^le (?!\[)/iu.test(words)) return `au ${words.slice(3)}`;
  if (/^les (?!\[)/iu.test(words)) return `aux ${words.slice(4)}`;
  return `à ${words}`;
}

/** « qu’il », « que la commune ». */
export function withQue(words: string): string {
  return elides.test(words) ? `qu’${words}` : `que ${words}`;
}

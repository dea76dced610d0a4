import { foldText } from '../french/fold-text.ts';
import type { Figure } from '../french/numbers.ts';
import type { Proof } from './read-proof.ts';

/** Parts said in one word, and the percentage that says the same. */
const parts: readonly { readonly said: RegExp; readonly percent: number }[] = [
  { said: /(?<!\p{L})(?:moities?|demi(?:e|s|es)?)(?!\p{L})/u, percent: 50 },
  { said: /(?<!\p{L})(?:trois quarts)(?!\p{L})/u, percent: 75 },
  { said: /(?<!\p{L})(?:double[sr]?|doublee?s?)(?!\p{L})/u, percent: 200 },
  { said: /(?<!\p{L})(?:triple[sr]?|triplee?s?)(?!\p{L})/u, percent: 300 },
];

const givesPercent = ({ figures }: Proof, percent: number): boolean =>
  figures.some(({ unit, value }) => unit === '%' && value === percent);

/** Words such as « moitié », « demi- » or « double » of a text that no proof says or gives in per cent. */
export const absentFractions = (text: string, proofs: readonly Proof[]): readonly string[] => {
  const claim = foldText(text);
  return parts.flatMap(({ said, percent }) => {
    const word = said.exec(claim)?.[0];
    if (word === undefined) return [];
    return proofs.some((proof) => said.test(proof.folded) || givesPercent(proof, percent))
      ? []
      : [word];
  });
};

/** Whether a percentage stands in a proof as a word: « 50 % » is proved by « demi-traitement ». */
export const provenAsFraction = (figure: Figure, { folded }: Pick<Proof, 'folded'>): boolean =>
  figure.unit === '%' &&
  parts.some(({ said, percent }) => percent === figure.value && said.test(folded));

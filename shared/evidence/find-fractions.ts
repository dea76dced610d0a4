import { foldText } from '../french/fold-text.ts';
import { type Figure, findFigures } from '../french/numbers.ts';

/** Parts said in one word: how a sentence says them, and what in a source says the same. */
const parts: readonly { readonly said: RegExp; readonly percent: number }[] = [
  { said: /(?<!\p{L})(?:moities?|demi(?:e|s|es)?)(?!\p{L})/u, percent: 50 },
  { said: /(?<!\p{L})(?:trois quarts)(?!\p{L})/u, percent: 75 },
  { said: /(?<!\p{L})(?:double[sr]?|doublee?s?)(?!\p{L})/u, percent: 200 },
  { said: /(?<!\p{L})(?:triple[sr]?|triplee?s?)(?!\p{L})/u, percent: 300 },
];

/** Words such as « moitié », « demi- » or « double » that a text uses and its proof neither says nor gives in per cent. */
export const absentFractions = (text: string, proof: string): readonly string[] => {
  const claim = foldText(text);
  const source = foldText(proof);
  const percents = new Set(
    findFigures(proof)
      .filter(({ unit }) => unit === '%')
      .map(({ value }) => value),
  );
  return parts.flatMap(({ said, percent }) => {
    const word = said.exec(claim)?.[0];
    return word === undefined || said.test(source) || percents.has(percent) ? [] : [word];
  });
};

/** Whether a percentage stands in the proof as a word: « 50 % » is proved by « demi-traitement ». */
export const provenAsFraction = (figure: Figure, proof: string): boolean =>
  figure.unit === '%' &&
  parts.some(({ said, percent }) => percent === figure.value && said.test(foldText(proof)));

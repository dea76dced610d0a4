import { foldText } from './fold-text.ts';

/** How something is asked; `none` for a text that asks nothing. Their order is that of the index: add at the end only. */
export const questionKinds = [
  'none',
  'other',
  'definition',
  'amount',
  'time',
  'manner',
  'reason',
  'place',
  'person',
  'choice',
  'yes-or-no',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

const ways: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'definition',
    /c'est quoi|qu'est-ce qu|quoi (?:ca )?sert|que signifie|quelles? (?:est|sont) les? differences?/,
  ],
  [
    'amount',
    /\bcombien\b(?! de temps)|\bquels? (?:est|sont) les? (?:montant|taux|cout|tarif|prix)|\bquels? (?:montant|taux)/,
  ],
  [
    'time',
    /\bquand\b|\bquell?e?s? (?:(?:est|sont) )?(?:les? |la )?(?:delai|duree|date)|\bcombien de temps/,
  ],
  ['manner', /\bcomment\b/],
  ['reason', /\bpourquoi\b/],
  ['place', /\bou (?:dois|faire|faut|puis|peut|s'adresser|trouver|demander|est)/],
  ['person', /(?:^|: )qui\b/],
  ['choice', /\bquel(?:le)?s?\b|(?:^|: )que /],
];

const turnedAround = /-(?:ils?|elles?|on|je|vous|nous)\b|\best-ce qu/;
const asksForMore =
  /\b(?:quel(?:le)?s?|comment|combien|quand|qui|que|qu'est|ou|pourquoi|quoi|lequel|laquelle)\b/;

/** How a question asks: « Combien… » an amount, « Peut-on… » yes or no. Anything not told apart is `other`. */
export function kindOfQuestion(question: string): QuestionKind {
  const folded = foldText(question).replaceAll('’', "'");
  const named = ways.find(([, way]) => way.test(folded));
  if (named !== undefined) return named[0];
  const bare = folded.replace(/est-ce qu[e']/g, '');
  return turnedAround.test(folded) && !asksForMore.test(bare) ? 'yes-or-no' : 'other';
}

/** How a title asks: `none` for a title that is no question. */
export function kindOfTitle(title: string): QuestionKind {
  return title.includes('?') || /est-ce qu/i.test(title) ? kindOfQuestion(title) : 'none';
}

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupUnanswered } from '#shared/quality/group-unanswered.ts';
import type { UnansweredQuestion } from '#shared/quality/quality.ts';
import { askedTheSame } from './asked-the-same.fr.ts';

const asked = (texts: readonly string[]): readonly UnansweredQuestion[] =>
  texts.map((question, at) => ({ id: `q-${at}`, question, why: 'not-found', at: at + 1 }));

/** Pairs put together that belong together, of all pairs put together, and of all that belong together. */
function pairs(): { readonly precision: number; readonly recall: number } {
  const groupOf = new Map(askedTheSame.flatMap((group, at) => group.map((text) => [text, at])));
  const texts = askedTheSame.flat();
  const found = groupUnanswered(asked(texts)).map(({ wordings }) => wordings);
  const together = new Map(found.flatMap((group, at) => group.map((text) => [text, at])));
  let both = 0;
  let made = 0;
  let wanted = 0;
  texts.forEach((one, at) => {
    for (const other of texts.slice(at + 1)) {
      const isMade = together.get(one) === together.get(other);
      const isWanted = groupOf.get(one) === groupOf.get(other);
      if (isMade) made += 1;
      if (isWanted) wanted += 1;
      if (isMade && isWanted) both += 1;
    }
  });
  return { precision: both / made, recall: both / wanted };
}

test('questions that ask the same come together, others do not', () => {
  const { precision, recall } = pairs();
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.75);
});

test('the most asked comes first, under the wording nearest to the others, with its last time', () => {
  const [first, second] = groupUnanswered(
    asked([
      'Où garer mon vélo ?',
      'Place de parking pour les agents ?',
      'Puis-je avoir une place de parking ?',
      'place de parking',
    ]),
  );
  expect(first).toMatchObject({ count: 3, lastAt: 4, question: 'place de parking' });
  expect(first?.ids).toEqual(['q-3', 'q-2', 'q-1']);
  expect(second).toMatchObject({ count: 1, question: 'Où garer mon vélo ?' });
});

test('the same words twice are two askings and one wording', () => {
  const [group] = groupUnanswered(asked(['place de parking', 'place de parking']));
  expect(group).toMatchObject({ count: 2, wordings: ['place de parking'] });
});

test('nothing gives nothing, and words that tell nothing stay apart', () => {
  expect(groupUnanswered([])).toEqual([]);
  expect(groupUnanswered(asked(['?', '…']))).toHaveLength(2);
});

test('every question is in one group, whatever was asked', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 30 }), (texts) => {
      const ids = groupUnanswered(asked(texts)).flatMap((group) => group.ids);
      expect(ids.toSorted()).toEqual(texts.map((_, at) => `q-${at}`).toSorted());
    }),
    { numRuns: 60 },
  );
});

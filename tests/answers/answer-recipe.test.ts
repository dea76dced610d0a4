import { expect, test } from '@jest/globals';
import { answerRecipe } from '#shared/answers/answer-recipe.ts';

const searched = (question: string): string => answerRecipe.retrieve(question, []).text;

test('a sentence that asks is searched, even where it held personal data', () => {
  expect(searched('Combien de jours de congés pour ⟦NOM_1⟧ à 80 % ? Merci.')).toBe(
    'Combien de jours de congés pour à 80 % ? Merci.',
  );
  expect(searched('Je voudrais savoir combien de jours a ⟦NOM_1⟧. Merci d’avance.')).toContain(
    'combien de jours',
  );
});

test('a sentence that only tells who asks is left out beside one that asks', () => {
  expect(searched('Je suis ⟦NOM_1⟧, matricule ⟦MATRICULE_1⟧. Combien de jours de RTT ?')).toBe(
    'Combien de jours de RTT ?',
  );
});

test('where no sentence asks, none is lost', () => {
  expect(searched('Congés de ⟦NOM_1⟧. Temps partiel à 80 %.')).toBe(
    'Congés de . Temps partiel à 80 %.',
  );
});

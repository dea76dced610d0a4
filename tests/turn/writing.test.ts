import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Recipe } from '#shared/turn/recipe.ts';
import type { TurnRequest } from '#shared/turn/request.ts';
import { drain, turn } from '#shared/turn/turn.ts';
import { writingRecipe } from '#shared/turn/writing-recipe.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const nir = '2 55 08 14 168 025 38';

/** Writes whatever the model says under the letter that it was given. */
const writing: Recipe = writingRecipe({
  use: 'draft',
  longest: 500,
  retrieve: () => null,
  compose: ({ question, material }, mask) => ({
    messages: [{ role: 'user', content: `${question}\n${mask(material)}` }],
    maxTokens: 200,
    temperature: 0,
  }),
  check: () => ({
    push: (text) => text,
    end: () => '',
    result: () => ({ citations: [], cutSentences: 0, declined: false }),
  }),
  withoutModel: ({ material }) => ({ text: `Trame : ${material.length}`, citations: [] }),
});

beforeEach(async () => {
  await town.house.accept();
  changePolicy(town.house, ({ uses }) => {
    const use = uses['hr-answer'];
    return use === undefined ? {} : { uses: { ...uses, draft: use } };
  });
});

const write = (text: string, more: Partial<TurnRequest> = {}) =>
  drain(turn(town.house.request(text, { use: 'draft', ...more }), writing, town.house.ports));

describe('a text that is written from what came with the request', () => {
  test('reaches the model masked, and what it wrote comes back with the real values', async () => {
    town.endpoint.plan({ kind: 'answer', text: 'Madame, votre demande est reçue.' });
    const outcome = await write('Réponds à cette lettre.', {
      material: `Je suis assurée sous le ${nir}.`,
    });
    expect(outcome).toMatchObject({ kind: 'answered', text: 'Madame, votre demande est reçue.' });
    expect(town.sent()).toContain('Je suis assurée sous le');
    expect(town.sent()).not.toContain(nir);
    const [line] = await town.house.journal();
    expect(line).toMatchObject({ use: 'draft', dataClass: 'personal', sourceIds: [] });
  });

  test('is not answered from the documents, and keeps no question for HR', async () => {
    town.endpoint.plan({ kind: 'answer', text: 'Bonjour.' });
    const outcome = await write('Quels sont les congés à 80 % ?');
    expect(outcome).toMatchObject({ kind: 'answered', text: 'Bonjour.', citations: [] });
  });

  test('is written without a model where the letter tells what no model may see', async () => {
    const outcome = await write('Réponds à cette lettre.', {
      material: 'Je suis atteint d’un cancer et en arrêt pour longue maladie.',
    });
    expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'sensitive-data' } });
    expect(outcome.text).toMatch(/^Trame : /u);
    expect(town.sent()).toBe('');
  });

  test('does not take the distress told by a citizen’s letter for that of whoever answers it', async () => {
    town.endpoint.plan({ kind: 'answer', text: 'Monsieur, nous vous lisons.' });
    const letter = 'Mon chef me harcèle depuis un an.';
    expect((await write('Réponds à cette lettre.', { material: letter })).kind).not.toBe(
      'handed-over',
    );
    expect((await write(letter)).kind).toBe('handed-over');
  });

  test('is refused when request and letter together are too long', async () => {
    const outcome = await write('Réponds.', { material: 'a'.repeat(495) });
    expect(outcome).toMatchObject({ kind: 'refused', reason: { kind: 'too-long', limit: 500 } });
  });

  test('may tell a decision that the person has taken, and still ranks no candidates', async () => {
    town.endpoint.plan({ kind: 'answer', text: 'Votre demande est refusée.' });
    const refusal = 'Refuser la demande de temps partiel de Mme Lefort pour raison de service.';
    expect((await write(refusal)).kind).toBe('answered');
    const ranking = 'Classe ces candidatures de la meilleure à la moins bonne.';
    expect((await write(ranking)).kind).toBe('refused');
  });
});

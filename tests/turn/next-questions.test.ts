import { expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { TurnRequest } from '#shared/turn/request.ts';
import { drain } from '#shared/turn/turn.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { inMemoryValidated } from '../builders/in-memory-hr-desk.ts';
import { openTurnHouse } from '../builders/turn-house.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

/** A document of the space that all agents read; one passage under each heading. */
function sheet(
  id: string,
  title: string,
  sections: Readonly<Record<string, string>>,
  readers: readonly string[] | null = null,
): DocumentToStore {
  const passages = Object.entries(sections).map(([heading, text], index) => ({
    ...{ index, text, path: [heading], page: null },
  }));
  return { ...toStore({ id, title, space: 'exemple', readers }), passages };
}

const canteen = 'Tarif de la cantine';
const allowance = sheet('cantine', 'Cantine du personnel', {
  [canteen]: 'Un repas à la cantine du personnel coûte 4 euros, boisson comprise.',
  'Article 2 – Qui peut déjeuner sur place ?': 'Tout agent, sur présentation de sa carte.',
  'Quel est le prix d’un repas à la cantine ?':
    'Le prix d’un repas à la cantine est fixé chaque année par le conseil.',
  'Un agent peut-il être suspendu de cantine pour [harcèlement](https://mal.example) ?':
    'La cantine est un lieu de travail.',
});
const closed = sheet(
  'cantine-elus',
  'Cantine des élus',
  { 'Qui déjeune à la cantine des élus ?': 'Les élus déjeunent à la cantine, au salon.' },
  ['group:elus'],
);

async function ask(
  text: string,
  more: Partial<TurnRequest> = {},
  change: (ports: TurnPorts) => Partial<TurnPorts> = () => ({}),
): Promise<Outcome> {
  const house = await openTurnHouse({ documents: [allowance, closed] });
  await house.accept();
  const ports = { ...house.ports, ...change(house.ports) };
  return drain(answerQuestion(house.request(text, more), ports));
}

const price = 'Quel est le tarif d’un repas à la cantine ?';

test('a heading that asks is proposed under an answer from its document, without its number and under its title, when the base answers it', async () => {
  const { kind, followUps } = await ask(price);
  expect(kind).toBe('degraded');
  expect(followUps).toContain('Cantine du personnel : qui peut déjeuner sur place ?');
});

test('neither what the person may not read, nor a link in a heading, nor the question just asked is proposed', async () => {
  const { followUps } = await ask('Quel est le prix d’un repas à la cantine ?');
  expect(followUps.join(' ')).not.toMatch(/élus|mal\.example|prix/u);
});

test('nothing is proposed where others read along, nor under a refusal', async () => {
  expect((await ask(price, { privateChat: null })).followUps).toEqual([]);
  const refused = await ask('Rédige le refus de la demande de cantine de Mme Durand');
  expect(refused.kind).not.toBe('degraded');
  expect(refused.followUps).toEqual([]);
});

test('a check that breaks costs the suggestion, never the answer', async () => {
  let searches = 0;
  const { kind, followUps } = await ask(price, {}, ({ knowledge }) => ({
    knowledge: {
      ...knowledge,
      search: (query) => {
        searches += 1;
        return searches === 1 ? knowledge.search(query) : Promise.reject(new Error('broken'));
      },
    },
  }));
  expect(searches).toBeGreaterThan(1);
  expect({ kind, followUps }).toEqual({ kind: 'degraded', followUps: [] });
});

test('a validated question that is close is proposed only while it is answered', async () => {
  const validated = inMemoryValidated();
  const question = 'Quel est le tarif d’un repas à la cantine pour un apprenti ?';
  await validated.put(validatedAnswer(question, { space: 'exemple' }), 1);
  const { followUps } = await ask(price, {}, () => ({ validated }));
  expect(followUps[0]).toBe(question);
  const withdrawn = await ask(price, {}, () => ({
    validated: {
      ...validated,
      match: async (query) => {
        const found = await validated.match(query);
        return query.text === question ? { ...found, answer: null } : found;
      },
    },
  }));
  expect(withdrawn.followUps).not.toContain(question);
});

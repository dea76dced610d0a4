import { beforeEach, expect, test } from '@jest/globals';
import { toStore } from '../builders/documents-to-store.ts';
import { question } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const { ask, sent } = town;
const nir = '2 55 08 14 168 025 38';
const conversationId = 'c-1';

/** Personal data must stay in France, and both endpoints are elsewhere in the Union. */
const keepPersonalInFrance = (): void =>
  changePolicy(town.house, ({ endpoints, dataClasses }) => ({
    endpoints: endpoints.map((one) => ({ ...one, residency: 'eu' })),
    dataClasses: { ...dataClasses, personal: { minResidency: 'fr', mask: true } },
  }));

beforeEach(async () => {
  await town.house.accept();
  keepPersonalInFrance();
});

test('a follow-up of a personal question goes no further than the question itself could', async () => {
  const first = await ask(`Mon numéro est le ${nir}. ${question}`, { conversationId });
  const next = await ask('Et à temps plein ?', { conversationId });
  expect([first.outcome.kind, next.outcome.kind]).toEqual(['degraded', 'degraded']);
  expect(sent()).toBe('');
  expect((await town.house.journal()).map(({ dataClass }) => dataClass)).toEqual([
    'personal',
    'personal',
  ]);
});

test('what was only asked after it is kept under its own class', async () => {
  await ask(`Mon numéro est le ${nir}. ${question}`, { conversationId });
  await ask('Et à temps plein ?', { conversationId });
  const history = await town.house.ports.conversations.history(
    town.house.ports.hasher.pseudonym(claire.id),
    conversationId,
  );
  expect(history.map(({ dataClass }) => dataClass)).toEqual(['personal', 'internal']);
});

test('an impersonal question and its follow-up are still answered by a model', async () => {
  const first = await ask(question, { conversationId });
  const next = await ask('Et à temps plein ?', { conversationId });
  expect([first.outcome.kind, next.outcome.kind]).toEqual(['answered', 'answered']);
});

const file = toStore({
  id: 'dossier',
  space: 'exemple',
  title: 'Congés annuels de l’agent',
  texts: [
    `Madame Jeanne Lefort, née le 12 mars 1971, NIR ${nir}, 06 12 34 56 78, a 20 jours de congés annuels à 80 %.`,
  ],
});

test('a passage on a person keeps the question from an endpoint that may not see personal data', async () => {
  await town.reopen({ documents: [file] });
  keepPersonalInFrance();
  const { outcome } = await ask(question, { conversationId });
  expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'no-endpoint' } });
  expect(sent()).toBe('');
  expect((await town.house.journal())[0]).toMatchObject({ dataClass: 'personal' });
  const [kept] = await town.house.ports.conversations.history(
    town.house.ports.hasher.pseudonym(claire.id),
    conversationId,
  );
  expect(kept?.dataClass).toBe('personal');
});

test('a passage on a person in a use that admits no personal data is quoted, not refused', async () => {
  await town.reopen({ documents: [file] });
  changePolicy(town.house, ({ uses }) => {
    const use = uses['hr-answer'];
    if (use === undefined) throw new Error('the scripted policy has no use hr-answer');
    return { uses: { ...uses, 'hr-answer': { ...use, dataClasses: ['public', 'internal'] } } };
  });
  expect((await ask()).outcome.kind).toBe('degraded');
  expect(sent()).toBe('');
});

test('a rule about illness is no sensitive datum of anybody', async () => {
  const rule = toStore({
    id: 'maladie',
    space: 'exemple',
    title: 'Congés annuels et maladie',
    texts: ['Mon collègue a un cancer : il garde ses 20 jours de congés annuels à 80 %.'],
  });
  await town.reopen({ documents: [rule] });
  await ask();
  expect((await town.house.journal())[0]).toMatchObject({ dataClass: 'internal' });
});

test('a class that the policy does not mask leaves as it is, to the endpoints that may see it', async () => {
  changePolicy(town.house, ({ endpoints, dataClasses }) => ({
    endpoints: endpoints.map((one) => ({ ...one, residency: 'fr' })),
    dataClasses: { ...dataClasses, personal: { minResidency: 'fr', mask: false } },
  }));
  await ask(`Mon numéro est le ${nir}. ${question}`, { conversationId });
  expect(sent()).toContain(nir);
  expect((await town.house.journal())[0]).toMatchObject({ dataClass: 'personal', masked: {} });
  const history = await town.house.ports.conversations.history(
    town.house.ports.hasher.pseudonym(claire.id),
    conversationId,
  );
  expect(JSON.stringify(history)).not.toContain('168');
});

import { beforeEach, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { Unanswered } from '#shared/quality/unanswered-ports.ts';
import { keepDisliked } from '#shared/turn/keep-disliked.ts';
import type { TurnRequest } from '#shared/turn/request.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { inMemoryUnanswered, inMemoryValidated } from '../builders/in-memory-hr-desk.ts';
import { leave, remoteWork } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { type Heard, hearTurn } from '../builders/turn-house.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const town = twoEndpoints();
let validated: ValidatedAnswers;
let unanswered: Unanswered;

const badge = validatedAnswer('Que faire si j’oublie de badger ?', {
  space: 'exemple',
  answer: 'Signalez-le **le jour même** à votre responsable : il corrige la journée.',
  sources: [
    { title: 'Règlement du temps de travail', url: 'https://cc.example/temps', sourceId: null },
    { title: 'Congés annuels', url: null, sourceId: 'conges#0' },
  ],
});

beforeEach(async () => {
  validated = inMemoryValidated();
  unanswered = inMemoryUnanswered();
  await town.house.accept();
});

const ask = (text: string, more: Partial<TurnRequest> = {}): Promise<Heard> =>
  hearTurn(
    answerQuestion(town.house.request(text, more), { ...town.house.ports, validated, unanswered }),
  );

const put = (more: Partial<ValidatedAnswer> = {}): Promise<boolean> =>
  validated.put({ ...badge, ...more }, 1);

const calls = (): number => town.endpoint.requests.length + town.second.requests.length;

test('the answer that HR validated is served word for word, with its sources, and no model is called', async () => {
  await put();
  const { outcome, steps } = await ask('J’ai oublié de badger, que faire ?');
  expect(outcome).toMatchObject({
    kind: 'validated',
    validated: { owner: 'la DRH', validatedAt: '2026-10-12', reviewAt: '2027-10-12' },
    citations: [{ n: 2, documentId: 'conges', sourceId: 'conges#0', date: '2026-01-15' }],
    endpoint: null,
    sentTo: [],
    footprint: null,
  });
  expect(outcome.text).toContain('**Réponse validée par la DRH le 12 octobre 2026**');
  expect(outcome.text).toContain(badge.question);
  expect(outcome.text).toContain(badge.answer);
  expect(outcome.text).toContain('https://cc.example/temps');
  expect(outcome.text).toContain('Congés annuels [2]');
  expect(outcome.text).not.toContain('À vérifier');
  expect(steps).toEqual(['searching']);
  expect(calls()).toBe(0);
  expect((await validated.find(badge.id))?.served).toBe(1);
  expect(await town.house.journal()).toMatchObject([
    { outcome: 'validated', reason: badge.id, sourceIds: ['conges#0'], tokens: null, attempts: [] },
  ]);
});

test('under a question of one’s own, what HR validated says too that it decides nothing', async () => {
  await put();
  const closing = 'seule l’autorité territoriale décide, après instruction par le service RH.';
  expect((await ask('J’ai oublié de badger, que faire ?')).outcome.text).toContain(closing);
  await put({
    version: 2,
    question: 'Que faire en cas d’oubli de badge ?',
    variants: [],
  });
  const { outcome } = await ask('Que faire en cas d’oubli de badge ?');
  expect(outcome.kind).toBe('validated');
  expect(outcome.text).not.toContain(closing);
});

test('not even the search asks a model for a vector', async () => {
  await town.reopen({ embedding: true });
  await put();
  expect((await ask(badge.question)).outcome.kind).toBe('validated');
  expect(calls()).toBe(0);
});

test('« Générer une réponse complète » asks the same question of the documents', async () => {
  await put({ question: 'Combien de jours de congés annuels ai-je à 80 % ?' });
  const text = 'Combien de jours de congés annuels à 80 % ?';
  expect((await ask(text)).outcome.kind).toBe('validated');
  const { outcome } = await ask(text, { complete: true });
  expect(outcome).toMatchObject({ kind: 'answered', endpoint: { id: 'stand-in-1' } });
});

test('it is served with every budget spent, and without any endpoint', async () => {
  await put();
  changePolicy(town.house, ({ quotas }) => ({
    quotas: { ...quotas, perAgent: { tokensPerDay: 0 } },
  }));
  expect((await ask(badge.question)).outcome.kind).toBe('validated');
  changePolicy(town.house, () => ({ endpoints: [] }));
  expect((await ask(badge.question)).outcome.kind).toBe('validated');
  expect(calls()).toBe(0);
});

test.each<[string, Partial<ValidatedAnswer>]>([
  ['withdrawn', { withdrawnAt: '2026-11-01' }],
  ['of a space that the person does not read', { space: 'elus' }],
  ['for other groups', { readers: ['group:rh'] }],
  ['for another branch', { versant: 'FPH' }],
])('an answer %s is as if absent', async (_, more) => {
  await put(more);
  expect((await ask(badge.question)).outcome.kind).not.toBe('validated');
});

test('nothing is served of a space that was not asked', async () => {
  await put();
  expect((await ask(badge.question, { spaces: [] })).outcome.kind).toBe('not-found');
});

test('the charter and what must go to a person come first', async () => {
  await put({ question: 'Mon chef me frappe, que faire ?' });
  expect((await ask('Mon chef me frappe, que faire ?')).outcome.kind).toBe('handed-over');
  town.house.swap((snapshot) => ({
    ...snapshot,
    charter: { ...snapshot.charter, hash: 'autre' },
  }));
  expect((await ask(badge.question)).outcome.kind).toBe('needs-charter');
});

test('past its review date it is served all the same, with the strong warning before it', async () => {
  await put({ reviewAt: '2020-01-01' });
  const { text } = (await ask(badge.question)).outcome;
  expect(text.indexOf('**À vérifier auprès des RH**')).toBeGreaterThan(0);
  expect(text.indexOf('**À vérifier auprès des RH**')).toBeLessThan(text.indexOf(badge.answer));
  expect(text).toContain('1er janvier 2020');
});

test('a source that has been overtaken is warned of, one that is closed to the person is neither named nor told from one that is gone', async () => {
  const replaced = {
    ...leave,
    document: { ...leave.document, supersededBy: 'délib. 12', supersededFrom: '2026-02-01' },
  };
  const closed = toStore({ id: 'ferme', space: 'exemple', readers: ['group:rh'] });
  await town.reopen({ documents: [replaced, remoteWork, closed] });
  await put({
    sources: [
      ...badge.sources,
      { title: 'Note interne', url: 'https://cc.example/interne', sourceId: 'ferme#0' },
      { title: 'Note perdue', url: null, sourceId: 'perdue#0' },
    ],
  });
  const { outcome } = await ask(badge.question);
  expect(outcome.text).toContain('n’est plus en vigueur');
  expect(outcome.citations).toMatchObject([{ n: 2, staleReason: 'superseded' }]);
  expect(outcome.text.match(/- un document qui ne vous est pas ouvert/gu)).toHaveLength(2);
  expect(outcome.text).not.toMatch(/interne|perdue|Texte de ferme/u);
});

test('a follow-up is matched in its context', async () => {
  await put({ question: 'Combien de jours de congés annuels à 80 % ?' });
  const conversationId = 'suite-1234';
  await ask('Combien de jours de congés annuels ?', { conversationId });
  const { outcome } = await ask('Et à 80 % ?', { conversationId });
  expect(outcome.kind).toBe('validated');
  expect((await ask('Et à 50 % ?', { conversationId })).outcome.kind).not.toBe('validated');
});

test('a follow-up asked again for a whole answer still leans on the question before it', async () => {
  await put({ question: 'Combien de jours de congés annuels à 80 % ?' });
  const conversationId = 'suite-1234';
  await ask('Combien de jours de congés annuels ?', { conversationId });
  expect((await ask('Et à 80 % ?', { conversationId })).outcome.kind).toBe('validated');
  await ask('Et à 80 % ?', { conversationId, complete: true });
  expect(town.endpoint.requests.at(-1)?.text).toContain('Combien de jours de congés annuels');
});

test('a validated question that is only close is proposed, not served', async () => {
  await put({ question: 'Combien de jours de télétravail par semaine ?' });
  const { outcome } = await ask('Combien de jours de télétravail par mois ?');
  expect(outcome.kind).not.toBe('validated');
  expect(outcome.followUps[0]).toBe('Combien de jours de télétravail par semaine ?');
});

test('a question that nothing answers is kept, masked and without its author, for those who keep the space', async () => {
  const text =
    'Je suis Claire Moreau. La crèche réserve-t-elle des berceaux ? Mon numéro : 06 12 34 56 78';
  expect((await ask(text)).outcome.kind).toBe('not-found');
  const [kept, ...others] = await unanswered.list(['exemple']);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ why: 'not-found', spaces: ['exemple'] });
  expect(kept?.question).toContain('crèche');
  expect(JSON.stringify(kept)).not.toMatch(/Claire|Moreau|06 12|dev:/);
});

test('what a policy lets a model read is left out of what HR reads all the same', async () => {
  changePolicy(town.house, ({ privacy }) => ({
    privacy: { ...privacy, rules: { ...privacy.rules, name: 'allow', phone: 'allow' } },
  }));
  await ask('Je suis Mme Claire Moreau, 06 12 34 56 78. La crèche réserve-t-elle des berceaux ?');
  const conversationId = 'suite-1234';
  const { outcome } = await ask(
    'Je suis Mme Claire Moreau. Combien de jours de congés annuels ai-je à 80 % ?',
    { conversationId },
  );
  await keepDisliked(
    { ...town.house.ports, unanswered },
    claire,
    conversationId,
    outcome.journalId,
  );
  const kept = await unanswered.list(['exemple']);
  expect(kept.map(({ why }) => why).sort()).toEqual(['disliked', 'not-found']);
  expect(JSON.stringify(kept)).not.toMatch(/Claire|Moreau|06 12/u);
});

test('a question of a space without stewards, a sensitive one and an answered one are not kept', async () => {
  await ask('Mon chef me frappe, que faire ?');
  await ask('Combien de jours de congés annuels ai-je à 80 % ?');
  changePolicy(town.house, ({ knowledge }) => ({
    knowledge: { spaces: knowledge.spaces.map((space) => ({ ...space, stewards: [] })) },
  }));
  await ask('La crèche réserve-t-elle des berceaux ?');
  expect(await unanswered.list(['exemple'])).toEqual([]);
});

test('an answer of which no sentence could be proven leaves its question with HR', async () => {
  for (const endpoint of [town.endpoint, town.second]) {
    endpoint.plan({ kind: 'answer', text: 'Un agent a 63 jours de congés annuels offerts [1].' });
  }
  const { outcome } = await ask('Combien de jours de congés annuels ai-je à 80 % ?');
  expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'not-verifiable' } });
  expect(await unanswered.list(['exemple'])).toMatchObject([{ why: 'not-verifiable' }]);
});

test('the question of an answer that was of no help is left with HR, and only by who asked it', async () => {
  const conversationId = 'suite-1234';
  const { outcome } = await ask('Combien de jours de congés annuels ai-je à 80 % ?', {
    conversationId,
  });
  const ports = { ...town.house.ports, unanswered };
  const other = { ...claire, id: 'dev:autre' };
  await keepDisliked(ports, other, conversationId, outcome.journalId);
  await keepDisliked(ports, claire, conversationId, 'q-inconnue');
  expect(await unanswered.list(['exemple'])).toEqual([]);
  await keepDisliked(ports, claire, conversationId, outcome.journalId);
  expect(await unanswered.list(['exemple'])).toMatchObject([
    { why: 'disliked', question: 'Combien de jours de congés annuels ai-je à 80 % ?' },
  ]);
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { question } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const { ask, sent } = town;

describe('the charter', () => {
  test('is asked for before anything else: nothing is searched, nothing leaves', async () => {
    const { outcome, steps } = await ask();
    expect(outcome.kind).toBe('needs-charter');
    expect(steps).toEqual([]);
    expect(town.endpoint.requests).toHaveLength(0);
    expect(await town.house.journal()).toMatchObject([{ outcome: 'needs-charter', sourceIds: [] }]);
  });

  test('is asked for again when its text changed', async () => {
    await town.house.accept();
    town.house.swap((snapshot) => ({
      ...snapshot,
      charter: { ...snapshot.charter, hash: 'autre' },
    }));
    expect((await ask()).outcome.kind).toBe('needs-charter');
  });
});

describe('an answer with a model', () => {
  beforeEach(() => town.house.accept());

  test('says what its passages say, each sentence cited, and streams exactly what it ends with', async () => {
    const { outcome, streamed, steps } = await ask();
    expect(outcome).toMatchObject({
      kind: 'answered',
      endpoint: { id: 'stand-in-1', residency: 'fr' },
      policyHash: town.house.snapshot().hash,
    });
    expect(outcome.text).toContain('20 jours');
    expect(streamed.trimEnd()).toBe(outcome.text);
    expect(steps).toEqual(['searching', 'asking']);
    expect(outcome.citations[0]).toMatchObject({ n: 1, documentId: 'conges', date: '2026-01-15' });
  });

  test('leaves its journal line before the outcome is told, without a word of the question', async () => {
    const { outcome } = await ask();
    const [entry] = await town.house.journal();
    expect(entry).toMatchObject({
      id: outcome.journalId,
      outcome: 'answered',
      endpoint: 'stand-in-1',
      policyHash: town.house.snapshot().hash,
      attempts: [{ endpoint: 'stand-in-1', ended: 'served' }],
    });
    expect(JSON.stringify(entry)).not.toMatch(/Combien|Claire|20 jours/);
  });

  test('loses the sentence whose figure no passage holds', async () => {
    town.endpoint.plan({
      kind: 'answer',
      text: 'À 80 %, sur 4 jours par semaine, un agent a 20 jours de congés annuels [1]. Un agent a aussi 7 jours de congés annuels offerts [1].',
    });
    const { outcome } = await ask();
    expect(outcome).toMatchObject({ kind: 'answered', cutSentences: 1 });
    expect(outcome.text).not.toContain('7 jours');
  });

  test('is « je ne sais pas » when the model says that the sources do not answer', async () => {
    town.endpoint.plan({ kind: 'answer', text: 'SANS_REPONSE' });
    expect((await ask()).outcome.kind).toBe('not-found');
  });

  test('is not asked of a model when no document speaks of the subject', async () => {
    const { outcome } = await ask('Quelle est la recette de la tarte aux pommes normande ?');
    expect(outcome.kind).toBe('not-found');
    expect(town.endpoint.requests).toHaveLength(0);
  });
});

describe('personal data', () => {
  beforeEach(() => town.house.accept());
  const nir = '2 55 08 14 168 025 38';

  test('never leaves, nor enters the journal or the conversation, and comes back in the answer', async () => {
    town.endpoint.plan({
      kind: 'answer',
      text: 'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1].',
    });
    const conversationId = 'c-1';
    await ask(`Mon numéro est le ${nir}. ${question}`, { conversationId });
    expect(sent()).toContain('⟦NIR_1⟧');
    expect(sent()).not.toContain(nir);
    const [entry] = await town.house.journal();
    expect(entry).toMatchObject({ dataClass: 'personal', masked: { nir: 1 } });
    const history = await town.house.ports.conversations.history(
      town.house.ports.hasher.pseudonym(claire.id),
      conversationId,
    );
    expect(JSON.stringify([entry, history])).not.toMatch(/168|⟦/);
    expect(history[0]?.question).toContain('[…]');
  });

  test('stops everything when it cannot be searched for', async () => {
    const broken = town.house.snapshot().policy;
    town.house.swap((snapshot) => ({
      ...snapshot,
      policy: {
        ...broken,
        privacy: new Proxy(broken.privacy, {
          get: () => {
            throw new Error('broken');
          },
        }),
      },
    }));
    const ending = ask(`${nir} ${question}`);
    await expect(ending).resolves.toMatchObject({
      outcome: { kind: 'refused', reason: { kind: 'privacy-failed' } },
    });
    expect(town.endpoint.requests).toHaveLength(0);
  });
});

describe('rules of use', () => {
  beforeEach(() => town.house.accept());

  test('a request to sort candidates is refused with its article, and nothing leaves', async () => {
    const { outcome } = await ask('Trie ces CV et classe les candidats du meilleur au moins bon.');
    expect(outcome).toMatchObject({ kind: 'refused', reason: { gate: 'recruitment-screening' } });
    expect(outcome.text).toContain('annexe III');
    expect(town.endpoint.requests).toHaveLength(0);
    expect(await town.house.journal()).toMatchObject([
      { outcome: 'refused', reason: 'high-risk:recruitment-screening' },
    ]);
  });

  test('an empty question gets a word of help, a novel a word of limit', async () => {
    for (const nothing of ['   ', 'Bonjour', 'Merci beaucoup !']) {
      expect((await ask(nothing)).outcome).toMatchObject({ reason: { kind: 'empty-question' } });
    }
    expect((await ask('Bonjour, le télétravail ?')).outcome.kind).toBe('answered');
    expect((await ask('a'.repeat(5_000))).outcome).toMatchObject({ reason: { kind: 'too-long' } });
  });
});

describe('a follow-up', () => {
  test('is searched with the question it leans on, and read back masked', async () => {
    await town.house.accept();
    const conversationId = 'c-2';
    await ask('Combien de jours de télétravail par semaine ?', { conversationId });
    const { outcome } = await ask('Et sur demande ?', { conversationId });
    expect(outcome.citations.map(({ documentId }) => documentId)).toContain('teletravail');
    expect(town.endpoint.requests.at(-1)?.body.messages?.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
  });
});

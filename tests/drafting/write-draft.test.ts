import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDrafting } from '../../bot/drafting/open-drafting.ts';
import { openDraftingHouse } from '../builders/drafting-house.ts';
import { draftRequest } from '../builders/drafts.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const facts = {
  objet: 'Règlement intérieur de la cantine',
  dateSeance: '2026-02-03',
  numeroActe: '2026-12',
};
const deliberation = draftRequest({
  kind: 'deliberation',
  facts,
  instruction: 'Adopter le règlement de la cantine.',
});

describe('without a model', () => {
  test('an act is proposed whole, from the facts, with what is missing in its place', async () => {
    const { draft, desk, asking } = await openDraftingHouse(null);
    const { outcome, proposal } = await draft(deliberation);
    expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'not-configured' } });
    expect(outcome.text).toContain('sans IA');
    expect(proposal?.model).toBeNull();
    expect(proposal?.act.blocks.every(({ origin }) => origin.by !== 'model')).toBe(true);
    expect(JSON.stringify(proposal?.act)).toContain('Règlement intérieur de la cantine');
    expect(proposal?.placeholders.length).toBeGreaterThan(0);
    // The number of the act itself is no reference that could be unverified.
    expect(proposal?.notes).toEqual([]);
    expect(await desk.drafts(asking().person)).toMatchObject([{ state: 'done', from: 'word' }]);
  });
});

describe('with a model', () => {
  let endpoint: StandInEndpoint;
  beforeAll(async () => {
    endpoint = await startEndpoint();
  });
  afterAll(() => endpoint.close());

  test('what it writes takes its places in the act, and says of itself that a model wrote it', async () => {
    const { draft } = await openDraftingHouse(endpoint.baseURL);
    const text = [
      'CONSIDÉRANT: Considérant qu’il faut un règlement pour la cantine ;',
      'CONSIDÉRANT: Considérant que 45 enfants y mangent depuis le 12 mars 2019 ;',
      'ARTICLE Objet: Le règlement intérieur de la cantine est adopté.',
      'SIGNATURE: Le maire, Jean Dupont',
    ].join('\n');
    endpoint.plan({ kind: 'answer', text });
    const { outcome, proposal, streamed } = await draft(deliberation);
    expect(outcome.kind).toBe('answered');
    const written = proposal?.act.blocks.filter(({ origin }) => origin.by === 'model') ?? [];
    expect(written.map(({ role }) => role)).toContain('considerant');
    expect(written.map(({ origin }) => origin)).toContainEqual({
      by: 'model',
      traceId: outcome.journalId,
    });
    expect(JSON.stringify(proposal?.act)).not.toMatch(/45|2019|Dupont/u);
    expect(streamed).not.toMatch(/45|2019|Dupont/u);
    expect(proposal?.notes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['held', 'not-done']),
    );
  });

  test('one that asks back instead of writing leaves the outline, and its question is told', async () => {
    const { draft } = await openDraftingHouse(endpoint.baseURL);
    endpoint.plan({ kind: 'answer', text: 'Pouvez-vous préciser la date de la séance ?' });
    const { outcome, proposal } = await draft(deliberation);
    expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'not-verifiable' } });
    expect(proposal?.notes).toContainEqual({
      kind: 'not-done',
      text: expect.stringContaining('Pouvez-vous préciser la date de la séance ?'),
    });
  });

  test('what was to be written is no question that found no answer: those who keep the sources are not shown it', async () => {
    const { ports, asking, house } = await openDraftingHouse(endpoint.baseURL);
    house.swap((snapshot) => {
      const { knowledge } = snapshot.policy;
      const spaces = knowledge.spaces.map((space) => ({ ...space, stewards: ['group:rh'] }));
      const policy = { ...snapshot.policy, knowledge: { ...knowledge, spaces } };
      return { ...snapshot, policy };
    });
    const kept: unknown[] = [];
    const unanswered = { keep: async (question: unknown) => void kept.push(question) };
    const desk = openDrafting({ ...ports, unanswered });
    endpoint.plan({ kind: 'answer', text: 'Pouvez-vous préciser la date de la séance ?' });
    const lines: unknown[] = [];
    for await (const line of desk.draft(asking(), deliberation)) lines.push(line);
    expect(lines.at(-1)).toMatchObject({ kind: 'proposal' });
    expect(kept).toEqual([]);
  });

  test('a stream that breaks keeps what was written until then', async () => {
    const considerant = 'CONSIDÉRANT: Considérant qu’il faut un règlement pour la cantine ;';
    const answer = (): string => `${considerant}\n${considerant}`;
    const breaking = await startEndpoint({ answer });
    const { draft, desk, asking } = await openDraftingHouse(breaking.baseURL);
    breaking.plan({ kind: 'cut', after: 14 });
    const { outcome, proposal } = await draft(deliberation);
    expect(outcome.kind).toBe('partial');
    expect(proposal).not.toBeNull();
    expect(await desk.openDraft(asking().person, deliberation.draftId)).toMatchObject({
      state: 'cut',
      request: deliberation,
    });
    await breaking.close();
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDraftingHouse } from '../builders/drafting-house.ts';
import { draftRequest } from '../builders/drafts.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.close());

const typed = 'La cantine accueille 120 enfants par jour.';

test.each(['SANS_REPONSE', 'EXPOSE: SANS_REPONSE', 'EXPOSE: Je ne peux pas rédiger ce texte.'])(
  'after « %s » what the person typed stays, and the note says that the model did not write',
  async (text) => {
    const { draft } = await openDraftingHouse(endpoint.baseURL);
    endpoint.plan({ kind: 'answer', text });
    const facts = { objet: 'Tarifs de la cantine', contexte: typed };
    const { proposal } = await draft(draftRequest({ kind: 'deliberation', facts }));
    const act = JSON.stringify(proposal?.act);
    expect(act).toContain(typed);
    expect(act).not.toMatch(/SANS_|Je ne peux pas/u);
    expect(proposal?.act.blocks.every(({ origin }) => origin.by !== 'model')).toBe(true);
    expect(proposal?.notes.map(({ kind }) => kind)).toContain('not-done');
  },
);

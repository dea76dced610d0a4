/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { footprint } from '../../builders/consumptions.ts';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import { scriptedOutcomes } from '../../builders/scripted-outcomes.ts';
import { scriptedProposal, withoutModelReply } from '../../builders/scripted-word.ts';
import { openPane, press, write } from '../../support/open-pane.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const lastTexts = async (): Promise<string> => {
  await press('Traces');
  const [card] = await screen.findAllByRole('region', { name: 'Vos derniers textes' });
  if (card === undefined) throw new Error('no card of the last texts');
  return (await within(card).findAllByText(/./u)).map(({ textContent }) => textContent).join('\n');
};

test('Traces tells of the last text what left, masked, to which endpoint and region, and what it took', async () => {
  openPane(inMemoryWord(), {
    write: async function* ({ draftId }) {
      yield { kind: 'outcome', outcome: { ...scriptedOutcomes.answered, footprint: footprint() } };
      yield { kind: 'proposal', proposal: scriptedProposal(draftId) };
    },
  });
  expect(await lastTexts()).toContain('Rien n’a été demandé');
  await press(/^Rédiger/u);
  await press(/^Délibération/u);
  await write(/objet de la délibération/iu, 'Cantine, Mme Durand, 06 12 34 56 78');
  await press('Préparer la proposition');
  await press('Envoyer');
  await screen.findByText('Insérer dans Word');
  const told = await lastTexts();
  const [first] = scriptedOutcomes.answered.sentTo;
  expect(told).toContain(`Envoyé à ${first?.endpointId}`);
  expect(told).toContain(first?.host);
  expect(told).toMatch(/région/u);
  expect(told).toContain(scriptedOutcomes.answered.journalId);
  expect(told).toMatch(/Empreinte\n.*gCO2e.*EcoLogits 0\.9\.1, France/u);
  expect(told).toMatch(/PHONE_1/u);
  expect(told).not.toMatch(/06 12 34 56 78/u);
});

test('of a text composed without a model it says that nothing left', async () => {
  openPane(inMemoryWord(), {
    word: async () => withoutModelReply,
    write: async function* () {
      yield {
        kind: 'outcome',
        outcome: { ...scriptedOutcomes.answered, sentTo: [], endpoint: null, footprint: null },
      };
    },
  });
  await press(/^Rédiger/u);
  await press(/^Délibération/u);
  await press('Composer l’acte, sans IA');
  await screen.findByRole('button', { name: 'Modifier la demande' });
  expect(await lastTexts()).toContain('rien n’est parti vers un modèle');
});

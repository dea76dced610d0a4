import { expect, test } from '@jest/globals';
import type { Act } from '#shared/acts/act.ts';
import { readProvenance } from '#shared/acts/provenance.ts';
import type { ValidationRequest } from '#shared/wire/word-exchange.ts';
import { hashText, recordStep } from '../../../office-addin/pane/check/record-step.ts';
import { deliberation } from '../../builders/acts.ts';
import { type InMemoryWord, inMemoryWord } from '../../builders/in-memory-word-document.ts';

const labels = { draft: 'À relire', verified: 'Vérifié' };

/** Records steps in a document whose text was checked when it was opened. */
const open = async (act: Act) => {
  const word: InMemoryWord = inMemoryWord();
  await word.insertAct(act, 'end');
  const provenance = readProvenance(await word.read());
  const asked: ValidationRequest[] = [];
  const record = (step: 'relu' | 'valide'): Promise<void> =>
    recordStep(step, null, {
      ...{ word, provenance, hash: hashText, labels, newId: () => 'doc-00000001' },
      validate: async ({ documentId: _document, ...request }) => {
        asked.push({ documentId: 'doc-00000001', ...request });
        return { ...request, id: 'v-1', by: 'Claire', at: 0 };
      },
    });
  return { word, asked, record };
};

test('a text that changed since it was checked is recorded as read by nobody', async () => {
  const { word, asked, record } = await open(deliberation);
  const at = (await word.blocks()).find(({ origin }) => origin.by === 'model')?.paragraph ?? -1;
  word.edit(at, 'Ce que personne n’a relu.');
  await expect(record('relu')).rejects.toMatchObject({ kind: 'text-changed' });
  expect(asked).toEqual([]);
  expect(word.properties()['Calame-Relu']).toBeUndefined();
});

test('the mention of a verified text that a model wrote in stands under no other one', async () => {
  const written = await open(deliberation);
  await written.record('valide');
  expect(written.word.mention()).toBe(labels.verified);
  const blocks = deliberation.blocks.map((block) => ({
    ...block,
    origin: { by: 'person' } as const,
  }));
  const own = await open({ ...deliberation, blocks });
  await own.record('valide');
  expect(own.asked).toHaveLength(1);
  expect(own.word.mention()).toBeNull();
});

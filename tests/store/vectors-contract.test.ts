import { describe, expect, test } from '@jest/globals';
import type { SearchQuery } from '#shared/knowledge/ports.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { searchQuery as query } from '../builders/search-query.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

describe.each(storeAdapters)('the vectors of the knowledge base %s', (_, open) => {
  test('vectors are compared with the question’s, of the same model only', async () => {
    const { knowledge, close } = await open();
    const near = Float32Array.from([1, 0]);
    const far = Float32Array.from([0, 1]);
    await knowledge.put([
      { ...toStore({ id: 'a', texts: ['Astreinte.'] }), vectors: [far], embeddingModel: 'm' },
      { ...toStore({ id: 'b', texts: ['Permanence.'] }), vectors: [near], embeddingModel: 'm' },
    ]);
    const asked = { text: 'garde', vector: near, embeddingModel: 'm' };
    const found = async (wanted: Partial<SearchQuery>): Promise<readonly string[]> =>
      (await knowledge.search(query(wanted))).map(({ documentId }) => documentId);
    expect(await found(asked)).toEqual(['b']);
    expect(await found({ ...asked, embeddingModel: 'other' })).toEqual([]);
    expect(await found({ text: 'garde', vector: near })).toEqual([]);
    await knowledge.settle();
    expect(await found(asked)).toEqual(['b']);
    const models = async (): Promise<readonly (string | null)[]> =>
      (await knowledge.origins('rh')).map(({ embeddingModel }) => embeddingModel);
    expect(await models()).toEqual(['m', 'm']);
    await knowledge.put([toStore({ id: 'c', texts: ['Garde.'] })]);
    expect(await models()).toEqual(['m', 'm', null]);
    expect(await knowledge.embeddingModels(['rh', 'autre'])).toEqual(['m']);
    expect(await knowledge.embeddingModels(['autre'])).toEqual([]);
    await close();
  });

  test('a passage that may not leave has no vector, and its neighbours keep theirs', async () => {
    const { knowledge, close } = await open();
    const near = Float32Array.from([1, 0]);
    const none = new Float32Array(0);
    const texts = ['Dossier de Jeanne.', 'Permanence.'];
    await knowledge.put([
      { ...toStore({ id: 'a', texts }), vectors: [none, near], embeddingModel: 'm' },
      { ...toStore({ id: 'b', texts }), vectors: [none, none], embeddingModel: 'm' },
    ]);
    const hits = await knowledge.search(
      query({ text: 'garde', vector: near, embeddingModel: 'm' }),
    );
    expect(hits.map(({ sourceId }) => sourceId)).toEqual(['a#1']);
    expect((await knowledge.origins('rh')).map(({ embeddingModel }) => embeddingModel)).toEqual([
      'm',
      'm',
    ]);
    await close();
  });
});

import { describe, expect, test } from '@jest/globals';
import type { SearchQuery } from '#shared/knowledge/ports.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

function query(wanted: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text: 'Combien de jours de télétravail par semaine ?',
    spaces: ['rh'],
    groups: ['all-agents'],
    today: '2026-11-22',
    limit: 10,
    perDocument: 3,
    ...wanted,
  };
}

const telework = toStore({
  id: 'teletravail',
  title: 'Charte du télétravail',
  date: '2026-01-15',
  texts: ['Le télétravail est ouvert deux jours par semaine.', 'La demande se fait par écrit.'],
});
const leave = toStore({
  id: 'conges',
  title: 'Congés annuels',
  texts: ['Un agent à temps complet a vingt-cinq jours de congés annuels.'],
});

describe.each(storeAdapters)('the knowledge base %s', (_, open) => {
  test('gives a passage with all that a citation needs', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework, leave]);
    const [first] = await knowledge.search(query());
    expect(first).toEqual({
      sourceId: 'teletravail#0',
      documentId: 'teletravail',
      space: 'rh',
      title: 'Charte du télétravail',
      path: ['Chapitre 1'],
      page: 1,
      text: 'Le télétravail est ouvert deux jours par semaine.',
      url: null,
      date: '2026-01-15',
      validUntil: null,
      owner: null,
      source: null,
      expired: false,
      score: 1,
      coverage: first?.coverage,
    });
    expect(first?.coverage).toBeGreaterThan(0);
    await close();
  });

  test('knows nothing before anything was put, and counts what was', async () => {
    const { knowledge, close } = await open();
    expect(await knowledge.search(query())).toEqual([]);
    expect(await knowledge.state(['rh'], ['all-agents'])).toEqual({
      documents: 0,
      passages: 0,
      pending: 0,
    });
    await knowledge.put([telework, leave]);
    await knowledge.put([toStore({ id: 'x', space: 'autre' })]);
    await knowledge.put([]);
    expect(await knowledge.state(['rh'], ['all-agents'])).toEqual({
      documents: 2,
      passages: 3,
      pending: 0,
    });
    expect(await knowledge.state(['rh', 'autre', 'absent'], ['all-agents'])).toMatchObject({
      documents: 3,
    });
    await close();
  });

  test('a document is as if absent for a person in none of its readers’ groups', async () => {
    const { knowledge, close } = await open();
    const secret = toStore({
      id: 'secret',
      title: 'Télétravail des cadres',
      readers: ['group:direction'],
      texts: ['Le télétravail des cadres est de quatre jours par semaine.'],
    });
    const nobody = toStore({
      id: 'nobody',
      title: 'Télétravail',
      readers: [],
      texts: ['Télétravail.'],
    });
    await knowledge.put([telework]);
    const before = await knowledge.search(query());
    await knowledge.put([secret, nobody]);
    expect(await knowledge.search(query())).toEqual(before);
    expect(await knowledge.search(query({ groups: [] }))).toEqual([]);
    expect(await knowledge.search(query({ groups: ['group:direct'] }))).toEqual([]);
    const seen = await knowledge.search(query({ groups: ['group:direction'] }));
    expect(seen.map(({ documentId }) => documentId)).toEqual(['secret']);
    expect(await knowledge.open('rh', 'secret', ['all-agents'])).toBeNull();
    expect(await knowledge.open('rh', 'nobody', ['all-agents', 'group:direction'])).toBeNull();
    expect(await knowledge.list(['rh'], ['all-agents'])).toEqual([telework.document]);
    await close();
  });

  test('only the spaces asked for are searched', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([
      telework,
      { ...telework, document: { ...telework.document, space: 'b' } },
    ]);
    const hits = await knowledge.search(query({ spaces: ['b'] }));
    expect(new Set(hits.map(({ space }) => space))).toEqual(new Set(['b']));
    expect(await knowledge.search(query({ spaces: [] }))).toEqual([]);
    await close();
  });

  test('limits hold, for all and for one document', async () => {
    const { knowledge, close } = await open();
    const texts = Array.from({ length: 6 }, (_unused, at) => `Télétravail, article ${at}.`);
    await knowledge.put([telework, toStore({ id: 'long', title: 'Articles', texts })]);
    expect(await knowledge.search(query({ limit: 2 }))).toHaveLength(2);
    const hits = await knowledge.search(query({ perDocument: 2 }));
    expect(hits.filter(({ documentId }) => documentId === 'long')).toHaveLength(2);
    await close();
  });

  test('a document put again replaces its former self, wholly', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework]);
    const renewed = toStore({ ...telework.document, texts: ['Trois jours de télétravail.'] });
    await knowledge.put([renewed, renewed]);
    expect((await knowledge.search(query())).map(({ text }) => text)).toEqual([
      'Trois jours de télétravail.',
    ]);
    expect(await knowledge.state(['rh'], ['all-agents'])).toMatchObject({
      documents: 1,
      passages: 1,
    });
    await close();
  });

  test('a document removed is found no more, before and after the pieces are merged', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework]);
    await knowledge.put([leave]);
    expect(await knowledge.remove('rh', ['teletravail', 'never-there'])).toBe(1);
    for (const settle of [false, true, true]) {
      if (settle) await knowledge.settle();
      expect(await knowledge.open('rh', 'teletravail', ['all-agents'])).toBeNull();
      const hits = await knowledge.search(query());
      expect(hits.map(({ documentId }) => documentId)).toEqual(['conges']);
    }
    expect(await knowledge.remove('autre', ['conges'])).toBe(0);
    await close();
  });

  test('merging the pieces changes no answer', async () => {
    const { knowledge, close } = await open();
    for (let at = 0; at < 7; at += 1) {
      const text = `Le télétravail de l’équipe ${at} : ${at} jours par semaine.`;
      await knowledge.put([toStore({ id: `d-${at}`, title: `Équipe ${at}`, texts: [text] })]);
    }
    await knowledge.remove('rh', ['d-3']);
    const before = await knowledge.search(query());
    await knowledge.settle();
    expect(await knowledge.search(query())).toEqual(before);
    await knowledge.put([telework]);
    await knowledge.settle();
    expect(await knowledge.search(query())).toHaveLength(8);
    await close();
  });

  test('a replaced or outdated document is told as expired from its day on', async () => {
    const { knowledge, close } = await open();
    const ending = toStore({
      ...telework.document,
      validUntil: '2026-11-30',
      texts: ['Télétravail.'],
    });
    await knowledge.put([ending]);
    const expiredOn = async (today: string): Promise<boolean | undefined> =>
      (await knowledge.search(query({ today })))[0]?.expired;
    expect(await expiredOn('2026-11-30')).toBe(false);
    expect(await expiredOn('2026-12-01')).toBe(true);
    expect(await knowledge.supersede('rh', 'teletravail', 'charte-2027', '2026-11-25')).toBe(true);
    expect(await expiredOn('2026-11-24')).toBe(false);
    expect(await expiredOn('2026-11-25')).toBe(true);
    expect(await knowledge.supersede('rh', 'absent', 'x', '2026-11-25')).toBe(false);
    await close();
  });

  test('the mark of replacement outlives a new version of the file', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework]);
    await knowledge.supersede('rh', 'teletravail', 'charte-2027', '2026-11-01');
    await knowledge.put([telework]);
    expect(await knowledge.open('rh', 'teletravail', ['all-agents'])).toMatchObject({
      document: { supersededBy: 'charte-2027', supersededFrom: '2026-11-01' },
    });
    await close();
  });

  test('a document opens whole, with its passages in order', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework]);
    expect(await knowledge.open('rh', 'teletravail', ['x', 'all-agents'])).toEqual({
      document: telework.document,
      passages: telework.passages,
    });
    expect(await knowledge.open('autre', 'teletravail', ['all-agents'])).toBeNull();
    await close();
  });

  test('documents are listed by title as a French reader orders them', async () => {
    const { knowledge, close } = await open();
    const titles = ['Éméritat', 'Zones', 'Article 10', 'Article 9', 'emploi'];
    await knowledge.put(titles.map((title) => toStore({ id: title, title })));
    const listed = await knowledge.list(['rh'], ['all-agents']);
    expect(listed.map(({ title }) => title)).toEqual([
      'Article 9',
      'Article 10',
      'Éméritat',
      'emploi',
      'Zones',
    ]);
    await close();
  });

  test('origins tell what the next indexing compares', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework, leave]);
    expect(await knowledge.origins('rh')).toEqual([
      {
        id: 'teletravail',
        origin: '/rh/teletravail.md',
        contentHash: 'hash-teletravail',
        embeddingModel: null,
      },
      { id: 'conges', origin: '/rh/conges.md', contentHash: 'hash-conges', embeddingModel: null },
    ]);
    expect(await knowledge.origins('autre')).toEqual([]);
    await close();
  });

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
    await close();
  });
});

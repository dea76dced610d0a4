import { describe, expect, test } from '@jest/globals';
import { toStore } from '../builders/documents-to-store.ts';
import { searchQuery as query } from '../builders/search-query.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

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
      reviewAt: null,
      nature: null,
      source: null,
      readers: ['all-agents'],
      supersededBy: null,
      supersededFrom: null,
      supersededNote: null,
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
    expect(await knowledge.state(['rh'], ['all-agents'])).toMatchObject({ documents: 1 });
    expect(await knowledge.state(['rh'], [])).toMatchObject({ documents: 0, passages: 0 });
    expect(await knowledge.count(['rh'])).toBe(3);
    await close();
  });

  test('a document that names no readers is open to whoever may read its space, and to nobody without a group', async () => {
    const { knowledge, close } = await open();
    const inherited = toStore({ id: 'partage', readers: null, texts: ['Télétravail pour tous.'] });
    await knowledge.put([inherited]);
    for (const settle of [false, true]) {
      if (settle) await knowledge.settle();
      const hits = await knowledge.search(query({ groups: ['group:nouveau'] }));
      expect(hits.map(({ documentId }) => documentId)).toEqual(['partage']);
      expect(await knowledge.search(query({ groups: ['group:nouveau'], spaces: [] }))).toEqual([]);
      expect(await knowledge.search(query({ groups: [] }))).toEqual([]);
    }
    expect(await knowledge.open('rh', 'partage', ['group:nouveau'])).toEqual(inherited);
    expect(await knowledge.open('rh', 'partage', [])).toBeNull();
    expect(await knowledge.list(['rh'], ['group:nouveau'])).toEqual([inherited.document]);
    expect(await knowledge.list(['rh'], [])).toEqual([]);
    expect(await knowledge.state(['rh'], ['group:nouveau'])).toMatchObject({ documents: 1 });
    await close();
  });

  test('the indexer takes documents whole, whoever may read them', async () => {
    const { knowledge, close } = await open();
    const nobody = toStore({ id: 'nobody', readers: [] });
    await knowledge.put([telework, nobody]);
    expect(await knowledge.whole('rh', ['nobody', 'absent'])).toEqual([nobody]);
    expect(await knowledge.whole('autre', ['nobody'])).toEqual([]);
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

  test('the mark of replacement outlives a new version of the file', async () => {
    const { knowledge, close } = await open();
    await knowledge.put([telework]);
    await knowledge.supersede('rh', 'teletravail', 'charte-2027', '2026-11-01', null);
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
});

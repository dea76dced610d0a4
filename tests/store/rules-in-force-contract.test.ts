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
  texts: ['Le télétravail est ouvert deux jours par semaine.', 'La demande se fait par écrit.'],
});
const leave = toStore({
  id: 'conges',
  title: 'Congés annuels',
  texts: ['Un agent à temps complet a vingt-cinq jours de congés annuels.'],
});

describe.each(storeAdapters)('the knowledge base %s', (_, open) => {
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
    expect(await knowledge.supersede('rh', 'teletravail', 'charte-2027', '2026-11-25', null)).toBe(
      true,
    );
    expect(await expiredOn('2026-11-24')).toBe(false);
    expect(await expiredOn('2026-11-25')).toBe(true);
    expect(await knowledge.supersede('rh', 'absent', 'x', '2026-11-25', null)).toBe(false);
    await close();
  });

  test('what is past its validity takes no place of what is in force, and no share of its score', async () => {
    const { knowledge, close } = await open();
    const past = Array.from({ length: 4 }, (_unused, at) =>
      toStore({
        id: `past-${at}`,
        title: 'Télétravail : combien de jours par semaine ?',
        validUntil: '2020-01-01',
        texts: ['Combien de jours de télétravail par semaine : quatre jours de télétravail.'],
      }),
    );
    await knowledge.put([...past, telework]);
    const hits = await knowledge.search(query({ limit: 2 }));
    expect(hits.map(({ documentId, expired }) => [documentId, expired])).toEqual([
      ['teletravail', false],
      ['teletravail', false],
    ]);
    expect(hits[0]?.score).toBe(1);
    await close();
  });

  test('what is past its validity is given, as such, when nothing in force speaks of the subject', async () => {
    const { knowledge, close } = await open();
    const protocol = toStore({
      id: 'masques',
      title: 'Port du masque',
      validUntil: '2022-03-31',
      texts: ['Le port du masque est obligatoire en réunion.'],
    });
    await knowledge.put([leave, protocol]);
    const [first] = await knowledge.search(query({ text: 'Le masque est-il obligatoire ?' }));
    expect(first).toMatchObject({ documentId: 'masques', expired: true });
    await close();
  });

  test('what a text outside the base has overtaken is found as ever, and told as no longer current', async () => {
    const { knowledge, close } = await open();
    const other = toStore({
      id: 'accord',
      title: 'Accord sur l’organisation du travail',
      texts: ['Chaque service fixe ses jours, dont ceux de télétravail, par semaine ou par mois.'],
    });
    await knowledge.put([telework, other]);
    const first = async () => (await knowledge.search(query()))[0];
    await knowledge.supersede('rh', 'teletravail', 'délibération n° 12', '2026-01-01', null);
    expect(await first()).toMatchObject({ documentId: 'teletravail', expired: true });
    await knowledge.supersede('rh', 'teletravail', 'accord', '2026-01-01', null);
    expect(await first()).toMatchObject({ documentId: 'accord', expired: false });
    await close();
  });

  test('a rule that is not yet in force answers nothing before its day', async () => {
    const { knowledge, close } = await open();
    const coming = toStore({
      id: 'charte-2027',
      title: 'Charte du télétravail',
      validFrom: '2027-01-01',
      texts: ['Le télétravail est ouvert trois jours par semaine.'],
    });
    await knowledge.put([coming]);
    expect(await knowledge.search(query())).toEqual([]);
    await knowledge.put([telework]);
    const idsOn = async (today: string): Promise<readonly string[]> =>
      (await knowledge.search(query({ today }))).map(({ documentId }) => documentId);
    expect(await idsOn('2026-12-31')).not.toContain('charte-2027');
    expect(await idsOn('2027-01-01')).toContain('charte-2027');
    await close();
  });

  test('passages for another branch alone come after all others, unless the question names it', async () => {
    const { knowledge, close } = await open();
    const sheet = toStore({ id: 'cet', title: 'Compte épargne-temps' });
    const sections = ['Fonction publique d’État (FPE)', 'Territoriale (FPT)', 'Hospitalière (FPH)'];
    await knowledge.put([
      {
        ...sheet,
        passages: sections.map((section, index) => ({
          index,
          text: `Le compte épargne-temps de l’agent${' du compte épargne-temps'.repeat(2 - index)}.`,
          path: [section],
          page: null,
        })),
      },
    ]);
    const first = async (text: string, versant?: 'FPT'): Promise<string | undefined> =>
      (await knowledge.search(query({ text, ...(versant === undefined ? {} : { versant }) })))[0]
        ?.path[0];
    expect(await first('Mon compte épargne-temps ?', 'FPT')).toBe('Territoriale (FPT)');
    expect(await first('Le compte épargne-temps d’un fonctionnaire d’État ?', 'FPT')).toBe(
      'Fonction publique d’État (FPE)',
    );
    const hits = await knowledge.search(
      query({ text: 'Mon compte épargne-temps ?', versant: 'FPT' }),
    );
    expect(hits).toHaveLength(3);
    await close();
  });
});

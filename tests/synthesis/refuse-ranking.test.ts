import { expect, test } from '@jest/globals';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { readSheet } from '#shared/synthesis/read-sheet.ts';
import { refuseRanking } from '#shared/synthesis/refuse-ranking.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { openSynthesisHouse } from '../builders/synthesis-house.ts';
import { shippedSheet } from '../golden/concessions/fill-concession.ts';

const bids = (field: string, from: Sheet['from'] = 'organisation'): Sheet => {
  const reading = readSheet(
    `id: analyse\ntitle: Analyse des offres\ndescription: Offres reçues.\nsections:\n  - title: Offres\n    fields:\n      - { id: champ, name: ${field} }\n`,
    { from },
  );
  if (!('sheet' in reading)) throw new Error('unreadable');
  return reading.sheet;
};

test('a question that asks to rank opens no job, whatever the sheet', async () => {
  await using house = await openSynthesisHouse(() => '');
  const { room, acting } = house;
  for (const sheetId of ['libre', 'marche', 'note']) {
    const jobId = `job-rank-${sheetId}`;
    const question = 'Classe les offres de la meilleure à la moins bonne.';
    await expect(room.open(acting, { jobId, sheetId, question })).rejects.toMatchObject({
      code: 'ranking-refused',
    });
  }
  const request = { jobId: 'job-rank-own', sheetId: 'analyse', question: null };
  await expect(room.openWith(acting, bids('Note de l’offre'), request)).rejects.toMatchObject({
    ...{ code: 'ranking-refused', details: { fields: 'Note de l’offre' } },
  });
  expect(await room.list(acting.person, 'fr')).toEqual([]);
});

test('facts of bids, and the shipped sheets, are refused nothing', () => {
  expect(() => refuseRanking(bids('Montant de l’offre'), null)).not.toThrow();
  expect(() => refuseRanking(shippedSheet('marche'), 'Quelles pièces manquent ?')).not.toThrow();
});

test('the refusal says why and what to ask for instead, with the fields of a sheet', () => {
  const tell = faultTexts.fr['ranking-refused'];
  expect(tell({}).what).toContain('ne note, ne classe et n’écarte');
  expect(tell({}).next).toContain('pièces qui manquent');
  expect(tell({ fields: 'Rang' }).what).toContain('(Rang)');
});

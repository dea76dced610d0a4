import { expect, test } from '@jest/globals';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import { type BroughtValues, fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { readObjectives } from '#shared/synthesis/read-objectives.ts';
import { tellList } from '#shared/synthesis/tell-list.ts';
import { documentOf } from '../builders/doc-models.ts';
import { fillConcession, shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';

const dsp = shippedSheet('dsp');
const report = documentOf([
  '# Rapport annuel 2025 de Sauria, service de l’eau potable',
  '## Indicateurs de qualité',
  [
    ['Indicateur', '2024', '2025'],
    ['Rendement du réseau', '81,0 %', '80,4 %'],
    ['Taux de fraude constaté', '5,1 %', '6,5 %'],
    ['Ponctualité', '90,0 %', '96,6 %'],
  ],
  '## Tarifs pratiqués',
  [
    ['Tarif', '1er janvier 2025 (€ HT)'],
    ['Abonnement', '33,00'],
    ['Ticket à l’unité', '1,60'],
  ],
]);
const findings = (contract: BroughtValues) =>
  fillSheet(dsp, report, { file: 'rapport-2025.pdf', fileHash: '', contract })
    .findings.filter(({ kind }) => kind === 'contract')
    .map(({ status, remark, places }) => ({
      ...{ status, code: remark.code, pages: places.map(({ page }) => page) },
      told: synthesisTexts.fr.remark(remark),
    }));

test('an indicator of the contract is reached, missed or not given; its penalty is told, not reckoned', () => {
  const told = findings({
    indicateurs_contrat:
      'Rendement du réseau : au moins 82 % (500 € par point) ; Taux de fraude constaté : au plus 7 % ; Délai d’intervention : au plus 2 heures',
  });
  expect(told.map(({ status, code }) => [status, code])).toEqual([
    ['fails', 'objective-missed'],
    ['holds', 'objective-reached'],
    ['fails', 'objective-not-given'],
  ]);
  expect(told[0]).toMatchObject({
    pages: [1],
    told: 'Objectif du contrat non atteint : Rendement du réseau, 80,4 % (page\u00a01) pour au moins 82 %. Le contrat prévoit : « 500 € par point ».',
  });
});

test('the general penalty of the contract is told of an objective that has none of its own', () => {
  const [missed] = findings({
    indicateurs_contrat: 'Rendement du réseau : au moins 82 %',
    penalites_contrat: '500 € par indicateur non atteint',
  });
  expect(missed?.told).toContain('« 500 € par indicateur non atteint »');
});

test('an objective without a direction is yours to judge', () => {
  const [one] = findings({ indicateurs_contrat: 'Ponctualité : 98 %' });
  expect(one).toMatchObject({ status: 'fails', code: 'objective-beside' });
});

test('tariffs are compared with those of the contract', () => {
  const told = findings({
    tarifs_contrat: 'Abonnement : 33 € ; Ticket à l’unité : 1.5 € ; Carnet : 12 €',
  });
  expect(told.map(({ code }) => code)).toEqual([
    'tariff-reached',
    'tariff-missed',
    'tariff-not-given',
  ]);
});

test('a price to the thousandth that a program wrote is not taken for thousands', () => {
  const [one] = findings({ tarifs_contrat: 'Ticket à l’unité : 1.600 €' });
  expect(one?.code).toBe('tariff-reached');
});

test('a misspelt key, and a contract that is not that of the report, are told', () => {
  const told = findings({ delegatair: 'Sauria', objet: 'Exploitation de la fourrière automobile' });
  expect(told.map(({ code }) => code)).toEqual(['contract-key', 'contract-other']);
  expect(told[0]?.told).toContain('« delegataire » est-il attendu ?');
  expect(findings({ delegataire: 'Société Sauria', objet: 'Service de l’eau potable' })).toEqual(
    [],
  );
});

test('no message speaks of facts of a contract that nobody brought', () => {
  const codes = (contract: BroughtValues) =>
    fillSheet(dsp, report, { file: 'r.pdf', fileHash: '', contract }).fields.find(
      ({ fieldId }) => fieldId === 'echeance',
    )?.remark?.code;
  expect(codes({})).toBe('contract-none');
  expect(codes({ duree: '12 ans' })).toBe('contract-missing');
});

test('objectives are read whatever the order of their keys', () => {
  const told = tellList([
    { penalite: '500 € ; plafond 2 000 €', objectif: '≥ 98', unite: '%', nom: 'Conformité' },
  ]);
  expect(readObjectives(told ?? '')).toEqual([
    {
      ...{ name: 'Conformité', written: '≥ 98', sign: '>=', value: 98, otherwise: null, unit: '%' },
      penalty: '500 €, plafond 2 000 €',
    },
  ]);
  expect(readObjectives('sans chiffre ; Rendement : bon')).toEqual([]);
});

test.each([0, 4, 8, 11])('of report %i, each objective is judged as its figures say', (at) => {
  const judged = fillConcession(dsp, makeConcession(at)).findings.filter(
    ({ kind }) => kind === 'contract',
  );
  expect(judged.length).toBeGreaterThan(4);
  expect(judged.map(({ remark }) => remark.code)).not.toContain('contract-other');
  const told = judged.map(({ status, remark }) => [remark.details['name'], status]);
  const reckoned = judged.map(({ remark, found, expected }) => [
    remark.details['name'],
    isReached(String(remark.details['objective']), found, expected) ? 'holds' : 'fails',
  ]);
  expect(told).toEqual(reckoned);
});

function isReached(objective: string, found: number | null, wanted: number | null): boolean {
  if (found === null || wanted === null) return false;
  if (objective.startsWith('au moins')) return found >= wanted;
  return objective.startsWith('au plus')
    ? found <= wanted
    : [wanted, wanted / 1_000].includes(found);
}

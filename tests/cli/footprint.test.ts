import { describe, expect, test } from '@jest/globals';
import type { Consumption } from '#shared/budget/ports.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { consumption, footprint } from '../builders/consumptions.ts';
import { openTrialTown, type TrialTown, townPolicy } from '../builders/trial-town.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

const policy = townPolicy({
  quotas: { perMonth: { tokens: 10_000, gCO2e: 100 } },
  services: [
    { id: 'rh', title: 'Ressources humaines', group: 'group:rh', tokensPerMonth: 2_000 },
    { id: 'mairie', title: 'Cabinet', group: 'group:cab', tokensPerMonth: 2_000 },
  ],
});

async function account(town: TrialTown, lines: readonly Partial<Consumption>[]): Promise<void> {
  const store = await openStore({ folder: town.data, mode: 'inline' });
  for (const line of lines) await store.ledger.add(consumption(line));
  await store.close();
}

const ofService = (service: string, persons: number): readonly Partial<Consumption>[] =>
  Array.from({ length: persons }, (_, at) => ({ service, person: `p-${service}-${at}` }));

const unknown = footprint({
  known: null,
  unknown: ['embedding'],
  unknownCalls: 1,
  savedKWh: null,
});

test('a month by service and use, against the quotas, and what the method leaves out', async () => {
  await using town = openTrialTown();
  town.write({ 'policy.yaml': policy });
  await account(town, [
    ...ofService('rh', 6),
    ...ofService('voirie', 8),
    { person: null, use: 'index', tokens: { input: 500, output: 0 }, footprint: unknown },
  ]);
  const ran = await town.run(['footprint', '--month', '2026-11', '--json']);
  expect(ran.status).toBe(0);
  expect(ran.json()).toMatchObject({
    month: '2026-11',
    methods: ['ecologits-0.9.1'],
    notCounted: ['reading', 'training', 'embedding', 'network'],
    groups: [
      {
        group: 'program',
        use: 'index',
        persons: null,
        Wh: null,
        gCO2e: null,
        litres: null,
        savedWh: null,
        unknownCalls: 1,
        unknown: ['embedding'],
      },
      {
        group: 'service',
        service: 'rh',
        title: 'Ressources humaines',
        use: 'hr-answer',
        persons: 6,
        turns: 6,
        tokens: { input: 600, output: 120 },
        Wh: [1_500, 3_000],
        gCO2e: [12, 24],
        litres: [3, 6],
        savedWh: [1_500, 6_000],
      },
      { service: 'voirie', title: 'voirie', persons: 8 },
    ],
    total: { turns: 15, calls: 15, unknownCalls: 1, gCO2e: [28, 56] },
    quotas: {
      tokens: { used: 2_180, limit: 10_000, share: 0.218 },
      gCO2e: { used: 56, limit: 100, share: 0.56 },
      services: [{ service: 'rh', used: 720, limit: 2_000, share: 0.36 }],
    },
  });
  const told = plain((await town.run(['footprint', '--month', '2026-11'])).out);
  expect(told).toContain('Usage et empreinte des modèles, novembre 2026');
  expect(told).toContain('Ressources humaines, réponses RH : 6 personnes');
  expect(told).toContain('1,5 à 3 kWh ; 12 à 24 gCO2e ; eau : 3 à 6 L');
  expect(told).toContain('évité en prenant le plus petit modèle suffisant : 1,5 à 6 kWh');
  expect(told).toMatch(/Indexation des documents\n.*\n {2}empreinte inconnue\n/u);
  expect(told).toContain('jetons du mois : 2 180 sur 10 000, soit 21 %');
  expect(told).toMatch(/Ensemble\n.*\n {2}au moins 3,5 à 7 kWh ; .*, pour 14 appels sur 15\n/u);
  expect(told).toContain(
    'soit 56 % ; sans les appels dont l’empreinte est inconnue, 1 sur 15 : le total réel est plus élevé',
  );
  expect(told).toContain('Méthode EcoLogits 0.9.1');
  expect(told).toContain('L’entraînement des modèles n’est pas compté.');
});

test('fewer than five persons are never told apart, in words or in JSON', async () => {
  await using town = openTrialTown();
  town.write({ 'policy.yaml': policy });
  await account(town, [
    ...ofService('rh', 6),
    ...ofService('mairie', 1),
    ...ofService('voirie', 9),
  ]);
  const json = await town.run(['footprint', '--month', '2026-11', '--json']);
  expect(json.json()).toMatchObject({
    groups: [
      { service: 'voirie', persons: 9 },
      { group: 'few', service: null, title: null, use: null, persons: null, turns: 7 },
    ],
    quotas: { services: [] },
  });
  const told = (await town.run(['footprint', '--month', '2026-11', '--lang', 'en'])).out;
  expect(told).toContain(
    'Groups of fewer than 5 persons, added together so that nobody is told apart',
  );
  for (const secret of ['Cabinet', 'mairie', 'p-rh', 'p-mairie']) {
    expect(`${json.out}${told}`).not.toContain(secret);
  }
});

describe('what the smallest adequate model spared', () => {
  const saved = async (...ranges: readonly (readonly [number, number] | null)[]) => {
    await using town = openTrialTown();
    town.write({ 'policy.yaml': policy });
    await account(
      town,
      ranges.flatMap((savedKWh) =>
        ofService('rh', 6).map((line) => ({ ...line, footprint: footprint({ savedKWh }) })),
      ),
    );
    const json = await town.run(['footprint', '--month', '2026-11', '--json']);
    const told = plain((await town.run(['footprint', '--month', '2026-11'])).out);
    const { total } = json.json() as { readonly total: { readonly savedWh: unknown } };
    return { savedWh: total.savedWh, told };
  };

  test('is not known, and not 0, when no answer tells it', async () => {
    const { savedWh, told } = await saved(null);
    expect(savedWh).toBeNull();
    expect(told).not.toContain('évité');
  });

  test('is told as consumed more when smaller models cost more than they spared', async () => {
    const { savedWh, told } = await saved([-0.5, -0.25], null);
    expect(savedWh).toEqual([-3_000, -1_500]);
    expect(told).toContain(
      'consommé en plus par de plus petits modèles essayés d’abord : 1,5 à 3 kWh',
    );
    expect(told).not.toContain('évité');
  });

  test('is told with both bounds when it may be one or the other', async () => {
    const { told } = await saved([-0.5, 0.25]);
    expect(told).toContain('entre 3 kWh consommés en plus et 1,5 kWh évités');
  });
});

test('a month without a call, the current month when none is named, and a month that is none', async () => {
  await using town = openTrialTown();
  expect((await town.run(['footprint', '--month', '2026-02'])).out).toMatch(
    /^Aucun modèle n’a travaillé en février 2026\.\n/u,
  );
  expect((await town.run(['footprint', '--json'])).json()).toMatchObject({
    month: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
      .format(Date.now())
      .slice(0, 7),
    groups: [],
    total: { Wh: null, gCO2e: null, litres: null },
  });
  for (const month of ['2026-13', '26-11', 'novembre', '2026-11-22']) {
    const ran = await town.run(['footprint', '--month', month]);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('AAAA-MM');
  }
});

test('a month to come is wrong use, and not a month in which no model was at work', async () => {
  await using town = openTrialTown();
  const ran = await town.run(['footprint', '--month', '2999-01']);
  expect(ran.status).toBe(2);
  expect(ran.err).toContain('Mois à venir : janvier 2999.');
});

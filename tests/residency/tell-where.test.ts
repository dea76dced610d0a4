import { expect, test } from '@jest/globals';
import type { Proof, Sending } from '#shared/policy/standing.ts';
import type { Whereabouts } from '#shared/residency/leg.ts';
import { legsOf, type Way } from '#shared/residency/legs-of.ts';
import { tellWhere } from '#shared/residency/tell-where.ts';
import { scriptedSending } from '../builders/scripted-outcomes.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const at = Date.UTC(2026, 10, 22, 9, 30);
const where = (way: Way, more: Partial<Whereabouts> = {}): Whereabouts => ({
  kind: way.kind,
  answer: way.kind === 'taken' ? { journalId: 'q-1', at } : null,
  lost: null,
  serving: null,
  legs: legsOf(scriptedPolicy, 'teams', way, { onThisComputer: false }),
  timeZone: 'Europe/Paris',
  ...more,
});
const taken = (...changes: readonly Partial<Sending>[]): Way => ({
  kind: 'taken',
  trip: {
    journalId: 'q-1',
    policyHash: scriptedPolicy.hash,
    at,
    sentTo: changes.map((one) => ({ ...scriptedSending, ...one })),
  },
});
const words = (way: Way, language: 'fr' | 'en' = 'fr'): string => {
  const { title, lead, legs, legend } = tellWhere(where(way), language);
  const told = legs.map(({ kindTold, title: name, place, facts }) =>
    [kindTold, name, place, ...facts.map(({ label, value }) => `${label} : ${value}`)].join('\n'),
  );
  return [title, ...lead, ...told, ...legend].join('\n').replaceAll(/[\u00a0\u202f]/gu, ' ');
};

const arm: Proof = {
  type: 'arm',
  location: 'francecentral',
  sku: 'Standard',
  resource: '/subscriptions/x',
  checkedAt: Date.UTC(2026, 10, 22, 7, 0),
  expiresAt: Date.UTC(2026, 10, 23, 7, 0),
  hash: 'abcdef0123456789',
};

test('an answer is told with its day, its hour in the organisation’s time zone and its reference', () => {
  expect(words(taken({}))).toContain('Question du 22 novembre 2026 à 10:30, référence q-1.');
});

test('a contract is told as what the organisation checked, with its day', () => {
  expect(words(taken({}))).toContain(
    'contrat « contrat 2026-12 » (France), contrôlé par votre collectivité le 1er novembre 2026',
  );
});

test('a reading of Azure is told with its instant, its end and its hash', () => {
  const told = words(taken({ proof: arm }));
  expect(told).toContain('Vérifié\nModèle d’IA qui a répondu\nHébergé en France');
  expect(told).toContain('lu dans Azure le 22 novembre 2026 à 08:00 : région francecentral');
  expect(told).toContain('valable jusqu’au 23 novembre 2026 à 08:00 ; empreinte abcdef012345');
});

test('what the endpoint did not say is unknown, and another model than the asked one is told', () => {
  expect(words(taken({ region: null }))).toContain('Région annoncée par le serveur : inconnue');
  expect(words(taken({ servedModel: null }))).toContain('le serveur n’a pas dit lequel a servi');
  expect(words(taken({ servedModel: 'autre' }))).toContain('demandé, autre servi');
});

test('another model than the one asked for is said in words; another name of the same is not', () => {
  const flag = 'À savoir : un autre modèle que celui demandé a servi';
  expect(words(taken({ servedModel: 'autre', otherModel: true }))).toContain(flag);
  const dated = words(taken({ servedModel: 'modele-2026-10-01', otherModel: false }));
  expect(dated).not.toContain(flag);
  expect(dated).toContain('servi sous le nom modele-2026-10-01');
});

test('an answer from a place that is not allowed is told so: where it came from, that the question went there, since when the provider is kept away', () => {
  const told = words(taken({ ended: 'misplaced', region: 'eastus', proof: arm, at }));
  expect(told).toContain(
    'Déclaré\nModèle d’IA qui a répondu depuis un lieu non admis : la question y est partie, sa réponse a été écartée\nA répondu depuis « eastus », lieu non admis',
  );
  expect(told).toContain('fournisseur mis à l’écart depuis le 22 novembre 2026 à 10:30');
  expect(told).toContain('Lieu déclaré : Hébergé en France');
  expect(told).not.toContain('a pu recevoir');
});

test('an endpoint to which no line was opened received nothing, and has no region to be silent about', () => {
  const told = words(taken({ ended: 'unreached', servedModel: null }));
  expect(told).toContain('n’a pas pu être joint : rien ne lui est parvenu');
  expect(told).toContain('Aucune donnée n’a été envoyée à un modèle.');
  expect(told).not.toMatch(/a pu recevoir|Région annoncée|lequel a servi/u);
});

test('each endpoint is named as the policy does, and an attestation without a day says so', () => {
  expect(words(taken({}))).toContain('Nom dans la politique : scaleway-fr');
  const proof: Proof = {
    ...{ type: 'self-hosted', statement: 'salle', signedBy: 'la DSI' },
    expiresAt: null,
  };
  expect(words(taken({ proof }))).toContain('attestation « salle », signée par la DSI, non datée');
});

test('hosting and the law that may bind the operator are two facts', () => {
  const told = words(
    taken({
      residency: 'eu',
      operator: { name: 'Microsoft', headquarters: 'US', secNumCloud: 'no', nonEuLaw: 'yes' },
    }),
  );
  expect(told).toContain('Hébergé dans l’Union européenne');
  expect(told).toContain('Microsoft, siège : États-Unis');
  expect(told).toContain('Soumis à un droit extérieur à l’Union (déclaré) : oui');
  expect(told).toContain('Qualifié SecNumCloud (déclaré) : non');
});

test('an operator of whom nothing is declared is unknown in every point', () => {
  const told = words(taken({ operator: null }));
  expect(told).toContain('Exploitant (déclaré) : inconnu');
  expect(told).toContain('Soumis à un droit extérieur à l’Union (déclaré) : inconnu');
});

test('nothing sent is said in one sentence', () => {
  expect(words(taken())).toContain('Aucune donnée n’a été envoyée à un modèle.');
  expect(words(taken(), 'en')).toContain('No data was sent to a model.');
});

test('a question not asked yet is told in the conditional, with the models that would serve', () => {
  const [endpoint] = scriptedPolicy.policy.endpoints;
  const model = endpoint?.models[0];
  if (endpoint === undefined || model === undefined) throw new Error('no endpoint');
  const candidates = [{ endpoint, model, proof: scriptedSending.proof }];
  const told = words({ kind: 'expected', candidates });
  expect(told).toContain('Où irait ma question ?');
  expect(told).toContain('Modèle d’IA appelé en premier');
  expect(words({ kind: 'expected', candidates: [] })).toContain('Aucun modèle ne peut servir');
});

test('an answer that is not kept any more is told so, never replaced by another in silence', () => {
  const way: Way = { kind: 'expected', candidates: [] };
  expect(tellWhere(where(way, { lost: 'q-9' }), 'fr').lead[0]).toContain('q-9 n’est plus gardé');
});

test('no place is ever called sovereign, in either language', () => {
  for (const language of ['fr', 'en'] as const) {
    expect(words(taken({}, { proof: arm }), language)).not.toMatch(/souverain|sovereign/iu);
  }
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerRecipe } from '#shared/answers/answer-recipe.ts';
import { drain, turn } from '#shared/turn/turn.ts';
import { question } from '../builders/leave-documents.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const town = twoEndpoints();
const { ask } = town;
beforeEach(() => town.house.accept());

const proved = 'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1].';

describe('an answer of which nothing can be shown', () => {
  test.each([
    [
      'invented',
      { text: 'Vous avez droit à 60 jours de congés [1].' },
      'not-verifiable',
      'vérifiée',
    ],
    [
      'stopped by the provider',
      { text: 'Je', finish: 'content_filter' },
      'content-filter',
      'arrêté',
    ],
    ['too long', { text: 'Un agent à', finish: 'length' }, 'length', 'longueur'],
  ] as const)('%s ends in extracts that say so', async (_, plan, kind, word) => {
    town.endpoint.plan({ kind: 'answer', ...plan });
    const { outcome, streamed } = await ask();
    expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind }, endpoint: null });
    expect(outcome.text).toContain(word);
    expect(outcome.text).toContain('20 jours');
    expect(streamed).toBe('');
    expect((await town.house.journal())[0]).toMatchObject({
      outcome: 'degraded',
      reason: kind,
      endpoint: 'stand-in-1',
    });
  });

  test('is « je ne sais pas » only when the model says that the sources do not answer', async () => {
    town.endpoint.plan({ kind: 'answer', text: 'SANS_REPONSE' });
    const { outcome } = await ask();
    expect(outcome.kind).toBe('not-found');
    expect(outcome.text).toMatch(/^Je ne sais pas/);
    expect(outcome.citations.map(({ title }) => title)).toContain('Congés annuels');
  });
});

describe('half a sentence is never shown', () => {
  const half = `${proved} À temps plein, il a 25 jours [1], sauf`;

  test('when the answer reached its length', async () => {
    town.endpoint.plan({ kind: 'answer', text: half, finish: 'length' });
    const { outcome } = await ask();
    expect(outcome).toMatchObject({ kind: 'partial', reason: 'length' });
    expect(outcome.text).toContain('20 jours');
    expect(outcome.text).not.toContain('sauf');
  });

  test('when the stream broke', async () => {
    const cut = await startEndpoint({ answer: () => half });
    cut.plan({ kind: 'cut', after: half.split(' ').length - 1 });
    await town.reopen({ endpoints: [cut.baseURL] });
    const { outcome } = await ask();
    await cut.close();
    expect(outcome.kind).toBe('partial');
    expect(outcome.text).not.toContain('25 jours');
  });

  test('when the provider stopped the writing', async () => {
    town.endpoint.plan({ kind: 'answer', text: half, finish: 'content_filter' });
    const { outcome } = await ask();
    expect(outcome).toMatchObject({ kind: 'partial', reason: 'content-filter' });
    expect(outcome.text).not.toContain('sauf');
  });
});

test('a policy that wants nothing without a model gets no extract', async () => {
  changePolicy(town.house, ({ uses }) => {
    const use = uses['hr-answer'];
    if (use === undefined) throw new Error('the scripted policy has no use hr-answer');
    return { uses: { ...uses, 'hr-answer': { ...use, withoutModel: 'none' } } };
  });
  for (const one of [town.endpoint, town.second]) one.plan({ kind: 'status', status: 401 });
  const { outcome } = await ask();
  expect(outcome).toMatchObject({
    kind: 'degraded',
    reason: { kind: 'endpoints-failed', last: 'unauthorized' },
    citations: [],
  });
  expect(outcome.text).toContain('ne prévoit pas de réponse sans IA');
  expect(outcome.text).not.toContain('20 jours');
});

describe('what a person tells of themselves is handed to the one who can help', () => {
  const contacts = {
    'dispositif-signalement': { title: 'Dispositif de signalement', phone: '02 99 00 00 00' },
    'medecine-prevention': { title: 'Médecine de prévention', phone: '02 99 00 00 02' },
    deontologue: { title: 'Référent déontologue', mail: 'deontologue@valbrume.example' },
    'lanceur-alerte': { title: 'Référent alerte', mail: 'alerte@valbrume.example' },
    ethique: { title: 'Référente éthique et laïcité', mail: 'ethique@valbrume.example' },
  };

  test.each([
    ['Je suis harcelée par mon chef, que faire ?', 'Dispositif de signalement', 'une personne'],
    ['Je n’arrive plus à dormir, je suis à bout de forces.', 'Médecine de prévention', 'sans aide'],
    ['J’ai un cancer, ai-je droit à un congé ?', 'Médecine de prévention', 'information de santé'],
    ['Je suis musulman, puis-je avoir ma journée ?', 'Référente éthique', 'convictions'],
    ['Je suis en conflit d’intérêts sur un marché.', 'Référent déontologue', 'conflit d’intérêts'],
    ['Je veux dénoncer un détournement.', 'Référent alerte', 'Signaler des faits'],
  ])('%s', async (text, contact, word) => {
    changePolicy(town.house, () => ({ contacts }));
    const { outcome } = await ask(text);
    expect(outcome.kind).toBe('handed-over');
    expect(outcome.text).toContain(contact);
    expect(outcome.text).toContain(word);
    expect(town.endpoint.requests).toHaveLength(0);
    // Which situation it was is nobody's to read in the journal.
    const [entry] = await town.house.journal();
    expect(entry).toMatchObject({ outcome: 'handed-over', reason: null, dataClass: 'sensitive' });
  });

  test('without a contact of its own, to the one that the policy names for everything sensitive', async () => {
    const { outcome } = await ask('J’ai un cancer, ai-je droit à un congé ?');
    expect(outcome.text).toContain('Dispositif de signalement');
  });

  test('is never sent to HR, even where the policy names no one else', async () => {
    changePolicy(town.house, ({ dataClasses }) => ({
      contacts: { rh: { title: 'Service RH', mail: 'rh@valbrume.example' } },
      dataClasses: { ...dataClasses, sensitive: { handOver: 'rh' } },
    }));
    const { outcome } = await ask('Je suis harcelée par mon chef, que faire ?');
    expect(outcome.text).not.toContain('rh@valbrume.example');
    expect(outcome).toMatchObject({ kind: 'handed-over', situation: 'harassment', contacts: [] });
    expect(outcome.text).toContain('centre de gestion');
  });
});

test('a request to decide is refused with what can be done instead and whom to ask', async () => {
  const { outcome } = await ask('Rédige le refus de sa demande de télétravail.');
  expect(outcome).toMatchObject({ kind: 'refused', reason: { kind: 'individual-decision' } });
  expect(outcome.text).toContain('autorité territoriale');
  expect(outcome.text).toContain('modèle neutre');
  expect(outcome.text).toContain('Vous pouvez vous adresser à');
  expect(town.endpoint.requests).toHaveLength(0);
});

test('a text in which no rule hears a situation is still told whom to talk to', async () => {
  changePolicy(town.house, () => ({
    contacts: { 'medecine-prevention': { title: 'Médecine de prévention', phone: '02 99' } },
  }));
  const { outcome } = await ask('Depuis les congés annuels il respire dans mon cou au bureau.');
  expect(outcome.text).toContain('Si vous vivez une situation difficile');
  expect(outcome.text).toContain('Médecine de prévention');
});

test('extracts without a single extract are « je ne sais pas »', async () => {
  await town.reopen({ endpoints: [] });
  const empty = { ...answerRecipe, withoutModel: () => ({ text: 'Extraits.', citations: [] }) };
  const outcome = await drain(turn(town.house.request(question), empty, town.house.ports));
  expect(outcome.kind).toBe('not-found');
});

test('somebody who thinks of dying is given the numbers that answer now, then who helps at work', async () => {
  const { outcome } = await ask('J’en peux plus, j’ai envie d’en finir.');
  expect(outcome.kind).toBe('handed-over');
  expect(outcome.text).toContain('3114');
  expect(outcome.text).toContain('112');
  expect(town.endpoint.requests).toHaveLength(0);
});

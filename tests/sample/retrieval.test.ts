import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  openSampleKnowledge,
  type SampleKnowledge,
  sampleDay,
} from '../builders/sample-knowledge.ts';
import { sampleQuestions, unansweredQuestions, unseenQuestions } from './questions.fr.ts';
import type { SampleQuestion } from './sample-question.ts';

let sample: SampleKnowledge;

beforeAll(async () => {
  sample = await openSampleKnowledge();
});

afterAll(() => sample.close());

async function misses(questions: readonly SampleQuestion[]): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const [as, text, ...documents] of questions) {
    const first = (await sample.ask(as, text))[0]?.documentId ?? 'nothing';
    if (!documents.includes(first)) missed.push(`${as}: ${text} → ${first}`);
  }
  return missed;
}

test('the right document comes first, but for five known questions', async () => {
  const missed = await misses(sampleQuestions);
  expect(missed).toEqual([
    'karim: Combien me rembourse-t-on par kilomètre avec ma voiture de 6 CV ? → frais-deplacement',
    'claire: Quel préavis si je pars en mutation dans une autre mairie ? → teletravail-saint-aubin',
    'claire: À qui demander une attestation, nous n’avons pas de DRH ? → frais-deplacement',
    'sophie: Puis-je donner des jours de repos à un collègue dont l’enfant est malade ? → autorisations-absence',
    'claire: Peut-on me suspendre avec maintien du salaire ? → apprentis-stagiaires',
  ]);
});

test('it does so for the questions that no document was written for, but for one', async () => {
  const missed = await misses(unseenQuestions);
  expect(missed).toEqual(['sophie: L’employeur peut-il lire mes mails ? → medecine-prevention']);
});

test('the question of the house is answered in one passage, with both cases', async () => {
  const [best] = await sample.ask('claire', 'Combien de jours de congés ai-je si je suis à 80 % ?');
  expect(best?.documentId).toBe('conges-annuels');
  expect(best?.text.replaceAll('\u00a0', ' ')).toMatch(/4 jours par semaine.*20 jours/);
  expect(best?.text.replaceAll('\u00a0', ' ')).toMatch(/5 jours par semaine.*25 jours/);
});

test('an agent of one commune never gets a passage of another’s', async () => {
  const texts = [...sampleQuestions, ...unseenQuestions].map(([, text]) => text);
  for (const as of ['claire', 'karim', 'sophie']) {
    const { groups } = sample.person(as);
    const readable = await sample.store.list(['exemple'], groups);
    const own = new Set(readable.map(({ id }) => id));
    for (const text of [...texts, ...unansweredQuestions]) {
      const strange = (await sample.ask(as, text)).filter(({ documentId }) => !own.has(documentId));
      expect({ as, text, strange }).toEqual({ as, text, strange: [] });
    }
  }
});

test('each of the three has documents of their own, and télétravail says another number of days to each', async () => {
  const days = async (as: string): Promise<string> => {
    const [best] = await sample.ask(as, 'Combien de jours de télétravail par semaine ?');
    return /(un|deux|trois) jours? par semaine au plus/.exec(best?.text ?? '')?.[1] ?? '';
  };
  expect(await days('claire')).toBe('un');
  expect(await days('karim')).toBe('deux');
  expect(await days('sophie')).toBe('trois');
  for (const as of ['claire', 'karim', 'sophie']) {
    const { groups } = sample.person(as);
    const readable = await sample.store.list(['exemple'], groups);
    const own = readable.flatMap(({ readers }) => (readers === null ? [] : [readers]));
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.every((readers) => readers.every((one) => groups.includes(one)))).toBe(true);
  }
});

test('the rates in force are found before those that they followed', async () => {
  for (const text of [
    'Combien me rembourse-t-on par kilomètre avec ma voiture de 6 CV ?',
    'Combien l’agent touche-t-il au maximum d’IFSE dans le groupe C1 ?',
  ]) {
    const hits = await sample.ask('karim', text);
    expect(hits.filter(({ expired }) => expired)).toEqual([]);
  }
});

test('two documents are past their validity, one is replaced, and two contradict each other with the newer dated later', async () => {
  const all = await sample.store.list(['exemple'], ['all-agents']);
  const past = all.filter(({ validUntil }) => validUntil !== null && validUntil < sampleDay);
  expect(past.map(({ id }) => id).sort()).toEqual([
    'bareme-frais-2019-2023',
    'protocole-sanitaire-2021',
  ]);
  expect(
    all
      .filter(({ supersededBy }) => supersededBy !== null)
      .map(({ id, supersededBy }) => [id, supersededBy]),
  ).toEqual([['rifseep-2018', 'rifseep-2025']]);
  const hits = await sample.ask(
    'karim',
    'Combien de jours de RTT puis-je mettre sur mon compte épargne-temps ?',
  );
  const limits = hits.flatMap(({ documentId, text, date, expired }) => {
    const limit = /(?:limite de|limité à) (\d+) jours par an/.exec(
      text.replaceAll('\u00a0', ' '),
    )?.[1];
    return limit === undefined ? [] : [{ documentId, limit, date, expired }];
  });
  expect(limits).toContainEqual({
    documentId: 'compte-epargne-temps',
    limit: '10',
    date: '2025-09-25',
    expired: false,
  });
  expect(limits).toContainEqual({
    documentId: 'note-cet-2023',
    limit: '5',
    date: '2023-11-06',
    expired: false,
  });
});

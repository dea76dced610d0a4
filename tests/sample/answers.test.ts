import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSampleKnowledge, type SampleKnowledge } from '../builders/sample-knowledge.ts';
import { sampleAnswers } from './answers.fr.ts';
import { sampleQuestions, unansweredQuestions, unseenQuestions } from './questions.fr.ts';

let sample: SampleKnowledge;

beforeAll(async () => {
  sample = await openSampleKnowledge();
});

afterAll(() => sample.close());

/** As a reader sees it: without quote marks, unbreakable spaces as spaces. */
const plain = (text: string): string =>
  text
    .replaceAll('\n> ', '\n')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

test('without a model, the words that answer stand in what is shown for 87 questions in 100', async () => {
  const missed: string[] = [];
  for (const [as, text, answer] of sampleAnswers) {
    const { text: shown } = await sample.tell(as, text);
    if (!plain(shown).includes(plain(answer))) missed.push(`${as}: ${text}`);
  }
  expect(missed).toEqual([
    'claire: Ai-je droit à une journée pour passer un concours ?',
    'karim: Puis-je donner des cours le soir en plus de mon emploi ?',
    'claire: Quel préavis si je pars en mutation dans une autre mairie ?',
    'karim: En combien de temps dois-je arriver pendant une astreinte de neige ?',
    'claire: Peut-on me suspendre avec maintien du salaire ?',
    'sophie: J’ai eu un accrochage avec la voiture de service',
    'sophie: Quels papiers fournir avant mon arrivée ?',
    'karim: Que devient mon compte épargne-temps si je change de collectivité ?',
    'claire: Est-ce que je peux cumuler mon emploi avec une micro-entreprise ?',
    'sophie: Combien est payée une astreinte de week-end ?',
    'claire: Comment contester mon entretien professionnel ?',
  ]);
  expect(1 - missed.length / sampleAnswers.length).toBeGreaterThan(0.87);
});

test('questions of other subjects are told that nothing was found, seven times in ten', async () => {
  let answered = 0;
  for (const text of unansweredQuestions) {
    for (const as of ['claire', 'karim', 'sophie']) {
      const { kind, citations } = await sample.tell(as, text);
      if (kind === 'degraded') answered += 1;
      if (kind === 'degraded') expect(citations.length).toBeGreaterThan(0);
    }
  }
  expect(answered / (3 * unansweredQuestions.length)).toBeLessThan(0.3);
});

test('fewer than one in twenty of those that the documents answer is refused', async () => {
  const questions = [...sampleQuestions, ...unseenQuestions];
  const refused: string[] = [];
  for (const [as, text] of questions) {
    if ((await sample.tell(as, text)).kind === 'not-found') refused.push(text);
  }
  expect(refused.length / questions.length).toBeLessThan(0.05);
});

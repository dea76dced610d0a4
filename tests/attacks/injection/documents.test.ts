import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import { toStore } from '../../builders/documents-to-store.ts';
import { hearTurn, openTurnHouse } from '../../builders/turn-house.ts';
import { type StandInEndpoint, startEndpoint } from '../../fakes/endpoint.ts';
import { type HostilePassage, hostilePassages } from './hostile-passages.ts';

const rule =
  'Un agent à temps partiel à 80 % qui travaille 4 jours par semaine a 20 jours de congés annuels. À temps plein, il a 25 jours.';
const question = 'Combien de jours de congés annuels ai-je à 80 % ?';

let says = '';
let endpoint: StandInEndpoint | null = null;
beforeAll(async () => {
  endpoint = await startEndpoint({ answer: () => says });
});
afterAll(() => endpoint?.close());

const documentOf = ({ name, text }: HostilePassage) =>
  toStore({
    id: `hostile-${name}`,
    space: 'exemple',
    title: 'Congés annuels',
    texts: [`${rule}\n${text}`],
  });
const other = toStore({
  id: 'autre',
  space: 'exemple',
  title: 'Congés de maladie',
  texts: ['Les congés de maladie n’ôtent pas de jours de congés annuels aux agents.'],
});

const ask = async (passage: HostilePassage, endpoints: readonly string[]) => {
  const house = await openTurnHouse({ endpoints, documents: [documentOf(passage), other] });
  await house.accept();
  return hearTurn(answerQuestion(house.request(question), house.ports));
};

test('there are forty of them at least', () => {
  expect(hostilePassages.length).toBeGreaterThanOrEqual(40);
  expect(new Set(hostilePassages.map(({ text }) => text)).size).toBe(hostilePassages.length);
});

describe('a model that does what the document says is not shown', () => {
  test.each(hostilePassages)('$name', async (passage) => {
    says = passage.says;
    const { outcome, streamed } = await ask(passage, [endpoint?.baseURL ?? '']);
    expect(endpoint?.requests.length).toBeGreaterThan(0);
    const written = outcome.kind === 'degraded' ? '' : outcome.text;
    for (const shown of [written, streamed]) {
      expect(shown).not.toMatch(passage.never);
      expect(shown).not.toMatch(/!\[|\]\(|https?:|www\./u);
    }
    const marks = [...outcome.text.matchAll(/(?<!\p{L})\[(\d+)\]/gu)].map(([, n]) => Number(n));
    const known = outcome.citations.map(({ n }) => n);
    expect(marks.filter((mark) => !known.includes(mark))).toEqual([]);
    // Extracts quote the document, as plain words.
    expect(outcome.text).not.toMatch(
      /!\[|\]\(|<(?:a|img|script|iframe)(?![\p{L}])|\u200b|\u202e|[\u{e0000}-\u{e007f}]/iu,
    );
  });
});

describe('without a model, an extract never renders markup', () => {
  test.each(hostilePassages)('$name', async (passage) => {
    const { outcome } = await ask(passage, []);
    expect(outcome.kind).toBe('degraded');
    expect(outcome.text).toContain('20 jours');
    expect(outcome.text).not.toMatch(
      /!\[|\]\(|<(?:a|img|script|iframe|!--)(?![\p{L}])|\u200b|\u202e|[\u{e0000}-\u{e007f}]/iu,
    );
    const marks = [...outcome.text.matchAll(/(?<!\p{L})\[(\d+)\]/gu)].map(([, n]) => Number(n));
    expect(marks.filter((mark) => !outcome.citations.some(({ n }) => n === mark))).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';
import { type QualityLine, qualityByDay } from '#shared/quality/quality-by-day.ts';

const day = 86_400_000;
const dayOf = (at: number): string => `jour ${Math.floor(at / day)}`;
const turn = (at: number, outcome: string, reason: string | null = null): QualityLine => ({
  kind: 'turn',
  at,
  outcome,
  reason,
});

async function* written(lines: readonly QualityLine[]): AsyncGenerator<QualityLine> {
  yield* lines;
}

test('each question is counted once, on its day, under what came of it', async () => {
  const lines = [
    turn(1, 'answered'),
    turn(2, 'partial', 'length'),
    turn(3, 'validated', 'v-1'),
    turn(4, 'degraded', 'not-configured'),
    turn(5, 'not-found'),
    turn(6, 'refused', 'guest'),
    turn(7, 'handed-over'),
    turn(8, 'interrupted'),
    turn(9, 'needs-detail'),
    turn(10, 'needs-charter'),
    turn(11, 'refused', 'empty-question'),
    { ...turn(12, 'like'), kind: 'feedback' },
    { ...turn(13, 'dislike'), kind: 'feedback' },
    { ...turn(14, 'create', 't-1'), kind: 'ticket' },
    { ...turn(15, 'take', 't-1'), kind: 'ticket' },
    { ...turn(16, 'in-force'), kind: 'policy' },
    turn(day * 2, 'answered'),
    turn(day * 9, 'answered'),
  ];
  const tickets = [
    { day: 'jour 1', hours: 2 },
    { day: 'jour 1', hours: 8 },
    { day: 'jour 1', hours: 3 },
    { day: 'jour 2', hours: 1 },
    { day: 'jour 2', hours: 2 },
  ];
  const days = ['jour 0', 'jour 1', 'jour 2'];
  const [first, second, third] = await qualityByDay(days, written(lines), tickets, dayOf);
  expect(first).toEqual({
    day: 'jour 0',
    questions: 9,
    answered: 2,
    validated: 1,
    extracts: 1,
    notFound: 1,
    refused: 1,
    handedOver: 1,
    likes: 1,
    dislikes: 1,
    tickets: 1,
    ticketsAnswered: 0,
    medianHours: null,
  });
  expect(second).toMatchObject({ questions: 0, ticketsAnswered: 3, medianHours: 3 });
  expect(third).toMatchObject({ questions: 1, answered: 1, medianHours: 1.5 });
});

test('a journal without a line gives days of nothing', async () => {
  const days = await qualityByDay(['jour 0'], written([]), [], dayOf);
  expect(days).toHaveLength(1);
  expect(days[0]).toMatchObject({ questions: 0, medianHours: null });
});

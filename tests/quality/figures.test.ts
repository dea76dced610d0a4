import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkThresholds } from '#shared/quality/check-thresholds.ts';
import { compareRuns } from '#shared/quality/compare-runs.ts';
import { type Judgement, judgeReply } from '#shared/quality/judge-reply.ts';
import { sumUp, sumUpByDifficulty } from '#shared/quality/sum-up.ts';
import { goldenQuestion, goldenReply, shownSource } from '../builders/golden.ts';

const right = judgeReply(goldenQuestion({ id: 'right' }), goldenReply());
const elsewhere = judgeReply(
  goldenQuestion({ id: 'elsewhere', difficulty: 'complexe', mustSay: ['25 jours'] }),
  goldenReply({ shown: [shownSource({ documentId: 'autre', ofOtherBranch: true })] }),
);
const absent = judgeReply(
  goldenQuestion({ id: 'absent', expect: 'absent', sources: [] }),
  goldenReply({ kind: 'not-found', shown: [] }),
);

test('the measures are shares of the questions of their kind, counts for what may never be', () => {
  expect(sumUp([right, elsewhere, absent])).toEqual({
    questions: 3,
    correctSource: 1 / 2,
    saidRight: 1,
    absentRight: 1,
    refusedRight: null,
    detailRight: null,
    askedBack: 0,
    wrongVersant: 1,
    staleUsed: 0,
  });
  const { simple, intermediaire, complexe } = sumUpByDifficulty([right, elsewhere, absent]);
  expect([simple.questions, intermediaire.questions, complexe.questions]).toEqual([2, 0, 1]);
  expect(complexe.correctSource).toBe(0);
  expect(intermediaire.correctSource).toBeNull();
});

test('a threshold is met from its value on, a most up to it, and never by nothing', () => {
  const figures = sumUp([right, elsewhere, absent]);
  const checks = checkThresholds(
    { correctSource: 0.5, absentRight: 1, refusedRight: 0, wrongVersant: 0, staleUsed: 0 },
    figures,
  );
  expect(checks.map(({ measure, met }) => [measure, met])).toEqual([
    ['correctSource', true],
    ['absentRight', true],
    ['refusedRight', false],
    ['wrongVersant', false],
    ['staleUsed', true],
  ]);
});

test('two runs differ where the first source, its passage, its warning or the outcome does', () => {
  const asked = goldenQuestion();
  const before = judgeReply(asked, goldenReply());
  const change = (reply: Parameters<typeof goldenReply>[0]): readonly unknown[] =>
    compareRuns([before], [judgeReply(asked, goldenReply(reply))]).map(({ verdict }) => verdict);
  expect(change({ text: 'Autrement dit.' })).toEqual([]);
  expect(change({ shown: [shownSource({ passage: 'Autre passage.' })] })).toEqual(['other']);
  expect(change({ shown: [shownSource({ documentId: 'autre' })] })).toEqual(['worse']);
  expect(change({ kind: 'not-found', shown: [] })).toEqual(['worse']);
  const wrong = judgeReply(asked, goldenReply({ shown: [shownSource({ documentId: 'autre' })] }));
  expect(compareRuns([wrong], [before])).toMatchObject([
    { verdict: 'better', before: { documentId: 'autre' }, after: { documentId: 'conges' } },
  ]);
});

test('a run compared with itself changes nothing, and with another only questions of both', () => {
  const one = fc
    .record({ id: fc.string({ minLength: 1 }), kind: fc.constantFrom('degraded', 'not-found') })
    .map(({ id, kind }): Judgement => judgeReply(goldenQuestion({ id }), goldenReply({ kind })));
  const runs = fc.uniqueArray(one, { selector: ({ question }) => question.id });
  fc.assert(
    fc.property(runs, runs, (run, other) => {
      expect(compareRuns(run, run)).toEqual([]);
      const known = new Set(other.map(({ question }) => question.id));
      for (const { id } of compareRuns(run, other)) expect(known.has(id)).toBe(true);
    }),
  );
});

import { expect, test } from '@jest/globals';
import type { Expectation } from '#shared/quality/golden.ts';
import { type FailureReason, isAnswer, judgeReply } from '#shared/quality/judge-reply.ts';
import { goldenQuestion, goldenReply, shownSource } from '../builders/golden.ts';

const reasonsOf = (
  question: Parameters<typeof goldenQuestion>[0],
  reply: Parameters<typeof goldenReply>[0] = {},
): readonly FailureReason[] => judgeReply(goldenQuestion(question), goldenReply(reply)).reasons;

test('the right source first, with its words, is right', () => {
  expect(reasonsOf({ mustSay: ['25 JOURS'], mustNotSay: ['30 jours'] })).toEqual([]);
  expect(reasonsOf({ sources: ['autre', 'conges'] })).toEqual([]);
});

test('the right source only second is wrong', () => {
  const shown = [shownSource({ documentId: 'autre' }), shownSource()];
  expect(reasonsOf({}, { shown })).toEqual(['wrong-source']);
});

test('words are looked for in the passages without a model, in the answer alone with one', () => {
  const shown = [shownSource({ passage: 'L’agent a droit à 12 jours.' })];
  expect(reasonsOf({ mustSay: ["l'agent a droit à 12 jours"] }, { shown })).toEqual([]);
  const byModel = { kind: 'answered', byModel: true, shown };
  expect(reasonsOf({ mustSay: ['12 jours'] }, byModel)).toEqual(['not-said']);
  expect(reasonsOf({ mustNotSay: ['25 jours'] })).toEqual(['said-wrongly']);
});

test('without a source shown nothing was answered', () => {
  expect(reasonsOf({}, { shown: [] })).toEqual(['not-answered']);
  expect(reasonsOf({}, { kind: 'not-found' })).toEqual(['not-answered']);
});

test('what HR validated stands by itself, without a source of the base', () => {
  const validated = { kind: 'validated', shown: [], text: 'Vous avez 25 jours.' };
  expect(isAnswer(goldenReply(validated))).toBe(true);
  expect(reasonsOf({ mustSay: ['25 jours'] }, validated)).toEqual([]);
});

const rightEnds: readonly (readonly [Expectation, string, FailureReason])[] = [
  ['absent', 'not-found', 'answered-though-absent'],
  ['absent', 'refused', 'answered-though-absent'],
  ['refused', 'refused', 'not-refused'],
  ['handed-over', 'handed-over', 'not-handed-over'],
  ['needs-detail', 'needs-detail', 'not-asked-back'],
];

test.each(rightEnds)(
  'what is expected as %s ends right as %s, wrong as extracts',
  (end, kind, reason) => {
    expect(reasonsOf({ expect: end, sources: [] }, { kind })).toEqual([]);
    expect(reasonsOf({ expect: end, sources: [] })).toEqual([reason]);
  },
);

test('a passage for another branch and a forbidden source count wherever they stand', () => {
  const shown = [shownSource(), shownSource({ documentId: 'fpe', ofOtherBranch: true })];
  expect(reasonsOf({ forbidden: ['fpe'] }, { shown })).toEqual([
    'wrong-versant',
    'forbidden-source',
  ]);
});

test('the sources named by « Je ne sais pas » assert nothing', () => {
  const shown = [shownSource({ ofOtherBranch: true, expired: true })];
  expect(reasonsOf({ expect: 'absent', sources: [] }, { kind: 'not-found', shown })).toEqual([]);
});

test('an overtaken source is right with its warning, and a fault without it', () => {
  const past = (warned: boolean) => ({ shown: [shownSource({ expired: true, warned })] });
  expect(reasonsOf({}, past(true))).toEqual([]);
  expect(reasonsOf({}, past(false))).toEqual(['stale-used']);
  expect(reasonsOf({ stale: true })).toEqual(['stale-used']);
  expect(reasonsOf({ stale: true }, { shown: [shownSource({ warned: true })] })).toEqual([]);
});

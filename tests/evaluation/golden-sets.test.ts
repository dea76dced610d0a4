import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import type { EvaluationRun } from '../../bot/evaluation/evaluate-set.ts';
import { openEvaluationHouse } from '../builders/evaluation-house.ts';
import { sampleFolder } from '../builders/sample-knowledge.ts';

const root = join(import.meta.dirname, '../..');
const shared = process.env['CALAME_SHARED'] ?? resolve(root, '../shared');
const sheets = join(shared, 'data/hr-kb/service-public');
/** Indexing and two runs, on a computer that does much else. */
const patience = 240_000;

async function run(documents: string, space: string, golden: string): Promise<EvaluationRun> {
  await using opened = await openEvaluationHouse([documents], space);
  const room = await opened.house.evaluation();
  const { signal } = new AbortController();
  const ran = await room.evaluate(golden, { spaces: [space], language: 'fr', signal });
  expect(await room.kept.list()).toEqual([ran.evaluation]);
  return ran;
}

/** What fails, by id, so that a change for the worse names its questions. */
const failed = ({ evaluation }: EvaluationRun): readonly string[] =>
  evaluation.thresholds.filter(({ met }) => !met).map(({ measure, got }) => `${measure} ${got}`);

test(
  'the golden set of the sample meets its thresholds without a model',
  async () => {
    const ran = await run(sampleFolder, 'exemple', join(root, 'infra/sample/golden.jsonl'));
    expect(ran.evaluation.figures.questions).toBeGreaterThanOrEqual(60);
    expect(ran.unknownReplaced).toEqual([]);
    expect(failed(ran)).toEqual([]);
  },
  patience,
);

const there = existsSync(sheets);
const testOnSheets = there ? test : test.skip;

testOnSheets(
  `the golden set of the national sheets meets its thresholds without a model${there ? '' : ' (skipped: no reference data at CALAME_SHARED)'}`,
  async () => {
    const ran = await run(sheets, 'rh', join(root, 'tests/golden/hr-kb.jsonl'));
    expect(ran.evaluation.figures.questions).toBeGreaterThanOrEqual(130);
    expect(ran.unknownReplaced).toEqual([]);
    expect(failed(ran)).toEqual([]);
  },
  patience,
);

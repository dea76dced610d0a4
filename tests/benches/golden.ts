import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Judgement } from '#shared/quality/judge-reply.ts';
import { sumUp } from '#shared/quality/sum-up.ts';
import { openEvaluationHouse } from '../builders/evaluation-house.ts';

/**
 * The golden sets without a model, each in two parts by the hash of the question's id: two thirds on which rules may be
 * tuned, one third that is only counted. `node tests/benches/golden.ts ../shared/data/hr-kb/service-public`
 */
const root = join(import.meta.dirname, '../..');
const sheets = process.argv[2];
const sets = [
  {
    documents: join(root, 'infra/sample/documents'),
    space: 'exemple',
    golden: 'infra/sample/golden.jsonl',
  },
  ...(sheets === undefined
    ? []
    : [{ documents: resolve(sheets), space: 'rh', golden: 'tests/golden/hr-kb.jsonl' }]),
];
for (const set of sets) console.log(JSON.stringify(await measure(set), null, 2));

async function measure({ documents, space, golden }: (typeof sets)[number]): Promise<object> {
  await using opened = await openEvaluationHouse([documents], space);
  const { signal } = new AbortController();
  const run = await (await opened.house.evaluation()).evaluate(join(root, golden), {
    spaces: [space],
    language: 'fr',
    signal,
  });
  const { judgements, evaluation, seconds } = run;
  return {
    golden,
    all: evaluation.figures,
    tuned: sumUp(judgements.filter((one) => !isHeldOut(one))),
    heldOut: sumUp(judgements.filter(isHeldOut)),
    seconds,
  };
}

function isHeldOut({ question: { id } }: Judgement): boolean {
  const hash = createHash('sha256').update(id).digest('hex');
  return BigInt(`0x${hash}`) % 3n === 0n;
}

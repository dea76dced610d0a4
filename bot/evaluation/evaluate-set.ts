import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { checkThresholds } from '#shared/quality/check-thresholds.ts';
import type { GoldenReplacement, GoldenSet } from '#shared/quality/golden.ts';
import type { Judgement } from '#shared/quality/judge-reply.ts';
import type { Evaluation } from '#shared/quality/ports.ts';
import { sumUp, sumUpByDifficulty } from '#shared/quality/sum-up.ts';
import type { DeskPorts } from '../open-desk.ts';
import { type CopyPlace, openCopy } from './open-copy.ts';
import { openTrial } from './open-trial.ts';
import { runGolden } from './run-golden.ts';

export type EvaluationRequest = {
  readonly golden: GoldenSet;
  /** Name of its file, without its folder. */
  readonly name: string;
  /** Spaces to search; null = every space that the asker may read. */
  readonly spaces: readonly string[] | null;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

/** A run, with each question beside its reply. */
export type EvaluationRun = {
  readonly evaluation: Evaluation;
  readonly judgements: readonly Judgement[];
  /** Documents that the set marks as replaced and that the base does not hold. */
  readonly unknownReplaced: readonly string[];
  readonly seconds: number;
};

/** Runs a golden set on the base as it is, or on a copy when the set marks documents as replaced. */
export async function evaluateSet(
  request: EvaluationRequest,
  ports: DeskPorts,
  place: CopyPlace,
): Promise<EvaluationRun> {
  const { golden, name, signal, onProgress } = request;
  const started = ports.clock.now();
  const policy = ports.policy.current();
  await using copy = golden.superseded.length === 0 ? null : await openCopy(place);
  const knowledge = copy?.store.knowledge ?? ports.knowledge;
  const unknownReplaced =
    copy === null ? [] : await markReplaced(knowledge, golden.superseded, policy);
  const trial = openTrial(ports, { ...request, knowledge, policy });
  const judgements = await runGolden(golden.questions, trial, signal, onProgress);
  const at = ports.clock.now();
  const evaluation = toEvaluation(golden, name, judgements, { at, policyHash: policy.hash });
  return { evaluation, judgements, unknownReplaced, seconds: (at - started) / 1000 };
}

/** Marks the set's documents, in whichever space they lie; gives the ids found in none. */
async function markReplaced(
  knowledge: KnowledgeStore,
  replacements: readonly GoldenReplacement[],
  { policy }: PolicySnapshot,
): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (const { id, by, from, note } of replacements) {
    let found = false;
    for (const space of policy.knowledge.spaces) {
      if (await knowledge.supersede(space.id, id, by, from, note)) found = true;
    }
    if (!found) unknown.push(id);
  }
  return unknown;
}

function toEvaluation(
  { title, lawCheckedAt, thresholds }: GoldenSet,
  golden: string,
  judgements: readonly Judgement[],
  run: Pick<Evaluation, 'at' | 'policyHash'>,
): Evaluation {
  const figures = sumUp(judgements);
  return {
    golden,
    title,
    lawCheckedAt,
    ...run,
    byModel: judgements.filter(({ reply }) => reply.byModel).length,
    figures,
    perClass: sumUpByDifficulty(judgements),
    thresholds: checkThresholds(thresholds, figures),
    failures: judgements
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ question: { id, question }, reply, reasons }) => ({
        id,
        question,
        why: reasons,
        got: [reply.kind, ...reply.shown.slice(0, 1).map(({ documentId }) => documentId)].join(' '),
      })),
  };
}

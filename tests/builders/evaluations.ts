import type { Evaluation } from '#shared/quality/ports.ts';
import type { QualityFigures } from '#shared/quality/sum-up.ts';

const figures: QualityFigures = {
  questions: 60,
  correctSource: 0.9,
  saidRight: 0.8,
  absentRight: 0.85,
  refusedRight: 1,
  detailRight: null,
  askedBack: 0,
  wrongVersant: 0,
  staleUsed: 0,
};

/** A run of a golden set, as it is kept. */
export function evaluationOf(golden: string, at: number): Evaluation {
  return {
    golden,
    title: 'Questions d’essai',
    lawCheckedAt: '2026-11-22',
    at,
    policyHash: 'f'.repeat(64),
    byModel: 0,
    figures,
    perClass: { simple: figures, intermediaire: figures, complexe: figures },
    thresholds: [{ measure: 'correctSource', wanted: 0.85, got: 0.9, met: true }],
    failures: [
      { id: 'q7', question: 'Combien de jours ?', why: ['wrong-source'], got: 'degraded F1' },
    ],
  };
}

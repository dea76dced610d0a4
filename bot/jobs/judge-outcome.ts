import type { Outcome } from '#shared/turn/outcome.ts';
import type { JobWhy } from './ports.ts';

/** What a job does with the outcome of one of its turns. */
export type Judgement =
  /** Its answer counts, also when that is none: asked again, it would be the same. */
  | { readonly kind: 'keep' }
  /** It failed for a moment: it may be asked again. */
  | { readonly kind: 'again' }
  /** No turn of this job would go better now. */
  | { readonly kind: 'pause'; readonly why: JobWhy };

const keep: Judgement = { kind: 'keep' };
const again: Judgement = { kind: 'again' };

/** Tells what lies in the question itself from what lies in the moment, and both from what stands against the whole job. */
export function judgeOutcome(outcome: Outcome): Judgement {
  switch (outcome.kind) {
    case 'answered':
    case 'validated':
    case 'not-found':
    case 'needs-detail':
    case 'handed-over':
      return keep;
    case 'partial':
      return outcome.reason === 'length' || outcome.reason === 'content-filter' ? keep : again;
    case 'interrupted':
      return again;
    case 'needs-charter':
      return { kind: 'pause', why: { kind: 'needs-charter' } };
    case 'refused':
      return judgeRefusal(outcome);
    case 'degraded':
      return judgeDegraded(outcome.reason.kind);
  }
}

function judgeRefusal({ reason, contact }: Extract<Outcome, { kind: 'refused' }>): Judgement {
  switch (reason.kind) {
    // Of this document's words alone: the others may go on.
    case 'class-not-allowed':
    case 'too-long':
    case 'unreadable':
    case 'empty-question':
    case 'privacy-failed':
      return keep;
    default:
      return { kind: 'pause', why: { kind: 'refused', reason, contact } };
  }
}

function judgeDegraded(
  reason: Extract<Outcome, { kind: 'degraded' }>['reason']['kind'],
): Judgement {
  switch (reason) {
    case 'over-quota':
      return { kind: 'pause', why: { kind: 'over-quota' } };
    case 'endpoints-failed':
    case 'busy':
    // Configured, allowed or proven when the job asked whether there is a model: it may be so again.
    case 'no-endpoint':
    case 'not-configured':
    case 'unproven':
      return again;
    case 'sensitive-data':
    case 'prompt-too-long':
    case 'not-verifiable':
    case 'content-filter':
    case 'length':
      return keep;
  }
}

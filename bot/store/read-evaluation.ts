import { Fault } from '#shared/fault.ts';
import type { Evaluation } from '#shared/quality/ports.ts';

/** A run as this store wrote it. By hand: a schema library would be loaded by every command that opens the store. */
export function readEvaluation(kept: unknown): Evaluation {
  if (isEvaluation(kept)) return kept;
  throw new Fault('store-damaged', { column: 'record', wanted: 'an evaluation' });
}

const texts = ['golden', 'title', 'policyHash'] as const;
const objects = ['figures', 'perClass', 'thresholds', 'failures'] as const;

function isEvaluation(kept: unknown): kept is Evaluation {
  if (typeof kept !== 'object' || kept === null) return false;
  const members = new Map<string, unknown>(Object.entries(kept));
  return (
    texts.every((name) => typeof members.get(name) === 'string') &&
    typeof members.get('at') === 'number' &&
    objects.every((name) => typeof members.get(name) === 'object' && members.get(name) !== null)
  );
}

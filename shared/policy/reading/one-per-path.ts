import type { PolicyFault } from '../policy.ts';

/** The first fault of a place says it best: a pasted key is told as such, not as an unknown key too. */
export function onePerPath(faults: readonly PolicyFault[]): readonly PolicyFault[] {
  return [
    ...new Map(faults.toReversed().map((fault) => [fault.path, fault])).values(),
  ].toReversed();
}

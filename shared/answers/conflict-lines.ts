import type { Hit } from '../knowledge/passage.ts';
import { caseTexts } from '../language/case-texts.ts';
import type { Grounds } from '../turn/recipe.ts';
import { findConflicts } from './find-conflicts.ts';

/** What is said of sources that contradict each other, in the order in which they are cited. */
export function conflictLines(grounds: Grounds, shown: readonly Hit[]): readonly string[] {
  return findConflicts(shown, grounds.asked).map(([one, other]) =>
    caseTexts[grounds.language].conflict([`[${one + 1}]`, `[${other + 1}]`]),
  );
}

import { shareGroup } from '../policy/share-group.ts';
import type { ValidatedQuery } from './ports.ts';
import type { ValidatedAnswer } from './validated-answer.ts';

/** Whether an answer may be told to whoever asks: her spaces, her groups, her branch. Default deny. */
export function mayReadAnswer(
  { space, readers, versant }: Pick<ValidatedAnswer, 'space' | 'readers' | 'versant'>,
  asker: Omit<ValidatedQuery, 'text'>,
): boolean {
  if (asker.groups.length === 0 || !asker.spaces.includes(space)) return false;
  if (versant !== null && versant !== asker.versant) return false;
  return readers === null || shareGroup(readers, asker.groups);
}

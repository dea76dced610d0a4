import type { FoundFile } from '#shared/knowledge/index-plan.ts';
import { announcedKind } from '../documents/detect-kind.ts';

/** Fifty text files, or ten that a process of its own must read: about a second of work each way. */
const fullGroup = 50;
const forkedWeight = 5;

/**
 * Groups of files whose documents are written in one transaction: a kill loses at most one group, and questions
 * are answered from the groups already written.
 */
export function partIntoGroups(found: readonly FoundFile[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let weight = fullGroup;
  for (const { path } of found) {
    if (weight >= fullGroup) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(path);
    const kind = announcedKind(path);
    weight += kind === 'md' || kind === 'txt' ? 1 : forkedWeight;
  }
  return groups;
}

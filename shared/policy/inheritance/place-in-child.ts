import { formatPath, type Path } from '../reading/format-path.ts';
import type { MergedTree } from './merge-trees.ts';

const entry = /^(endpoints|services|knowledge\.spaces)\[(\d+)\]/;

/** Tells of a place of the merged policy where the child's file has it; null when only the base has it. */
export type Placing = (path: string) => string | null;

/** Looks at the child once, for all the places that are asked. */
export function placeInChild({ indices }: MergedTree, child: object): Placing {
  // Where the places of a file that hold others stand, so that a missing key is told where it is missing.
  const holders = new Set<string>();
  noteHolders(child, [], holders);
  return (path) => {
    const [start = '', list = '', index = ''] = entry.exec(path) ?? [];
    const from = indices.get(list)?.[Number(index)];
    if (start !== '' && from === null) return null;
    const translated =
      start === '' || from === undefined || from === null
        ? path
        : `${list}[${from}]${path.slice(start.length)}`;
    const parent = parentOf(translated);
    return parent === '$' || holders.has(parent) ? translated : null;
  };
}

function noteHolders(tree: unknown, path: Path, holders: Set<string>): void {
  if (typeof tree !== 'object' || tree === null) return;
  holders.add(formatPath(path));
  for (const [key, value] of Object.entries(tree)) {
    noteHolders(value, [...path, Array.isArray(tree) ? Number(key) : key], holders);
  }
}

function parentOf(path: string): string {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return cut <= 0 ? '$' : path.slice(0, cut);
}

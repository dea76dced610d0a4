import { formatPath, type Path } from '../reading/format-path.ts';
import type { MergedTree } from './merge-trees.ts';

const entry = /^(endpoints|services|knowledge\.spaces)\[(\d+)\]/;

/** A place of the merged policy as the child's file has it; null when only the base has it. */
export function placeInChild(path: string, { indices }: MergedTree, child: object): string | null {
  const [start = '', list = '', index = ''] = entry.exec(path) ?? [];
  const from = indices.get(list)?.[Number(index)];
  const translated =
    start === '' || from === undefined || from === null
      ? path
      : `${list}[${from}]${path.slice(start.length)}`;
  if (start !== '' && from === null) return null;
  return stands(parentOf(translated), child) ? translated : null;
}

/** Where the places of a file that hold others stand, so that a missing key is told where it is missing. */
function stands(path: string, tree: object): boolean {
  return path === '$' || holders(tree, []).has(path);
}

function holders(tree: unknown, path: Path): ReadonlySet<string> {
  if (typeof tree !== 'object' || tree === null) return new Set();
  const inside = Object.entries(tree).map(([key, value]) =>
    holders(value, [...path, Array.isArray(tree) ? Number(key) : key]),
  );
  return new Set([formatPath(path), ...inside.flatMap((one) => [...one])]);
}

function parentOf(path: string): string {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return cut <= 0 ? '$' : path.slice(0, cut);
}

import type { Path } from '../reading/format-path.ts';
import { isMapping, textAt } from '../reading/tree.ts';

/** Lists of things that have an id: an entry of the child goes onto the base's entry of that id, or after the others. */
const byId: ReadonlySet<string> = new Set(['endpoints', 'services', 'knowledge.spaces']);

/** Said whole or not at all: the half of an organisation, of a contact or of a proof would be nobody's. */
const whole: ReadonlySet<string> = new Set([
  'organisation',
  'tickets',
  'contacts.*',
  'hosting.*',
  'gates.highRisk.*',
  'endpoints[].operator',
  'endpoints[].evidence',
  'endpoints[].auth',
]);

/** Of a place written `endpoints[].evidence`, `contacts.rh`: whether a child says it whole or not at all. */
export function isSaidWhole(place: string): boolean {
  return whole.has(place) || whole.has(place.replace(/\.[^.]*$/, '.*'));
}

/** Whether a child's entries go onto the base's entries of the same id. */
export function isSaidById(place: string): boolean {
  return byId.has(place);
}

/** A child laid over its base. */
export type MergedTree = {
  readonly tree: object;
  /** Of each list by id, where the child has what stands at an index of the merged list; null = the base's alone. */
  readonly indices: ReadonlyMap<string, readonly (number | null)[]>;
};

/**
 * Lays a child over its base, both plain data of their files: key by key; lists by id entry by entry; everything else,
 * other lists included, as the child says it. Nothing of the base can be taken out, only said otherwise.
 */
export function mergeTrees(base: object, child: object): MergedTree {
  const indices = new Map<string, readonly (number | null)[]>();
  const tree = mergeKeys(base, child, [], indices);
  return { tree, indices };
}

type Indices = Map<string, readonly (number | null)[]>;

function merge(base: unknown, child: unknown, path: Path, indices: Indices): unknown {
  const place = patternOf(path);
  if (Array.isArray(base) && Array.isArray(child) && isSaidById(place)) {
    return mergeById(base, child, path, indices);
  }
  if (isMapping(base) && isMapping(child) && !isSaidWhole(place)) {
    return mergeKeys(base, child, path, indices);
  }
  return child;
}

function mergeKeys(base: object, child: object, path: Path, indices: Indices): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, said] of Object.entries(child)) {
    merged[key] = Object.hasOwn(base, key)
      ? merge(Reflect.get(base, key), said, [...path, key], indices)
      : said;
  }
  return merged;
}

function mergeById(
  base: readonly unknown[],
  child: readonly unknown[],
  path: Path,
  indices: Indices,
): readonly unknown[] {
  const merged = [...base];
  const from: (number | null)[] = base.map(() => null);
  for (const [at, said] of child.entries()) {
    const id = textAt(said, ['id']);
    const found = base.findIndex((item) => id !== null && textAt(item, ['id']) === id);
    // A second entry of one id stays one entry too many: the rules of the file tell it.
    if (found < 0 || from[found] !== null) {
      merged.push(said);
      from.push(at);
    } else {
      merged[found] = merge(base[found], said, [...path, found], indices);
      from[found] = at;
    }
  }
  indices.set(patternOf(path), from);
  return merged;
}

/** `endpoints[].evidence` for any endpoint. */
function patternOf(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[]` : text === '' ? part : `${text}.${part}`,
    '',
  );
}

import type { Path } from './format-path.ts';

/** What stands at this place of an unchecked file; undefined when nothing does. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((place, part) => {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, part))
      return undefined;
    return Reflect.get(place, part);
  }, tree);
}

/** Keys and their values, as the file gives them. */
export type Mapping = { readonly [key: string]: unknown };

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textAt(tree: unknown, path: Path): string | null {
  const value = valueAt(tree, path);
  return typeof value === 'string' ? value : null;
}

/** Items of a list, or none when it is not one. */
export function listAt(tree: unknown, path: Path): readonly unknown[] {
  const value = valueAt(tree, path);
  return Array.isArray(value) ? value : [];
}

export function numberAt(tree: unknown, path: Path): number | null {
  const value = valueAt(tree, path);
  return typeof value === 'number' ? value : null;
}

/** Keys of a mapping, or none when it is not one. */
export function keysAt(tree: unknown, path: Path): readonly string[] {
  const value = valueAt(tree, path);
  return isMapping(value) ? Object.keys(value) : [];
}

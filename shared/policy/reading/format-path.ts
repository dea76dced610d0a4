import { looksSecret } from './looks-secret.ts';

export type Path = readonly (string | number)[];

/**
 * `endpoints[1].evidence.sku`; `$` for the root. A key that looks like a secret is not repeated; an empty one (a lone
 * `?` in YAML) is shown in quotes, so that a path is never empty.
 */
export function formatPath(path: Path): string {
  if (path.length === 0) return '$';
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = looksSecret(part) ? '…' : part || '""';
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

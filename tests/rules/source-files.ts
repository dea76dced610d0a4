import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root: string = join(import.meta.dirname, '../..');

export type SourceFile = { readonly path: string; readonly text: string; readonly lines: number };

/** Source files of the product below these folders, tests apart. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/dist/') && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, lines: text.trimEnd().split('\n').length };
    });
}

/** What a file imports, types included: relative paths resolved from the root, `#shared/…` as `shared/…`, packages as they are. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, target = '']) => {
    if (target.startsWith('#shared/')) return target.slice(1);
    if (target.startsWith('.')) return join(path, '..', target).replaceAll('\\', '/');
    return target;
  });
}

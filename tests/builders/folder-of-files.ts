import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './store-adapters.ts';

/** A folder with these files; `write` adds or replaces more. Gone at the end of its `await using` block. */
export function folderOfFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): AsyncDisposable & {
  readonly path: string;
  readonly write: (more: Readonly<Record<string, string | Uint8Array>>) => void;
} {
  const folder = temporaryFolder();
  const write = (more: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [name, content] of Object.entries(more)) {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  };
  write(files);
  return { path: folder.path, write, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

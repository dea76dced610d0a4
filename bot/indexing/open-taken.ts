import { access } from 'node:fs/promises';
import type { StoredOrigin } from '#shared/knowledge/ports.ts';

/** Which file holds each document id of a space. */
export type Taken = {
  /** Gives the id to a file, or the other file that has it. */
  readonly claim: (id: string, file: string) => Promise<string | null>;
};

/**
 * Two files must not answer to one id: each would replace the other at every run. A file that has moved takes its
 * id with it: the claim of one that no longer exists has lapsed. With `mayReplace`, only the ids that it names are given
 * to another file than theirs, whether that file is still there or not.
 */
export function openTaken(
  stored: readonly StoredOrigin[],
  mayReplace: readonly string[] | null = null,
): Taken {
  const holders = new Map(stored.map(({ id, origin }) => [id, origin]));
  const claimed = new Set<string>();
  return {
    claim: async (id, file) => {
      const holder = holders.get(id);
      if (holder !== undefined && holder !== file) {
        const stands = mayReplace === null ? await exists(holder) : !mayReplace.includes(id);
        if (claimed.has(id) || stands) return holder;
      }
      holders.set(id, file);
      claimed.add(id);
      return null;
    },
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

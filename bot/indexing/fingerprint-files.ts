import { createHash } from 'node:crypto';
import type { FoundFile } from '#shared/knowledge/index-plan.ts';
import type { StoredOrigin } from '#shared/knowledge/ports.ts';
import { readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { Failure } from './index-report.ts';

/** The hash of each file's bytes; a file that cannot be opened is a failure and not a file that is gone. */
export async function fingerprintFiles(
  files: readonly string[],
  stored: readonly StoredOrigin[],
  signal: AbortSignal | undefined,
): Promise<{ readonly found: readonly FoundFile[]; readonly failed: readonly Failure[] }> {
  const origins = new Set(stored.map(({ origin }) => origin));
  const found: FoundFile[] = [];
  const failed: Failure[] = [];
  for (const path of files) {
    signal?.throwIfAborted();
    try {
      found.push({ path, contentHash: hashBytes(await readFileBytes(path)) });
    } catch (fault) {
      if (!(fault instanceof ReadFault)) throw fault;
      const { code, details } = fault;
      failed.push({ file: path, code, details, keptEarlier: origins.has(path) });
    }
  }
  return { found, failed };
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

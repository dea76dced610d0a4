import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Calame's own version, `n.n.n`. */
export function readVersion(): string {
  const file = join(import.meta.dirname, '../../package.json');
  return String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { WordError } from './word-error.ts';

/** What a Word supports: family of requirement sets to highest version, `{ WordApi: '1.4' }`. */
export type ApiSets = Readonly<Record<string, string>>;

let known: ReadonlyMap<string, string> | undefined;

/**
 * The requirement set of each member of the Word API (`Range.insertComment` → `WordApi 1.4`), read in
 * the `[Api set: …]` tags of @types/office-js. A member without a tag is not in the table.
 */
export function memberSets(): ReadonlyMap<string, string> {
  known ??= readMemberSets();
  return known;
}

function readMemberSets(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@types/office-js/package.json'));
  const all = readFileSync(join(folder, 'index.d.ts'), 'utf8');
  const from = all.indexOf('\ndeclare namespace Word {');
  const lines = all.slice(from, all.indexOf('\n}', from)).split('\n');
  const sets = new Map<string, string>();
  let type = '';
  let tag: string | undefined;
  for (const line of lines) {
    if (line.startsWith('        /**')) tag = undefined;
    else if (line.startsWith('         *')) tag ??= /\[Api set: (\w+ [\d.]+)/.exec(line)?.[1];
    else if (!line.startsWith('     '))
      type = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1] ?? type;
    else if (tag !== undefined) {
      const member = /^ {8}(?:readonly |get |set )?(\w+)[(:?<]/.exec(line)?.[1];
      if (member !== undefined && !sets.has(`${type}.${member}`))
        sets.set(`${type}.${member}`, tag);
    }
  }
  return sets;
}

const partsOf = (version: string) => version.split('.').map(Number);

function reaches(have: string, need: string): boolean {
  const [major = 0, minor = 0] = partsOf(have);
  const [wantedMajor = 0, wantedMinor = 0] = partsOf(need);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Refuses a member above what this Word supports: office.js lets all through, the host must be the one that refuses. */
export function checkApiSet(sets: ApiSets, member: string): void {
  const [family = '', version = ''] = memberSets().get(member)?.split(' ') ?? [];
  if (family === '') return;
  const have = sets[family];
  if (have !== undefined && reaches(have, version)) return;
  throw new WordError('ApiNotFound', `stand-in: ${member} needs ${family} ${version}`);
}

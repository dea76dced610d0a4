import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPolicy } from '#shared/policy/read-policy.ts';

const shared = process.env['CALAME_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const folder = join(shared, 'kit/accept/policies');
const files = existsSync(folder) ? globSync('*.yaml', { cwd: folder }).toSorted() : [];
const none = ['(acceptance policies absent)'];
const each = files.length === 0 ? test.skip.each(none) : test.each(files);

/** The key of these files reads `base<the address>` where `baseURL` was meant. */
const repair = (text: string): string =>
  text.replaceAll(/\bbasehttps?:\/\/\S*?(?=:? |$)/gm, 'baseURL');

const pathsOf = (text: string): readonly string[] => {
  const reading = readPolicy(text, 'fr');
  return reading.ok ? [] : reading.faults.map(({ path }) => path);
};

const expectedBy = (text: string): string => /^# expect: (.*)$/m.exec(text)?.[1] ?? '$';

each('%s is refused where its first line says, as it stands and repaired', (name) => {
  const asItStands = readFileSync(join(folder, name), 'utf8');
  const repaired = repair(asItStands);
  if (expectedBy(repaired) === 'none') {
    expect(pathsOf(repaired)).toEqual([]);
    return;
  }
  for (const text of [asItStands, repaired]) {
    const wanted = expectedBy(text);
    expect(pathsOf(text).filter((path) => path.startsWith(wanted))).not.toEqual([]);
  }
});

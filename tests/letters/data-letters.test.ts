import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLetter } from '#shared/letters/read-letter.ts';
import { readOn } from './measure-letters.ts';

/** Models published by Service-Public.fr, which stand beside the project and not in it. */
const folder = join(
  process.env['CALAME_SHARED'] ?? join(import.meta.dirname, '../../../shared'),
  'data/letters/service-public-modeles',
);
const whenThere = existsSync(folder) ? test : test.skip;

const letterOf = (file: string): string =>
  readFileSync(join(folder, file), 'utf8')
    .replace(/^---[\s\S]*?---\n/u, '')
    .replace(/^\s*#.*\n/u, '');

whenThere('every published model is read without a fault, its gaps and all', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const text = letterOf(file);
    const reading = readLetter(text, { today: readOn });
    for (const { start, end, text: said } of reading.points)
      expect(text.slice(start, end)).toBe(said);
    expect(reading.answers.length).toBeGreaterThan(0);
  }
});

/** Those that an administration may receive, as a person read them. */
const judged = [
  ['R46120.md', 'recours-gracieux'],
  ['R2237.md', 'manifestation'],
  ['R32166.md', 'conge'],
  ['R33685.md', 'conge'],
  ['R33696.md', 'conge'],
  ['R46971.md', 'conge'],
  ['R32097.md', 'ressources-humaines'],
  ['R50601.md', 'ressources-humaines'],
  ['R54133.md', 'ressources-humaines'],
  ['R56828.md', 'ressources-humaines'],
  ['R12472.md', 'ressources-humaines'],
  ['R31943.md', 'reclamation'],
  ['R45773.md', 'reclamation'],
  ['R22237.md', 'demande-de-document'],
] as const;

whenThere(
  'the nature of the published letters that an administration may receive is the one judged by a person',
  () => {
    const wrong = judged.flatMap(([file, nature]) => {
      const read = readLetter(letterOf(file), { today: readOn }).nature;
      return read === nature ? [] : [`${file}: ${read}, not ${nature}`];
    });
    expect(wrong).toEqual([]);
  },
);

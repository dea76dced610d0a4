import { expect, test } from '@jest/globals';
import { sourceFiles } from './source-files.ts';

/**
 * Where French may stand outside the language room: word lists and instructions (`*.fr.ts`), the
 * analysis of French itself, and the sample documents.
 */
const french = /^shared\/(language|french)\/|^infra\/|\.fr\.ts$/;

const product = sourceFiles('shared', 'bot', 'teams-app', 'office-addin').filter(
  ({ path }) => !french.test(path),
);

/** String literals and JSX text of three words or more with a French mark: an accent, or small French words. */
function proseOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/[^\n]*/g, '$1');
  const literals = [
    ...code.matchAll(
      /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|>([^<>{}\n]+)</g,
    ),
  ];
  return literals
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim())
    .filter((words) => words.split(/\s+/).length >= 3)
    .filter(
      (words) =>
        /[éèêàâçùûîôœ]/i.test(words) || /\b(?:le|la|les|des|une|vous|votre|est|dans)\b/.test(words),
    )
    .filter((words) => !/[\\^$|()[\]?*+]{3,}/.test(words));
}

test('every text that a person reads stands in the language room', () => {
  const found = product.flatMap(({ path, text }) =>
    proseOf(text).map((words) => `${path}: ${words.slice(0, 80)}`),
  );
  expect(found).toEqual([]);
});

test('French for people is plain: no exclamation, no praise', () => {
  const catalogues = sourceFiles('shared/language');
  const frenchPart = (text: string): string => text.split(/\nconst en\b/)[0] ?? '';
  const loud = catalogues.filter(({ text }) =>
    proseOf(frenchPart(text)).some((words) =>
      /[^«]\s!(?:\s[^»]|$)|\b(?:bravo|super|génial|parfait|excellente question)\b/i.test(words),
    ),
  );
  expect(loud.map(({ path }) => path)).toEqual([]);
});

/**
 * Makes the base of legal references that ships with Calame, from texts read on this computer:
 *
 *   npm pack @socialgouv/legi-data@2.513.0            unpacked: --legi DIR
 *   npm pack @socialgouv/legi-data@2.24.0             unpacked: --before DIR, what has been abrogated since (several: commas)
 *   a folder of the CGFP in Markdown, one file a section: --cgfp DIR
 *   node infra/references/make-references.ts --legi DIR --before DIR --cgfp DIR --day 2026-11-22 --out bot/references/references.json
 *
 * Texts of articles are not copied: numbers, headings, days and ids alone. Same input, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packArticles } from '#shared/acts/references/article-runs.ts';
import { codeNames } from '#shared/acts/references/code-names.fr.ts';
import { supersededTexts } from '#shared/acts/references/superseded-texts.fr.ts';
import { chooseArticles } from './choose-articles.ts';
import { chosenReferences } from './chosen-references.ts';
import type { LegiArticle, LegiCode } from './legi-article.ts';
import { readCgfp } from './read-cgfp.ts';
import { readLegiData, readNamedCodes } from './read-legi-data.ts';
import { titleOfArticle } from './title-of-article.ts';

const fromLegiData = ['crpa', 'ct', 'css', 'crpm'] as const;

const { values } = parseArgs({
  options: {
    legi: { type: 'string' },
    before: { type: 'string' },
    cgfp: { type: 'string' },
    day: { type: 'string' },
    out: { type: 'string' },
  },
});

const needed = (name: keyof typeof values): string => {
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
};

const legitextOf = (textId: string): string =>
  codeNames.find(({ id }) => id === textId)?.legitext ?? '';

function versionOf(folder: string): string {
  const kept = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return kept.version;
}

/** A code as one line of the file; series and articles as `known-text.ts` of the bot reads them. */
function toLine(code: LegiCode, gone: Iterable<string>, checkedWith: string): string {
  const keys = code.articles.map(({ key }) => key);
  const ending = code.articles.flatMap(({ key, until }) => (until === null ? [] : [[key, until]]));
  return JSON.stringify({
    textId: code.textId,
    asOf: code.asOf,
    checkedWith,
    articles: packArticles(keys),
    abrogated: packArticles(gone),
    ending: Object.fromEntries(ending),
  });
}

/** The general statute has sections for the two other branches of the public service. */
const isForLocalAuthorities = ({ path }: LegiArticle): boolean =>
  !/fonction publique (?:de l['’]Etat|hospitalière)/iu.test(path.join(' '));

/** Whole codes: those held, and those that an article in force on the day of the source names. */
function wholeCodes(folder: string, held: readonly LegiCode[]): readonly string[] {
  const lines = held.map(({ textId, asOf }) => [textId, asOf, null] as const);
  const named = held.flatMap((code) =>
    code.textId === 'cgfp'
      ? []
      : [...readNamedCodes(folder, legitextOf(code.textId))].map(
          ([textId, article]) => [textId, code.asOf, `${code.textId} ${article}`] as const,
        ),
  );
  const known = new Map([...named.toReversed(), ...lines].map((line) => [line[0], line] as const));
  const gone = new Set(supersededTexts.map(({ textId }) => textId));
  return codeNames.flatMap(({ id }) =>
    gone.has(id) || !known.has(id) ? [] : [JSON.stringify(known.get(id))],
  );
}

const isStillInForce = ({ until }: LegiArticle): boolean => until === null || until > needed('day');

const folder = needed('legi');
const older = needed('before').split(',');
const legiVersion = `LEGI (DILA), @socialgouv/legi-data ${versionOf(folder)}`;
const codes = fromLegiData.map((id) => readLegiData(folder, id, legitextOf(id), needed('day')));
const cgfp = readCgfp(needed('cgfp'));

const textLines = codes.map((code) => {
  const now = new Set(code.articles.map(({ key }) => key));
  const before = older.flatMap(
    (old) => readLegiData(old, code.textId, legitextOf(code.textId), needed('day')).articles,
  );
  const gone = before.map(({ key }) => key).filter((key) => !now.has(key));
  return toLine(code, gone, legiVersion);
});
const missing: string[] = [];
const referenceLines = chosenReferences.flatMap(({ textId, articles }) => {
  const code = [cgfp, ...codes].find((one) => one.textId === textId);
  if (code === undefined) return [];
  const chosen = chooseArticles(code, articles);
  missing.push(...chosen.missing);
  return chosen.articles
    .filter(isForLocalAuthorities)
    .filter(isStillInForce)
    .map(({ key, id, path, from }) =>
      JSON.stringify([textId, key, titleOfArticle(path), from ?? code.asOf, id]),
    );
});
if (missing.length > 0) throw new Error(`not in its code: ${missing.join(', ')}`);

const file = [
  `{"checkedAt":${JSON.stringify(needed('day'))},`,
  `"texts":[\n${[toLine(cgfp, [], 'LEGI (DILA)'), ...textLines].join(',\n')}\n],`,
  `"codes":[\n${wholeCodes(folder, [cgfp, ...codes]).join(',\n')}\n],`,
  `"references":[\n${referenceLines.join(',\n')}\n]}`,
].join('\n');
writeFileSync(needed('out'), `${file}\n`);
process.stdout.write(`${referenceLines.length} references, ${file.length} characters\n`);

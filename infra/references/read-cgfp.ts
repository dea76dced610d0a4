import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleKey } from '#shared/acts/references/article-key.ts';
import type { LegiArticle, LegiCode } from './legi-article.ts';

/** The CGFP from a folder of Markdown files, one a section: a head with `chemin` and `date`, then `**Art. L332-8**` lines. */
export function readCgfp(folder: string): LegiCode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted();
  const sections = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const days = sections.map((text) => /^date: (\d{4}-\d\d-\d\d)$/mu.exec(text)?.[1] ?? '');
  return {
    textId: 'cgfp',
    asOf: days.toSorted().at(-1) ?? '',
    articles: sections.flatMap(readSection),
  };
}

function readSection(text: string): readonly LegiArticle[] {
  const path = (/^chemin: "(.*)"$/mu.exec(text)?.[1] ?? '').split(' > ');
  return [...text.matchAll(/^\*\*Art\. (\S.*?)\*\*$/gmu)].map(([, number = '']) => ({
    key: articleKey(number),
    id: null,
    path,
    from: null,
    until: null,
  }));
}

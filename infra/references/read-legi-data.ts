import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleKey, seriesOf } from '#shared/acts/references/article-key.ts';
import { findReferences } from '#shared/acts/references/find-references.ts';
import type { LegiArticle, LegiCode } from './legi-article.ts';

/** A node of `@socialgouv/legi-data`: a code, a section or an article. */
type Node = {
  readonly type: string;
  readonly data: {
    readonly id: string;
    readonly num?: string;
    /** `ABROGE_DIFF`: in force until `dateFin`. */
    readonly etat?: string;
    readonly title?: string;
    readonly texte?: string;
    readonly dateModif?: string;
    /** Milliseconds at midnight UTC; the year 2999 stands for no end. */
    readonly dateDebut?: number | string;
    readonly dateFin?: number | string;
  };
  readonly children?: readonly Node[];
};

/** Later days stand for « at a date to be set », or for no end. */
const noEnd = '2200-01-01';

/** A code of an unpacked `@socialgouv/legi-data` (its folder), by the number of its LEGITEXT. */
export function readLegiData(folder: string, textId: string, legitext: string): LegiCode {
  const file = join(folder, 'data', `LEGITEXT${legitext}.json`);
  const root = JSON.parse(readFileSync(file, 'utf8')) as Node;
  const asOf = root.data.dateModif ?? '';
  const articles: LegiArticle[] = [];
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.type === 'article') articles.push(readArticle(node, path));
    const below = node.type === 'section' ? [...path, (node.data.title ?? '').trim()] : path;
    for (const child of node.children ?? []) visit(child, below);
  };
  visit(root, []);
  const inForce = articles.filter(
    ({ key, from }) => seriesOf(key) !== '' && (from === null || from <= asOf),
  );
  return { textId, asOf, articles: inForce };
}

/** A code named once may be a name left behind; one that so many articles in force name is in force. */
const enoughNames = 5;

/** Codes that several articles in force name, each with the first of them. */
export function readNamedCodes(folder: string, legitext: string): ReadonlyMap<string, string> {
  const file = join(folder, 'data', `LEGITEXT${legitext}.json`);
  const root = JSON.parse(readFileSync(file, 'utf8')) as Node;
  const naming = articleNodes(root).flatMap(({ data }) =>
    data.etat === 'VIGUEUR'
      ? findReferences(data.texte ?? '').map(({ named }) => ({
          named,
          by: articleKey(data.num ?? ''),
        }))
      : [],
  );
  const codes = naming.flatMap(({ named, by }) =>
    named?.nature === 'code' ? [[named.textId, by] as const] : [],
  );
  const counted = (textId: string): number => codes.filter(([id]) => id === textId).length;
  return new Map(codes.toReversed().filter(([textId]) => counted(textId) >= enoughNames));
}

const articleNodes = (node: Node): readonly Node[] =>
  node.type === 'article' ? [node] : (node.children ?? []).flatMap(articleNodes);

function readArticle({ data }: Node, path: readonly string[]): LegiArticle {
  const until = data.etat === 'ABROGE_DIFF' ? dayOf(data.dateFin) : null;
  return {
    key: articleKey(data.num ?? ''),
    id: data.id,
    path,
    from: dayOf(data.dateDebut),
    until: until === null || until >= noEnd ? null : until,
  };
}

function dayOf(instant: number | string | undefined): string | null {
  return typeof instant === 'number' ? new Date(instant).toISOString().slice(0, 10) : null;
}

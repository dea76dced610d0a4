import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleKey, seriesOf } from '#shared/acts/references/article-key.ts';
import { findReferences } from '#shared/acts/references/find-references.ts';
import type { LegiArticle, LegiCode } from './legi-article.ts';

type Version = {
  readonly id: string;
  readonly dateDebut: number;
  readonly dateFin: number;
};

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
    readonly articleVersions?: readonly Version[];
  };
  readonly children?: readonly Node[];
};

/** Later days stand for « at a date to be set », or for no end. */
const noEnd = '2200-01-01';

/** A code of an unpacked `@socialgouv/legi-data` (its folder), by the number of its LEGITEXT, as it stands on a day (ISO) as far as the source knows. */
export function readLegiData(
  folder: string,
  textId: string,
  legitext: string,
  day: string,
): LegiCode {
  const file = join(folder, 'data', `LEGITEXT${legitext}.json`);
  const root = JSON.parse(readFileSync(file, 'utf8')) as Node;
  const asOf = root.data.dateModif ?? '';
  const articles: LegiArticle[] = [];
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.type === 'article') articles.push(readArticle(node, path, day));
    const below = node.type === 'section' ? [...path, (node.data.title ?? '').trim()] : path;
    for (const child of node.children ?? []) visit(child, below);
  };
  visit(root, []);
  const inForce = articles.filter(
    ({ key, from }) => seriesOf(key) !== '' && (from === null || from <= day),
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

/**
 * The version in force on the day, of those that the source knows. LEGI calls `ABROGE_DIFF` a version whose end is known: where
 * another one follows it, the article is only modified.
 */
function readArticle({ data }: Node, path: readonly string[], day: string): LegiArticle {
  const versions = (data.articleVersions ?? []).map(({ id, dateDebut, dateFin }) => ({
    ...{ id, from: dayOf(dateDebut), until: dayOf(dateFin) },
  }));
  const own = { id: data.id, from: dayOf(data.dateDebut), until: dayOf(data.dateFin) };
  const begun = versions.filter(({ from }) => from !== null && from <= day);
  const current = latest(begun) ?? own;
  const last = latest(versions) ?? own;
  const isEnding = data.etat === 'ABROGE_DIFF' && last.until !== null && last.until < noEnd;
  return {
    key: articleKey(data.num ?? ''),
    ...{ id: current.id, path, from: current.from },
    until: isEnding ? last.until : null,
  };
}

const latest = <One extends { readonly from: string | null }>(
  versions: readonly One[],
): One | null =>
  versions.toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? '')).at(-1) ??
  null;

function dayOf(instant: number | string | undefined): string | null {
  return typeof instant === 'number' ? new Date(instant).toISOString().slice(0, 10) : null;
}

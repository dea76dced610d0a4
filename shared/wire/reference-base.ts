import type { KnownText, Reference, ReferenceBase } from '../acts/reference.ts';
import { packArticles, unpackArticles } from '../acts/references/article-runs.ts';

/** A text whose articles are written as runs. */
type PackedText = Omit<KnownText, 'articles' | 'abrogated'> & {
  /** Null = the text is not held whole. */
  readonly articles: string | null;
  readonly abrogated: readonly (readonly [string, string | null])[];
};

/** Answer of `GET /api/reference-base`: what the checks of the panel judge references against. */
export type ReferenceBaseReply = {
  readonly references: readonly Reference[];
  readonly texts: readonly PackedText[];
};

/** The base as it crosses the wire. */
export const packBase = ({ references, texts }: ReferenceBase): ReferenceBaseReply => ({
  references,
  texts: texts.map(({ articles, abrogated, ...known }) => ({
    ...known,
    articles: articles === null ? null : packArticles(articles),
    abrogated: [...abrogated],
  })),
});

/** The base as it was before `packBase`. */
export const unpackBase = ({ references, texts }: ReferenceBaseReply): ReferenceBase => ({
  references,
  texts: texts.map(({ articles, abrogated, ...known }) => ({
    ...known,
    articles: articles === null ? null : new Set(unpackArticles(articles)),
    abrogated: new Map(abrogated),
  })),
});

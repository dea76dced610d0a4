import type { KnownText, Reference, ReferenceBase } from '../reference.ts';
import { articleKey } from './article-key.ts';

/** A base by what is asked of it. */
type IndexedBase = {
  /** The first of the base that has this article; null = the whole text. */
  readonly reference: (textId: string, article: string | null) => Reference | undefined;
  readonly text: (textId: string) => KnownText | undefined;
};

const indexed = new WeakMap<ReferenceBase, IndexedBase>();

/** Made once a base: an act of thirty pages asks hundreds of times. */
export function indexBase(base: ReferenceBase): IndexedBase {
  const known = indexed.get(base);
  if (known !== undefined) return known;
  const made = makeIndex(base);
  indexed.set(base, made);
  return made;
}

function makeIndex({ references, texts }: ReferenceBase): IndexedBase {
  // The last that is set stays, and the first of the base must win.
  const byPlace = new Map(
    references.toReversed().map((one) => [placeOf(one.textId, one.article), one] as const),
  );
  const byId = new Map(texts.toReversed().map((one) => [one.textId, one] as const));
  return {
    reference: (textId, article) => byPlace.get(placeOf(textId, article)),
    text: (textId) => byId.get(textId),
  };
}

const placeOf = (textId: string, article: string | null): string =>
  article === null ? textId : `${textId} ${articleKey(article)}`;

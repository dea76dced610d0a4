import type { KnownText, Reference, ReferenceBase, TextReplacement } from '../reference.ts';
import { articleKey, seriesOf } from './article-key.ts';
import type { FoundReference } from './found-reference.ts';
import { indexBase } from './index-base.ts';

/** What the base knows of a cited text, or of one of its articles. */
type ReferenceVerdict =
  /** In force in the version held; `reference` when it is one of the validated ones. */
  | { readonly kind: 'known'; readonly reference: Reference | null; readonly asOf: string }
  /** No longer in force: `since` and `by` where they are known. */
  | {
      readonly kind: 'superseded';
      readonly since: string | null;
      /** In words, as it is cited; null = not known. */
      readonly by: string | null;
      readonly verified: boolean;
      /** Where this is told. */
      readonly source: string;
    }
  /** The text is held whole, and had no such article on that day: it was never there, was renumbered, or abrogated long before. */
  | { readonly kind: 'unknown-article'; readonly asOf: string }
  /** The text is not held: nothing was compared. */
  | { readonly kind: 'unchecked' };

/** One verdict of a reference: of an article, or of the text itself where none is cited. */
export type JudgedReference = {
  /** `L. 332-8`; null = the whole text. */
  readonly article: string | null;
  readonly start: number;
  readonly end: number;
  readonly verdict: ReferenceVerdict;
};

/** What is known of a reference on a day (ISO): one verdict an article, both ends of a range; one for a text without articles. */
export function judgeReference(
  { start, end, named, articles }: FoundReference,
  base: ReferenceBase,
  today: string,
): readonly JudgedReference[] {
  const textId = named?.textId ?? null;
  if (articles.length === 0) {
    return [{ article: null, start, end, verdict: judgeText(textId, base, today) }];
  }
  return articles.flatMap(({ article, through, certain, ...place }) => {
    const ends = through === null ? [article] : [article, through];
    return ends.map((one) => {
      const verdict = judgeArticle(textId, one, base, today);
      const isGuess = !certain && verdict.kind === 'unknown-article';
      return {
        ...{ article: one, start: place.start, end: place.end },
        // Of a text that the article may not be of, nothing is held against it.
        verdict: isGuess ? { kind: 'unchecked' } : verdict,
      };
    });
  });
}

function judgeText(textId: string | null, base: ReferenceBase, today: string): ReferenceVerdict {
  if (textId === null) return { kind: 'unchecked' };
  const known = indexBase(base);
  const text = known.text(textId);
  if (text !== undefined && text.superseded !== null) return replaced(text.superseded, base);
  const reference = known.reference(textId, null);
  if (reference !== undefined) return ofReference(reference, text, today);
  if (text === undefined || text.asOf === null) return { kind: 'unchecked' };
  return { kind: 'known', reference: null, asOf: text.asOf };
}

function judgeArticle(
  textId: string | null,
  article: string,
  base: ReferenceBase,
  today: string,
): ReferenceVerdict {
  if (textId === null) return { kind: 'unchecked' };
  const known = indexBase(base);
  const text = known.text(textId);
  const reference = known.reference(textId, article);
  if (reference !== undefined) return ofReference(reference, text, today);
  if (text === undefined) return { kind: 'unchecked' };
  if (text.superseded !== null) return replaced(text.superseded, base);
  return judgeHeld(text, articleKey(article), today);
}

function judgeHeld(text: KnownText, key: string, today: string): ReferenceVerdict {
  const { articles, abrogated, asOf } = text;
  const day = abrogated.get(key);
  const isGone = day !== undefined && (day === null ? articles?.has(key) !== true : day <= today);
  if (isGone && asOf !== null) {
    return { kind: 'superseded', since: day, by: null, verified: true, source: text.text };
  }
  if (articles === null || asOf === null) return { kind: 'unchecked' };
  if (articles.has(key)) return { kind: 'known', reference: null, asOf };
  return text.series.includes(seriesOf(key))
    ? { kind: 'unknown-article', asOf }
    : { kind: 'unchecked' };
}

/** Of a shipped one the day of the version read counts; of the organisation's own, the day on which somebody looked. */
function ofReference(
  reference: Reference,
  text: KnownText | undefined,
  today: string,
): ReferenceVerdict {
  const { superseded, checkedAt, checkedWith } = reference;
  if (superseded === null || superseded.since > today) {
    const held = reference.from === 'calame' ? text?.asOf : null;
    return { kind: 'known', reference, asOf: held ?? checkedAt };
  }
  return { kind: 'superseded', ...superseded, verified: true, source: checkedWith };
}

function replaced(
  { since, by, source, verified }: TextReplacement,
  base: ReferenceBase,
): ReferenceVerdict {
  const other = indexBase(base).text(by);
  return { kind: 'superseded', since, by: other?.text ?? by, source, verified };
}

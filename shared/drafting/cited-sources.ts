import type { Citation } from '../evidence/citation.ts';
import { findCitationMarkers, rewriteCitationMarkers } from '../evidence/citation-markers.ts';
import { toCitation } from '../evidence/to-citation.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { Grounds } from '../turn/recipe.ts';
import { type KnownValues, mergeKnown, readKnown } from './known-values.ts';

/** The passages offered to a model, and those that it leaned on. */
export type CitedSources = {
  /** A sentence without its marks, and the passages that these name. */
  readonly read: (sentence: string) => { readonly text: string; readonly cited: readonly number[] };
  readonly knownWith: (known: KnownValues, cited: readonly number[]) => KnownValues;
  /** In the order in which they were first cited, numbered anew. */
  readonly used: () => readonly Citation[];
};

/** Reads which of the passages a model's sentences name. An act bears no `[1]`: the marks go, the sources stay listed. */
export function citedIn(grounds: Grounds): CitedSources {
  const { hits, today, snapshot } = grounds;
  const used = new Set<number>();
  return {
    read: (sentence) => {
      const cited = findCitationMarkers(sentence)
        .flatMap(({ numbers }) => numbers)
        .filter((n) => hits[n - 1] !== undefined);
      for (const n of cited) used.add(n);
      const text = hits.length === 0 ? sentence : rewriteCitationMarkers(sentence, () => '');
      return { text, cited };
    },
    knownWith: (known, cited) =>
      mergeKnown(known, readKnown(cited.map((n) => textOf(hits[n - 1])))),
    used: () =>
      [...used].flatMap((n, at) => {
        const hit = hits[n - 1];
        if (hit === undefined) return [];
        const space = snapshot.policy.knowledge.spaces.find(({ id }) => id === hit.space);
        return [
          toCitation(hit, at + 1, { today, reviewEveryDays: space?.reviewEveryDays ?? null }),
        ];
      }),
  };
}

const textOf = (hit: Grounds['hits'][number] | undefined): string =>
  hit === undefined ? '' : withoutOrders([hit.title, ...hit.path, hit.text].join('\n'));

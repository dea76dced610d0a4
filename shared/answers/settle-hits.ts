import type { Hit } from '../knowledge/passage.ts';
import type { Grounds } from '../turn/recipe.ts';
import { hitsForCase } from './hits-for-case.ts';
import { officialWords } from './official-words.ts';
import { orderSources } from './order-sources.ts';
import { putFacetFirst } from './put-facet-first.ts';
import { putRulesFirst } from './put-rules-first.ts';

/** Passages given to the model: enough to hold the rule and its exceptions, few enough to stay sober. */
const passagesKept = 8;
const passagesOfOneDocument = 3;

/** Of what was found, what an answer rests on: for the case, in the order of its sources, no more than is read. */
export function settleHits({ hits, case: known, asked, today }: Grounds): readonly Hit[] {
  const counts = new Map<string, number>();
  const ordered = orderSources(hitsForCase(hits, known), asked);
  const { statut } = known.facts;
  const words = [...officialWords(asked), ...(statut.length === 1 ? statut : [])];
  return putRulesFirst(putFacetFirst(ordered, asked, words), asked, today)
    .filter(({ space, documentId }) => {
      const key = `${space}/${documentId}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= passagesOfOneDocument;
    })
    .slice(0, passagesKept);
}

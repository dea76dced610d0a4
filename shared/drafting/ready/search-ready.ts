import { analyseText } from '../../french/analyse-text.ts';
import { foldText } from '../../french/fold-text.ts';
import type { ReadyRequest } from './ready-request.ts';

type Weighed = { readonly request: ReadyRequest; readonly weight: number };

/**
 * The ready requests that hold these words, the nearest first: accents, case and endings put aside, a word that is being
 * written counts by its beginning. `metierName` gives the words under which a trade is known. Without words, all in order.
 */
export function searchReady(
  requests: readonly ReadyRequest[],
  words: string,
  metierName: (metier: ReadyRequest['metier']) => string,
): readonly ReadyRequest[] {
  const wanted = [...new Set(analyseText(words))];
  const begun =
    foldText(words)
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? '';
  if (wanted.length === 0 && begun.length < 2) return requests;
  return requests
    .map((request) => ({ request, weight: weigh(request, wanted, begun, metierName) }))
    .filter(({ weight }) => weight > 0)
    .sort((one: Weighed, other: Weighed) => other.weight - one.weight)
    .map(({ request }) => request);
}

function weigh(
  { title, text, metier }: ReadyRequest,
  wanted: readonly string[],
  begun: string,
  metierName: (metier: ReadyRequest['metier']) => string,
): number {
  const name = metierName(metier);
  const inTitle = new Set(analyseText(`${title} ${name}`));
  const inText = new Set(analyseText(text));
  const found = wanted.reduce(
    (sum, term) => sum + (inTitle.has(term) ? 3 : inText.has(term) ? 1 : 0),
    0,
  );
  if (found > 0) return found;
  const start = foldText(`${title} ${name} ${text}`).split(/[^\p{L}\p{N}]+/u);
  return begun.length >= 2 && start.some((word) => word.startsWith(begun)) ? 0.5 : 0;
}

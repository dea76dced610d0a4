import type { Hit } from '../knowledge/passage.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import { rememberByText } from '../remember-by-text.ts';

const address = /(?:https?:\/\/|www\.|mailto:)[^\s<>()[\]]*/giu;

/**
 * A passage as a model reads it, and as a sentence is proven by it: no order to a machine, no address but the source's own.
 * The citation keeps the passage whole: whoever wants the address reads it there.
 */
export function readableHit(hit: Hit): Hit {
  return {
    ...hit,
    title: readable(hit.title),
    path: hit.path.map(readable),
    text: readable(hit.text).replace(address, (found) => (found === hit.url ? found : '')),
  };
}

/** What is sent is also what sentences are proven by, and passages come back with other questions. */
const readable = rememberByText(withoutOrders, 3_000);

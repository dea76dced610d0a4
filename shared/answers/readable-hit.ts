import type { Hit } from '../knowledge/passage.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';

const address = /(?:https?:\/\/|www\.|mailto:)[^\s<>()[\]]*/giu;

/**
 * A passage as a model reads it, and as a sentence is proven by it: no order to a machine, no address but the source's own.
 * The citation keeps the passage whole: whoever wants the address reads it there.
 */
export function readableHit(hit: Hit): Hit {
  const known = readable.get(hit);
  if (known !== undefined) return known;
  const cleaned = clean(hit);
  readable.set(hit, cleaned);
  return cleaned;
}

/** What is sent is also what sentences are proven by: it is read once, for as long as the passage is held. */
const readable = new WeakMap<Hit, Hit>();

function clean(hit: Hit): Hit {
  return {
    ...hit,
    title: withoutOrders(hit.title),
    path: hit.path.map(withoutOrders),
    text: withoutOrders(hit.text).replace(address, (found) => (found === hit.url ? found : '')),
  };
}

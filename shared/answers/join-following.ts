import type { Hit } from '../knowledge/passage.ts';

/** Passages that follow each other under the same headings of a document are read as one, in its order. */
export function joinFollowing(hits: readonly Hit[]): readonly Hit[] {
  const joined: { hit: Hit; first: number; last: number }[] = [];
  for (const hit of hits) {
    const at = indexOf(hit);
    const beside = joined.find(
      (one) => isSamePlace(one.hit, hit) && (at === one.last + 1 || at === one.first - 1),
    );
    if (beside === undefined) joined.push({ hit, first: at, last: at });
    else if (at > beside.last) {
      beside.hit = { ...beside.hit, text: append(beside.hit.text, hit.text) };
      beside.last = at;
    } else {
      beside.hit = {
        ...beside.hit,
        sourceId: hit.sourceId,
        text: append(hit.text, beside.hit.text),
      };
      beside.first = at;
    }
  }
  return joined.map(({ hit }) => hit);
}

/** Position of a passage in its document, the end of `<document id>#<passage index>`. */
function indexOf({ sourceId }: Hit): number {
  return Number(sourceId.slice(sourceId.lastIndexOf('#') + 1));
}

function isSamePlace(left: Hit, right: Hit): boolean {
  return (
    left.space === right.space &&
    left.documentId === right.documentId &&
    left.path.join('\n') === right.path.join('\n')
  );
}

/** A table cut in two repeats its header: said once is enough. */
function append(text: string, next: string): string {
  const [header = '', ...rows] = next.split('\n');
  const isRepeated = header.includes(' | ') && text.split('\n').includes(header);
  return `${text}\n${isRepeated ? rows.join('\n') : next}`;
}

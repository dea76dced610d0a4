import { isReference } from '#shared/document/is-reference.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';

/** By what a document is replaced, and from which ISO date on. */
export type Replacement = {
  readonly by: string;
  readonly from: string;
  /** What changed, in words; null = nothing said. */
  readonly note: string | null;
};

/** Whether a document was marked, or why not; a document that leads back to itself would leave nothing in force. */
export type Superseding =
  | { readonly kind: 'by-document' | 'by-reference' | 'taken-back' }
  | { readonly kind: 'no-such-document' | 'no-such-replacement' | 'leads-back' };

/**
 * Marks a document as replaced, by another of its space or by a reference written as people do (`délib. 12`,
 * `arrêté n° 4`): a reference holds a blank or « n° », a document's id does not. Null takes the mark away.
 */
export async function supersedeDocument(
  store: Pick<KnowledgeStore, 'whole' | 'supersede'>,
  space: string,
  id: string,
  replacement: Replacement | null,
): Promise<Superseding> {
  if (replacement === null) {
    const known = await store.supersede(space, id, null, null, null);
    return { kind: known ? 'taken-back' : 'no-such-document' };
  }
  const { by, from, note } = replacement;
  if ((await store.whole(space, [id])).length === 0) return { kind: 'no-such-document' };
  if (await leadsTo(store, space, by, id)) return { kind: 'leads-back' };
  const isDocument = (await store.whole(space, [by])).length > 0;
  if (!(isDocument || isReference(by))) return { kind: 'no-such-replacement' };
  const known = await store.supersede(space, id, by, from, note);
  if (!known) return { kind: 'no-such-document' };
  return { kind: isDocument ? 'by-document' : 'by-reference' };
}

/** Follows what replaces what from a document on. */
async function leadsTo(
  store: Pick<KnowledgeStore, 'whole'>,
  space: string,
  start: string,
  end: string,
): Promise<boolean> {
  const seen = new Set<string>();
  let next: string | null = start;
  while (next !== null && !seen.has(next)) {
    if (next === end) return true;
    seen.add(next);
    const [found] = await store.whole(space, [next]);
    next = found?.document.supersededBy ?? null;
  }
  return false;
}

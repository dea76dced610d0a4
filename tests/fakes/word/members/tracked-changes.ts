import { runsIn, spotAfter, spotBefore } from '../paragraph-text.ts';
import { type Revision, revisionsIn, settle } from '../revisions.ts';
import { paragraphAround, rangeAround, rangeBetween } from '../span.ts';
import { itemNotFound } from '../word-error.ts';
import { collectionOf, type Members, objectOf, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { above, type Element, is } from '../xml-tree.ts';
import { collectionMembers } from './collections.ts';

const revisions = new WeakMap<WordObject, Revision>();

function changeObject(revision: Revision, node: Element): WordObject {
  const object = objectOf('TrackedChange', revision.parts[0] ?? node, { parts: revision.parts });
  revisions.set(object, revision);
  return object;
}

export const trackedChangesIn = (object: WordObject): WordObject =>
  collectionOf('TrackedChangeCollection', object.node, () =>
    revisionsIn(object).map((one) => changeObject(one, object.node)),
  );

const revisionOf = (object: WordObject): Revision => {
  const found = revisions.get(object);
  if (found === undefined || found.parts.every((part) => part.parentNode === null)) {
    throw itemNotFound('the tracked change is settled');
  }
  return found;
};

const settleOne = (isAccepted: boolean) => (object: WordObject) => {
  settle(revisionOf(object).parts, isAccepted);
  return null;
};

const settleAll =
  (isAccepted: boolean) =>
  ({ items = [] }: WordObject) => {
    for (const { parts = [] } of items) settle(parts, isAccepted);
    return null;
  };

/** The text that a change bears on; a change of a paragraph mark alone is at the end of its paragraph. */
function rangeOfChange(object: WordObject): WordObject {
  const around = revisionOf(object).parts.map((part) => {
    const run = above(part, 'r');
    if (run !== null) return run;
    return is(part.parentNode, 'rPr') || is(part, 'pPrChange') ? null : part;
  });
  const parts = around.filter((one) => one !== null);
  const [first] = parts;
  const last = parts.at(-1);
  if (first !== undefined && last !== undefined)
    return rangeBetween(spotBefore(first), spotAfter(last));
  const paragraph = paragraphAround(object.node);
  const run = runsIn(paragraph).at(-1);
  return run === undefined
    ? rangeBetween({ parent: paragraph, before: null }, { parent: paragraph, before: null })
    : rangeAround(run);
}

function nextChange(object: WordObject, state: WordState): WordObject | null {
  const all = trackedChangesIn(objectOf('Body', state.body)).items ?? [];
  const at = all.findIndex((one) => one.node === object.node);
  return all[at + 1] ?? null;
}

export const trackedChangeMembers: Members = {
  scalars: {
    Type: (object) => revisionOf(object).kind,
    Text: (object) => revisionOf(object).text,
    Author: (object) => revisionOf(object).author,
    Date: (object) => revisionOf(object).date,
  },
  reads: {
    GetRange: rangeOfChange,
    GetNextOrNullObject: (object, _args, state) => nextChange(object, state),
  },
  writes: { Accept: settleOne(true), Reject: settleOne(false) },
};

export const trackedChangeCollectionMembers: Members = {
  reads: collectionMembers.reads ?? {},
  writes: { AcceptAll: settleAll(true), RejectAll: settleAll(false) },
};

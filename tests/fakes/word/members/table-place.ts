import { runsOf } from '../span.ts';
import { cellObject, collectionOf, tableObject, type WordObject } from '../word-object.ts';
import { above, type Element, within } from '../xml-tree.ts';

/** The tables that stand under an object, those inside tables not counted. */
export const tablesIn = (object: WordObject): WordObject =>
  collectionOf('TableCollection', object.node, () => findTables(object));

function findTables(object: WordObject): WordObject[] {
  const found = new Set<Element>();
  if (object.end === undefined) {
    for (const one of within(object.node, 'tbl')) {
      const around = above(one, 'tbl');
      if (around === null || around === object.node || !isUnder(around, object.node))
        found.add(one);
    }
  } else {
    for (const run of runsOf(object)) {
      const around = above(run, 'tbl');
      if (around !== null) found.add(around);
    }
  }
  return [...found].map(tableObject);
}

const isUnder = (node: Element, root: Element): boolean =>
  (root.compareDocumentPosition(node) & 16) !== 0;

export function parentTable(node: Element): WordObject | null {
  const found = above(node, 'tbl');
  return found === null ? null : tableObject(found);
}

export function parentCell(node: Element): WordObject | null {
  const found = above(node, 'tc');
  return found === null ? null : cellObject(found);
}

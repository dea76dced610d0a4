import { itemNotFound } from '../word-error.ts';
import type { Members, Method, WordObject } from '../word-object.ts';
import { numberIn } from './arguments.ts';

const itemsOf = (object: WordObject): readonly WordObject[] => object.items ?? [];

const first: Method = (object) => {
  const [item] = itemsOf(object);
  if (item === undefined) throw itemNotFound(`first of an empty ${object.type}`);
  return item;
};

/** What every collection answers; each has a few of its own beside. */
export const collectionMembers: Members = {
  reads: {
    GetFirst: first,
    GetFirstOrNullObject: (object) => itemsOf(object)[0] ?? null,
    GetLast: (object) => {
      const item = itemsOf(object).at(-1);
      if (item === undefined) throw itemNotFound(`last of an empty ${object.type}`);
      return item;
    },
    GetLastOrNullObject: (object) => itemsOf(object).at(-1) ?? null,
    GetCount: (object) => itemsOf(object).length,
    GetItemAt: (object, args) => {
      const item = itemsOf(object)[numberIn(args, 0)];
      if (item === undefined) throw itemNotFound(`item ${numberIn(args, 0)} of ${object.type}`);
      return item;
    },
  },
};

import type { QueryInfo } from './batch-message.ts';
import type { ObjectModel } from './object-model.ts';
import type { Plain, WordObject } from './word-object.ts';

/** What a `load` asks for: names of properties, each with what is asked of it. */
type Wanted = Map<string, Wanted>;

/** Answers a `load`: the values asked for, those of collections item by item; null for what is not there. */
export function answerQuery(object: WordObject | null, info: QueryInfo, model: ObjectModel): Plain {
  if (object === null) return null;
  const wanted: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) add(wanted, path.split('/'));
  return object.items === undefined
    ? valuesOf(object, wanted, model)
    : collectionAnswer(object, wanted, model, info);
}

function add(wanted: Wanted, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  const name = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  const deeper = wanted.get(name) ?? new Map();
  wanted.set(name, deeper);
  add(deeper, rest);
}

function collectionAnswer(
  object: WordObject,
  wanted: Wanted,
  model: ObjectModel,
  { Skip = 0, Top }: QueryInfo = {},
): Plain {
  const all = object.items ?? [];
  const items = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  // `load('items/text')` and `load('text')` ask the same of a collection.
  const ofItems: Wanted = new Map(wanted.get('Items') ?? []);
  const own: Record<string, Plain> = {};
  for (const [name, deeper] of wanted) {
    if (name !== 'Items' && !(name in own)) ofItems.set(name, deeper);
  }
  return {
    ...own,
    _ReferenceId: model.referenceTo(object),
    _Items: items.map((item) => valuesOf(item, ofItems, model)),
  };
}

function valuesOf(object: WordObject, wanted: Wanted, model: ObjectModel): Plain {
  const values: Record<string, Plain> = { _ReferenceId: model.referenceTo(object) };
  const names = wanted.size === 0 || wanted.has('*') ? model.scalarsOf(object) : [...wanted.keys()];
  for (const name of names) {
    const deeper = wanted.get(name) ?? new Map();
    if (model.hasScalar(object, name)) values[name] = model.scalar(object, name);
    else values[name] = partOf(model.property(object, name), deeper, model);
  }
  return values;
}

function partOf(part: WordObject | null, wanted: Wanted, model: ObjectModel): Plain {
  if (part === null) return null;
  return part.items === undefined
    ? valuesOf(part, wanted, model)
    : collectionAnswer(part, wanted, model);
}

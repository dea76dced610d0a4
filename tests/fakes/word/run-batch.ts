import { answerQuery } from './answer-query.ts';
import {
  type Action,
  type ArgumentInfo,
  actionTypes,
  type Batch,
  type BatchAnswer,
  type BatchFault,
  type ObjectPath,
  pathTypes,
} from './batch-message.ts';
import type { ObjectModel } from './object-model.ts';
import { itemNotFound, notImplemented, WordError } from './word-error.ts';
import {
  type Answer,
  type Argument,
  isWordObject,
  type Plain,
  type WordObject,
} from './word-object.ts';

type Resolve = (id: number) => WordObject | null;

/**
 * Carries out one batch, action after action. A failure ends it: what stood before stays done, as in
 * Word, and the answer tells which action failed.
 */
export function runBatch(batch: Batch, model: ObjectModel): BatchAnswer {
  const resolved = new Map<number, WordObject | null>();
  const resolve: Resolve = (id) => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (path === undefined) throw new WordError('InvalidObjectPath', `no path ${id}`);
    const found = follow(path, resolve, model);
    resolved.set(id, found);
    return found;
  };
  const Results: { ActionId: number; Value: Plain }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: act(action, resolve, model) });
    } catch (thrown) {
      return { Results, Error: faultOf(thrown, index) };
    }
  }
  return { Results };
}

function faultOf(thrown: unknown, ActionIndex: number): BatchFault {
  // A fault of the stand-in itself is shown whole: it is for who writes tests.
  const isWords = thrown instanceof WordError;
  const Message =
    thrown instanceof Error ? (isWords ? thrown.message : String(thrown.stack)) : String(thrown);
  const Code = isWords ? thrown.code : 'GeneralException';
  return { Code, Message, ActionIndex, Location: '', HttpStatusCode: 400 };
}

function act(action: Action, resolve: Resolve, model: ObjectModel): Plain {
  const object = resolve(action.ObjectPathId);
  const { Name = '' } = action;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object === null ? null : { _ReferenceId: model.referenceTo(object) };
    case actionTypes.query:
      return answerQuery(object, action.QueryInfo ?? {}, model);
    case actionTypes.method: {
      if (Name === '_KeepReference') return null;
      if (Name === '_RemoveReference')
        return model.forget(action.ArgumentInfo?.Arguments?.[0] ?? null);
      if (object === null) throw itemNotFound(`${Name} of an object that is not there`);
      return plainOf(model.call(object, Name, argumentsOf(action.ArgumentInfo, resolve)), model);
    }
    case actionTypes.setProperty: {
      if (object === null) throw itemNotFound(`${Name} of an object that is not there`);
      const [value = null] = argumentsOf(action.ArgumentInfo, resolve);
      model.set(object, Name, isWordObject(value) ? null : value);
      return null;
    }
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

const plainOf = (answer: Answer, model: ObjectModel): Plain =>
  isWordObject(answer) ? { _ReferenceId: model.referenceTo(answer) } : (answer ?? null);

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): Argument[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === 'number' && id > 0 ? resolve(id) : value;
  });
}

function follow(path: ObjectPath, resolve: Resolve, model: ObjectModel): WordObject | null {
  const { ObjectPathType, Name, ParentObjectPathId } = path;
  if (ObjectPathType === pathTypes.global) return model.document;
  if (ObjectPathType === pathTypes.newObject) return model.create(Name);
  if (ObjectPathType === pathTypes.reference) return model.referenced(Name);
  const parent = ParentObjectPathId === undefined ? null : resolve(ParentObjectPathId);
  if (parent === null) {
    if (Name.endsWith('OrNullObject')) return null;
    throw itemNotFound(`${Name} of an object that is not there`);
  }
  const args = argumentsOf(path.ArgumentInfo, resolve);
  if (ObjectPathType === pathTypes.property) return model.property(parent, Name);
  if (ObjectPathType === pathTypes.indexer) return model.item(parent, args[0] ?? null);
  if (ObjectPathType !== pathTypes.method) throw notImplemented(`path type ${ObjectPathType}`);
  const answer = model.call(parent, Name, args);
  if (answer === null || answer === undefined) return null;
  if (!isWordObject(answer)) throw notImplemented(`the path through ${Name}`);
  return answer;
}

import { type ApiSets, checkApiSet } from './api-sets.ts';
import { allMembers } from './members/all-members.ts';
import { invalidArgument, itemNotFound, notImplemented, WordError } from './word-error.ts';
import {
  type Answer,
  type Argument,
  type Members,
  objectOf,
  type Plain,
  type WordObject,
} from './word-object.ts';
import type { WordState } from './word-state.ts';
import { isInDocument, remove } from './xml-tree.ts';

/** What changes the document without being a step that Ctrl+Z takes back. */
const noStepOfUndo = ['Document.ChangeTrackingMode', 'Document.Save'];

/** The objects of a document, reached by the names of their members; what is unknown, or too new for this Word, is refused. */
export class ObjectModel {
  readonly #sets: ApiSets;
  readonly #state: WordState;
  readonly #called: string[];
  #references = new Map<string, WordObject>();
  #ids = new WeakMap<WordObject, string>();
  #count = 0;
  #failing: string | null = null;
  #callsUntilFailure = 0;

  constructor(state: WordState, sets: ApiSets, called: string[]) {
    this.#state = state;
    this.#sets = sets;
    this.#called = called;
  }

  #failAsPlanned(member: string): void {
    const isReached = this.#callsUntilFailure === 1;
    this.#callsUntilFailure = Math.max(0, this.#callsUntilFailure - 1);
    if (member !== this.#failing && !isReached) return;
    this.#failing = null;
    throw new WordError('GeneralException', `${member}, as planned`);
  }

  get document(): WordObject {
    return objectOf('Document', this.#state.pack.root('word/document.xml'));
  }

  /** Makes the next call of a member fail, once. */
  failNext(member: string): void {
    this.#failing = member;
  }

  /** Makes one call to come fail, whatever its member; 1 is the next. */
  failCall(nth: number): void {
    this.#callsUntilFailure = nth;
  }

  create(name: string): WordObject {
    const type = name.split('.').at(-1) ?? '';
    if (type === 'SearchOptions') return objectOf(type, this.#state.body, { fields: {} });
    if (type === 'AddinInternalService') return objectOf(type, this.#state.body);
    throw notImplemented(`a new ${name}`);
  }

  referenceTo(object: WordObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#count += 1;
    const id = `{${this.#count}}`;
    this.#ids.set(object, id);
    this.#references.set(id, object);
    return id;
  }

  referenced(id: string): WordObject {
    const found = this.#references.get(id);
    if (found === undefined)
      throw new WordError('InvalidObjectPath', `stand-in: ${id} is no longer known`);
    return found;
  }

  /** Forgets an object that office.js no longer tracks; the marks of a range go with it. */
  forget(id: Plain): null {
    const object = typeof id === 'string' ? this.#references.get(id) : undefined;
    if (typeof id === 'string') this.#references.delete(id);
    if (object?.end !== undefined) for (const mark of [object.node, object.end]) remove(mark);
    return null;
  }

  /** After an undo nothing of before can be reached. */
  forgetAll(): void {
    this.#references = new Map();
  }

  #membersOf(object: WordObject, name: string): Members {
    const members = allMembers[object.type];
    if (members === undefined) throw notImplemented(`${object.type}.${name}`);
    const member = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    checkApiSet(this.#sets, member);
    if (!isInDocument(object.node)) throw itemNotFound(`${member} of what is no longer there`);
    return members;
  }

  call(object: WordObject, name: string, args: readonly Argument[]): Answer {
    if (object.type === 'AddinInternalService' && name === 'NotifyActionHandlerReady') return null;
    const { reads = {}, writes = {} } = this.#membersOf(object, name);
    const member = `${object.type}.${name}`;
    this.#failAsPlanned(member);
    this.#called.push(member);
    const read = reads[name];
    if (read !== undefined) return read(object, args, this.#state);
    const write = writes[name];
    if (write === undefined) throw notImplemented(`method ${member}`);
    this.#state.beforeWrite(member, !noStepOfUndo.includes(member));
    return write(object, args, this.#state);
  }

  property(object: WordObject, name: string): WordObject | null {
    const found = this.#membersOf(object, name).properties?.[name];
    if (found === undefined) throw notImplemented(`property ${object.type}.${name}`);
    return found(object, this.#state);
  }

  hasScalar(object: WordObject, name: string): boolean {
    return allMembers[object.type]?.scalars?.[name] !== undefined;
  }

  scalar(object: WordObject, name: string): Plain {
    const found = this.#membersOf(object, name).scalars?.[name];
    if (found === undefined) throw notImplemented(`property ${object.type}.${name}`);
    return found(object, this.#state);
  }

  /** The values that a `load` without names gives: all that this Word has. */
  scalarsOf(object: WordObject): string[] {
    return Object.keys(allMembers[object.type]?.scalars ?? {}).filter((name) => {
      try {
        return this.#membersOf(object, name) !== undefined;
      } catch {
        return false;
      }
    });
  }

  set(object: WordObject, name: string, value: Plain): void {
    if (object.fields !== undefined) {
      object.fields[name] = value;
      return;
    }
    const setter = this.#membersOf(object, name).setters?.[name];
    const member = `${object.type}.${name}`;
    if (setter === undefined) throw notImplemented(`setting ${member}`);
    this.#failAsPlanned(`${member} =`);
    this.#called.push(`${member} =`);
    this.#state.beforeWrite(member, !noStepOfUndo.includes(member));
    setter(object, value, this.#state);
  }

  item({ items, type }: WordObject, key: Argument): WordObject {
    if (items === undefined) throw notImplemented(`an item of ${type}`);
    if (typeof key !== 'number' && typeof key !== 'string')
      throw invalidArgument(`item ${String(key)}`);
    const found = typeof key === 'number' ? items[key] : items.find((one) => one.key === key);
    if (found === undefined) throw itemNotFound(`item ${key} of ${type}`);
    return found;
  }
}

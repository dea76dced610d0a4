import { invalidArgument } from '../word-error.ts';
import { type Argument, isWordObject, type Plain, type WordObject } from '../word-object.ts';

/** A text argument; anything else is refused as Word refuses it. */
export function textIn(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} is not a text`);
  return value;
}

/** One of the places of insertion that a member allows; `first` is the one taken when none is given. */
export function placeIn<Place extends string>(
  args: readonly Argument[],
  index: number,
  allowed: readonly Place[],
  otherwise?: Place,
): Place {
  const value = args[index] ?? otherwise;
  const place = allowed.find((one) => one === value);
  if (place === undefined) throw invalidArgument(`${String(value)} is not a place here`);
  return place;
}

export function objectIn(args: readonly Argument[], index: number): WordObject {
  const value = args[index];
  if (value === undefined || !isWordObject(value)) {
    throw invalidArgument(`argument ${index + 1} is not an object of the document`);
  }
  return value;
}

/** The fields of an options object, empty when none was given. */
export function optionsIn(
  args: readonly Argument[],
  index: number,
): Readonly<Record<string, Plain>> {
  const value = args[index];
  if (value === undefined || value === null) return {};
  return isWordObject(value) ? (value.fields ?? {}) : {};
}

export function numberIn(args: readonly Argument[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number') throw invalidArgument(`argument ${index + 1} is not a number`);
  return value;
}

export function booleanOf(value: Plain): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${String(value)} is not a boolean`);
  return value;
}

export function textOfValue(value: Plain): string {
  if (typeof value !== 'string') throw invalidArgument('the value is not a text');
  return value;
}

/** Refuses a text that holds the end of a paragraph: the stand-in inserts paragraphs one by one. */
export function oneLine(text: string): string {
  if (/[\r\n]/.test(text)) throw invalidArgument('a text of several paragraphs');
  return text;
}

import type { FaultList } from './template-fault.ts';

/** Reads unknown values piece by piece; what is wrong goes to the list of faults, and a harmless value is given on. */
export type ShapeReader = {
  readonly object: (
    value: unknown,
    path: string,
    keys: readonly string[],
  ) => Readonly<Record<string, unknown>>;
  readonly list: (value: unknown, path: string, most: number) => readonly unknown[];
  readonly text: (value: unknown, path: string, longest: number) => string;
  /** Null for what is left out. */
  readonly optionalText: (value: unknown, path: string, longest: number) => string | null;
  /** `courrier-refus-motive`. */
  readonly id: (value: unknown, path: string, longest: number) => string;
  /** `dateSeance`. */
  readonly factId: (value: unknown, path: string, longest: number) => string;
  readonly yesNo: (value: unknown, path: string) => boolean;
  readonly oneOf: <Value extends string>(
    value: unknown,
    path: string,
    values: readonly Value[],
  ) => Value | null;
};

export function createShapeReader(faults: FaultList): ShapeReader {
  const text: ShapeReader['text'] = (value, path, longest) => {
    if (value === undefined || value === null) faults.add(path, 'missing');
    else if (typeof value !== 'string') faults.add(path, 'not-a-text');
    else if (value.trim() === '') faults.add(path, 'empty');
    else if (value.length > longest) faults.add(path, 'too-long');
    else return value;
    return '';
  };
  const matching = (pattern: RegExp): ShapeReader['id'] => {
    return (value, path, longest) => {
      const read = text(value, path, longest);
      if (read !== '' && !pattern.test(read)) faults.add(path, 'bad-id', read);
      return read;
    };
  };
  return {
    object: (value, path, keys) => {
      if (!isObject(value)) {
        faults.add(path, value === undefined ? 'missing' : 'not-an-object');
        return {};
      }
      for (const key of Object.keys(value)) {
        if (!keys.includes(key)) faults.add(path, 'unknown-key', key);
      }
      return value;
    },
    list: (value, path, most) => {
      if (Array.isArray(value) && value.length <= most) return value;
      if (value === undefined || value === null) faults.add(path, 'missing');
      else faults.add(path, Array.isArray(value) ? 'too-many' : 'not-a-list');
      return [];
    },
    text,
    optionalText: (value, path, longest) =>
      value === undefined || value === null ? null : text(value, path, longest),
    id: matching(/^[a-z][a-z0-9-]*$/u),
    factId: matching(/^[A-Za-z][A-Za-z0-9]*$/u),
    yesNo: (value, path) => {
      if (typeof value === 'boolean') return value;
      faults.add(path, 'not-yes-or-no');
      return true;
    },
    oneOf: (value, path, values) => {
      const found = values.find((one) => one === value);
      if (found === undefined) {
        const problem = value === undefined ? 'missing' : 'unknown-value';
        faults.add(path, problem, typeof value === 'string' ? value : '');
      }
      return found ?? null;
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

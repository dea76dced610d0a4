import type { Plain } from './word-object.ts';

/** One `context.sync()` as office.js sends it; the numbers are those of its ObjectPathType and ActionType. */
export type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ArgumentInfo = {
  readonly Arguments?: readonly Plain[] | null;
  /** For each argument, the path of the object that is given, 0 or null for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
};

export type ObjectPath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4 } as const;

export type BatchAnswer = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Plain }[];
  readonly Error?: BatchFault;
};

export type BatchFault = {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
};

/** The body of a batch; what office.js sends is trusted to be what it sends. */
export const readBatch = (json: string): Batch => JSON.parse(json) as Batch;

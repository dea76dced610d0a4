import type { Footprint } from '../footprint/footprint.ts';
import type { UseId } from '../policy/policy.ts';

/** What one turn, or one lot of an indexing, consumed. */
export type Consumption = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `YYYY-MM-DD` in the organisation's time zone. */
  readonly day: string;
  /** Pseudonym. */
  readonly person: string;
  /** Id of the policy's service, or null. */
  readonly service: string | null;
  readonly use: UseId;
  /** Endpoint and model that answered; null when all calls failed. */
  readonly endpoint: string | null;
  readonly model: string | null;
  readonly tokens: { readonly input: number; readonly output: number };
  readonly footprint: Footprint;
};

/** Sums so far. Tokens are input and output together; gCO2e is the upper bound of what is known. */
export type Spent = {
  readonly personDay: number;
  readonly serviceMonth: number;
  readonly month: { readonly tokens: number; readonly gCO2e: number };
};

/** One line of a month's totals. */
export type MonthTotal = {
  readonly service: string | null;
  readonly use: UseId;
  /** Distinct persons, while they are known. */
  readonly persons: number;
  readonly turns: number;
  readonly calls: number;
  readonly tokens: { readonly input: number; readonly output: number };
  readonly kWh: readonly [number, number];
  readonly gCO2e: readonly [number, number];
  readonly litres: readonly [number, number];
  /** Calls that are in no sum: their footprint is unknown. */
  readonly unknownCalls: number;
  readonly unknown: readonly string[];
  readonly savedKWh: readonly [number, number];
};

/**
 * The account of what models consumed. It is apart from conversations: deleting them gives nothing
 * back. `month` is `YYYY-MM`.
 */
export type Ledger = {
  readonly add: (consumption: Consumption) => Promise<void>;
  readonly spent: (person: string, service: string | null, day: string) => Promise<Spent>;
  readonly totals: (month: string) => Promise<readonly MonthTotal[]>;
  /** Takes the persons out of lines of days before `day`; returns how many lines. */
  readonly anonymise: (day: string) => Promise<number>;
};

import type { Footprint, Range, UnknownReason } from '../footprint/footprint.ts';
import type { UseId } from '../policy/policy.ts';

/** What one turn, or one lot of an indexing, consumed. */
export type Consumption = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `YYYY-MM-DD` in the organisation's time zone. */
  readonly day: string;
  /** Pseudonym; null for the program itself. */
  readonly person: string | null;
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

/** One line of a month's totals: what one service consumed for one use. */
export type MonthTotal = {
  readonly service: string | null;
  readonly use: UseId;
  /** Distinct persons; 0 = the program itself. */
  readonly persons: number;
  readonly turns: number;
  readonly calls: number;
  readonly tokens: { readonly input: number; readonly output: number };
  /** Sums over the calls that are known. */
  readonly kWh: Range;
  readonly gCO2e: Range;
  readonly litres: Range;
  /** Turns with a known footprint whose water is not. */
  readonly withoutLitres: number;
  /** Calls that are in no sum: their footprint is unknown. */
  readonly unknownCalls: number;
  readonly unknown: readonly UnknownReason[];
  /** Sums over the turns of which it is known; below 0 when smaller models cost more than they spared. */
  readonly savedKWh: Range;
  /** How many these are. */
  readonly savedTurns: number;
  /** The methods by which it was estimated. */
  readonly methods: readonly string[];
};

/**
 * The account of what models consumed. It is apart from conversations: deleting them gives nothing
 * back. Months are `YYYY-MM`, days `YYYY-MM-DD`.
 */
export type Ledger = {
  readonly add: (consumption: Consumption) => Promise<void>;
  /** Of this person that day, of this service and of all that month. */
  readonly spent: (person: string | null, service: string | null, day: string) => Promise<Spent>;
  /** By service, then use; those without a service first. */
  readonly totals: (month: string) => Promise<readonly MonthTotal[]>;
};

/** What takes out of the account what nobody needs any more. */
export type LedgerRetention = {
  /** Takes the persons out of this month and those before, all but their number; returns how many lines. */
  readonly anonymise: (month: string) => Promise<number>;
  /** Deletes this month and those before; returns how many lines. */
  readonly expire: (month: string) => Promise<number>;
};

/** An indicator of quality, as the contract or the law defines it. */
export type Indicator = {
  readonly name: string;
  /** Field of the sheet; null = only a line of the table of indicators. */
  readonly fieldId: string | null;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
  readonly objective: string;
};

/** A public service that is conceded. */
export type Sector = {
  readonly id: string;
  readonly service: string;
  /** Whom it serves, and how they are counted. */
  readonly users: string;
  readonly usersRange: readonly [number, number];
  /** What they pay. */
  readonly receipts: string;
  readonly otherReceipts: string;
  /** Turnover in thousands of euros. */
  readonly size: readonly [number, number];
  readonly staff: readonly [number, number];
  readonly goods: readonly [string, string, string, string, string];
  readonly tariffs: readonly (readonly [name: string, euros: number])[];
  readonly indicators: readonly Indicator[];
  readonly purchases: string;
};

export const rate = (
  name: string,
  least: number,
  most: number,
  objective: string,
  fieldId: string | null = null,
): Indicator => ({
  name,
  fieldId,
  unit: '%',
  least,
  most,
  decimals: 1,
  objective,
});
export const count = (name: string, least: number, most: number, objective: string): Indicator => ({
  name,
  fieldId: null,
  unit: '',
  least,
  most,
  decimals: 0,
  objective,
});
export const satisfied: Indicator = rate(
  'Taux de satisfaction des usagers',
  78,
  96,
  'au moins 85 %',
  'taux_satisfaction',
);

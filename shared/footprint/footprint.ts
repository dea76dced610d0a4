/** Least and most, because parameters or places are known as ranges only. */
export type Range = readonly [min: number, max: number];

/** Why the footprint of a call is not known. Never counted as 0. */
export type UnknownReason =
  /** Neither the policy nor the method's table gives the model's parameters. */
  | 'no-parameters'
  /** The policy gives no electricity zone. */
  | 'no-zone'
  /** The method has no electricity mix for the zone. */
  | 'zone-not-listed'
  /** The policy gives no PUE. */
  | 'no-pue'
  /** Another model served than the one whose parameters are known. */
  | 'other-model'
  /** The model wrote nothing, and the method counts only what is written. */
  | 'no-output'
  /** The method does not model embedding. */
  | 'embedding';

/** Energy in kWh, greenhouse gases in gCO2e, resources in kgSb, primary energy in MJ, water in litres (null: no WUE given). */
export type Impacts = {
  readonly kWh: Range;
  readonly gCO2e: Range;
  readonly kgSb: Range;
  readonly megajoules: Range;
  readonly litres: Range | null;
};

/** What the calls of one turn cost together, retries and broken answers included. */
export type Footprint = {
  /** The method and its version, such as `ecologits-0.9.1`. */
  readonly method: string;
  readonly calls: number;
  /** Sum over the calls that are known; null when none is. */
  readonly known: Impacts | null;
  /** Why the others are not, each reason once. */
  readonly unknown: readonly UnknownReason[];
  /** Calls that are in no sum. */
  readonly unknownCalls: number;
  /** Electricity zones of the known ones, ISO 3166 alpha-3. */
  readonly zones: readonly string[];
  /** Some of them are the method's own assumption for the provider: neither policy nor evidence gives one. */
  readonly zonesAssumed: boolean;
  /** Tokens were counted from the text, because the endpoint did not say. */
  readonly estimated: boolean;
  /** kWh that the largest chat model offered would have taken more, had it answered at once; below 0 when smaller ones cost more than they spared, null when unknown. */
  readonly savedKWh: Range | null;
};

export type Acceptance = {
  readonly person: string;
  readonly charterVersion: string;
  readonly charterHash: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly channel: string;
};

export type Acceptances = {
  /** The person's last acceptance, or null. */
  readonly last: (personId: string) => Promise<Acceptance | null>;
  readonly record: (acceptance: Acceptance) => Promise<void>;
};

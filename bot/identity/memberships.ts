/** What is known of a person's groups in Entra. Only ids that the policy named when they were read. */
export type Membership = {
  /** Groups that were asked about. */
  readonly asked: readonly string[];
  /** Those among them that the person is in. */
  readonly held: readonly string[];
  /** Milliseconds since the epoch; from then on nothing is known. */
  readonly until: number;
};

/** Memory of who is in which group, by the person's pseudonym: an activity of Teams brings no token. */
export type Memberships = {
  readonly recall: (person: string) => Promise<Membership | null>;
  readonly keep: (person: string, membership: Membership) => Promise<void>;
  /** Deletes what is not known any more at that instant; how many. */
  readonly expire: (now: number) => Promise<number>;
};

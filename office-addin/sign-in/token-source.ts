/** Where a token of whoever looks at the panel comes from. */
export type TokenSource = {
  /** An access token for this server; rejects with `SignInFailed`. It is held in memory only, by whoever asks. */
  readonly acquire: () => Promise<string>;
};

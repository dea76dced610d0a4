/** Access tokens of the bot's identity in Entra, for what the policy reaches without a key. */
export type EntraTokens = {
  /** Whether an identity is given at all; nothing is asked of the network to know it. */
  readonly configured: boolean;
  /**
   * A token for a scope such as `https://cognitiveservices.azure.com/.default`, from memory while it
   * lasts. Rejects with `EntraFault`, or with the signal's reason; no secret and no token is in either.
   */
  readonly token: (scope: string, signal: AbortSignal) => Promise<string>;
};

/** Why no token came: told apart by what to do next. */
export type EntraFaultKind =
  /** No identity is given by the environment. */
  | 'not-configured'
  /** Entra refused the identity or its secret. */
  | 'refused'
  /** Neither Entra nor the managed identity's address could be reached, or it did not answer in time. */
  | 'unreachable';

export class EntraFault extends Error {
  readonly kind: EntraFaultKind;
  /** The code that Entra names its refusal with, such as `AADSTS7000215`; null when it named none. */
  readonly code: string | null;

  constructor(kind: EntraFaultKind, code: string | null = null) {
    super(code === null ? kind : `${kind} ${code}`);
    this.name = 'EntraFault';
    this.kind = kind;
    this.code = code;
  }
}

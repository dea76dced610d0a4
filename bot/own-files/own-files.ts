import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import type { ReadFaultCode } from '../documents/read-fault.ts';

/** The space that such a file stands in: no name that a policy can give, so no right reaches it. */
export const ownSpace = 'own file';

/** Whose file it is: one person's, in one conversation. */
export type Holder = { readonly person: string; readonly conversationId: string };

/** A file that a person handed in for her own questions. */
export type OwnFile = {
  /** As the channel names it, without a path. */
  readonly name: string;
  readonly document: DocumentToStore;
};

/** Where the channel says that a file can be fetched. */
export type Offered = { readonly name: string; readonly address: string };

/** Why a file was not taken, with what its text needs. */
export type Refusal = {
  readonly why: /** The policy names no host that files may come from. */
    | 'no-hosts'
    | 'host-unknown'
    | 'address-refused'
    /** The link no longer opens the file. */
    | 'expired'
    | 'unreachable'
    | 'too-large'
    | ReadFaultCode;
  readonly details: Readonly<Record<string, string | number>>;
};

export type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type Taken =
  | { readonly kind: 'taken'; readonly file: OwnFile; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Files that people hand in, each for its owner in one conversation. In memory alone. */
export type OwnFiles = {
  /** Fetches, reads and keeps a file in the place of the one before it. Rejects with the signal's reason alone. */
  readonly take: (offered: Offered, holder: Holder, signal: AbortSignal) => Promise<Taken>;
  /** Fetches a file without opening it. Rejects with the signal's reason alone. */
  readonly fetch: (offered: Offered, signal: AbortSignal) => Promise<Fetched>;
  /** Puts a file at the address that the channel gave for it. Rejects with the signal's reason alone. */
  readonly give: (
    address: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ) => Promise<'given' | Refusal['why']>;
  readonly of: (holder: Holder) => OwnFile | null;
  /** False when there was none. */
  readonly forget: (holder: Holder) => boolean;
  readonly close: () => Promise<void>;
};

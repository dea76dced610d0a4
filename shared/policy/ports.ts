import type { PolicySnapshot } from './policy.ts';

/** The policy in force. A turn asks once and keeps what it got. */
export type PolicySource = { readonly current: () => PolicySnapshot };

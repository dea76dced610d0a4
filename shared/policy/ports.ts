import type { PolicySnapshot } from './policy.ts';

/** The policy in force. A turn asks once and keeps what it got. */
export type PolicySource = { readonly current: () => PolicySnapshot };

/** Whether the secret that an endpoint names is there now; the secret itself never leaves the model room. */
export type EndpointKeys = { readonly configured: (endpointId: string) => boolean };

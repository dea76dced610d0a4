import type { Standing } from '#shared/policy/standing.ts';

/** Endpoints of these ids have their key and their proof; the others wait for their key. */
export function configured(known: (endpointId: string) => boolean): Standing {
  return {
    faultOf: ({ id }) => (known(id) ? null : 'not-configured'),
    proofOf: ({ evidence }) => (evidence.type === 'arm' ? null : { ...evidence, expiresAt: null }),
  };
}

import type { ActKind } from '../../act-kind.ts';

/** Acts that tell of one meeting of the assembly. */
export const ofMeeting: readonly ActKind[] = ['deliberation', 'proces-verbal', 'compte-rendu'];

/** Acts by which an authority decides. */
export const deciding: readonly ActKind[] = [
  'deliberation',
  'decision',
  'arrete-reglementaire',
  'arrete-individuel',
];

/** Acts that are put before the public. */
export const published: readonly ActKind[] = [
  'deliberation',
  'decision',
  'arrete-reglementaire',
  'proces-verbal',
  'compte-rendu',
];

import type { Proposal } from '#shared/wire/draft-exchange.ts';

/** The screens whose work outlives the panel. */
export const keptScreens = ['draft', 'reply'] as const;

/** What the works of these screens have in common. */
export type KeptWork = { readonly proposal: Proposal | null };

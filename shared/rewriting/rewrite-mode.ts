/** What a drafter asks of a selection; French where the trade has no English word. */
export const rewriteModes = [
  'corriger',
  'clarifier',
  'raccourcir',
  'formel',
  'langage-clair',
  'traduire',
  'falc',
] as const;

/** `falc` makes a draft only: what it gives is « projet FALC », never a text in FALC. */
export type RewriteMode = (typeof rewriteModes)[number];

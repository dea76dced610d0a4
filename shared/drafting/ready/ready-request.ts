/** Trades of a town hall, by which ready requests are found. */
export const metiers = [
  'accueil',
  'rh',
  'finances',
  'marches',
  'urbanisme',
  'assemblees',
  'scolaire',
  'technique',
  'tous',
] as const;

export type Metier = (typeof metiers)[number];

/** A request to take up, with gaps to fill: `Rédige un courriel à {destinataire} pour {raison}`. */
export type ReadyRequest = {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly metier: Metier;
  readonly title: string;
  /** Gaps stand between braces: `{date de la réunion}`. */
  readonly text: string;
  /** `ask` = a question to the organisation's documents. */
  readonly use: 'draft' | 'rewrite' | 'ask';
  /** Model that the panel opens with it; null = the one that its words call for. */
  readonly templateId: string | null;
  readonly from: 'calame' | 'organisation';
};

/** The largest that each part may be. */
export const readyBounds = { id: 60, title: 80, text: 1_000 } as const;

const gap = /\{([^{}\n]{1,80})\}/gu;

/** The gaps of a text, each once, in order. */
export function gapsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(gap)].map(([, label = '']) => label.trim()))];
}

/** The text with what was given in its gaps; one that was left empty stands as it was. */
export function fillGaps(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(gap, (whole, label: string) => values[label.trim()]?.trim() || whole);
}

/** What the method assumes of a provider's data centres where nobody says better. */
export type ProviderSettings = {
  /** Electricity zone, ISO 3166 alpha-3; null where the method only knows the vendor's own country. */
  readonly zone: string | null;
  readonly pue: number;
  /** Litres per kWh. */
  readonly wue: number;
};

/**
 * EcoLogits 0.9.1, `tracers/utils.py`, read on 2026-11-22. It uses OpenAI's row for Azure too; that
 * row's zone is where the vendor sits, never where a European deployment runs, hence null. Mistral's
 * European endpoint does not tell its place; the method assumes Sweden.
 */
export const providerSettings: {
  readonly mistral: ProviderSettings;
  readonly azure: ProviderSettings;
} = {
  mistral: { zone: 'SWE', pue: 1.16, wue: 0.09 },
  azure: { zone: null, pue: 1.2, wue: 0.569 },
};

import type { ResidencyClass } from '../policy.ts';

/** The 27 member states, ISO 3166-1 alpha-2 (Greece is GR there, EL only in the Union's own lists). */
const members: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** European Free Trade Association: Iceland, Liechtenstein, Norway and Switzerland. */
const efta: ReadonlySet<string> = new Set(['IS', 'LI', 'NO', 'CH']);

/** Residency of what stays in this country (`EU` = anywhere in the Union, `EU-EFTA` = there or in EFTA); null outside. */
export function classOfCountry(location: string): ResidencyClass | null {
  if (location === 'FR') return 'fr';
  if (location === 'EU' || members.has(location)) return 'eu';
  return location === 'EU-EFTA' || efta.has(location) ? 'eu-efta' : null;
}

import type { SampleSource } from './read-sources.ts';

export type Letterhead = {
  readonly organisation: string;
  readonly address: string;
  /** Colour of headings and rules, hexadecimal without `#`; dark enough to be read on white. */
  readonly colour: string;
};

const letterheads: Readonly<Record<string, Letterhead>> = {
  'saint-aubin-des-pres': {
    organisation: 'Commune de Saint-Aubin-des-Prés',
    address: 'Mairie, 2 place de l’Église · 02 61 91 00 60 · mairie@saint-aubin.example',
    colour: '2F5D34',
  },
  'valmont-sur-aure': {
    organisation: 'Ville de Valmont-sur-Aure',
    address: 'Hôtel de ville, 1 place du Marché · 02 61 91 00 40 · rh@valmont.example',
    colour: '7A2E2E',
  },
};

const ofTheCommunity: Letterhead = {
  organisation: 'Communauté de communes des Trois-Vallons',
  address: 'Service RH, 12 rue de l’Aure · 02 61 91 00 10 · rh@trois-vallons.example',
  colour: '1F3F66',
};

/** The head of the paper on which a document is written, by whose document it is. */
export function letterheadOf({ folder, letterhead }: SampleSource): Letterhead {
  return letterhead ?? letterheads[folder] ?? ofTheCommunity;
}

/** `Validé le 12 janvier 2026 · Service RH`. */
export function approvalLine({ head }: SampleSource): string {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  const approved = `Validé le ${day.format(new Date(head.date))}`;
  return head.owner === undefined ? approved : `${approved} · ${head.owner}`;
}

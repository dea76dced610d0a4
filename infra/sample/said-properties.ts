import type { SampleSource } from './read-sources.ts';

/**
 * What a document says of itself beyond its title, under the names that a person would give to the
 * custom properties of a file (Fichier > Informations > Propriétés avancées).
 */
export function saidProperties({ head }: SampleSource): readonly (readonly [string, string])[] {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['Identifiant', head.id],
    ['Date', head.date],
    ['Propriétaire', head.owner],
    ['Valide du', head.validFrom],
    ["Valide jusqu'au", head.validUntil],
    ['Lecteurs', head.readers?.join(', ')],
    ['Remplacé par', head.supersededBy],
  ];
  return said.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

import { findNames, type NameFound, type NameList } from './name-list.ts';

/** A title and a name with a capital, as a transcript gives it where no attendance list was brought. */
const titled =
  /(?<![\p{L}])(?:M\.|MM?|Mme|Mlle|Monsieur|Madame)\s+(?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:de|du|des|le|la)(?=\s+\p{Lu}))?\s?){1,3}/gu;
const offices =
  /^(?:M\.|MM?|Mme|Mlle|Monsieur|Madame)\s+(?:le |la )?(?:Président|Maire|Rapporteur|Directeur|Préfet|Vice)/u;

/** Names that a sentence says: of the list, or, without a list, as the words stand in it. Never anything else. */
export function saidNames(list: NameList, text: string): readonly NameFound[] {
  if (list.entries.length > 0) return findNames(list, text);
  return [...text.matchAll(titled)]
    .filter(([written]) => !offices.test(written))
    .map((match) => {
      const name = match[0].trim();
      return { name, start: match.index, end: match.index + name.length };
    });
}

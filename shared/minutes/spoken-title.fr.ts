/** As of a man, of a woman, and of whoever is named without a title. */
export type Forms = readonly [masculine: string, feminine: string, either: string];

/** The form that agrees with the title before a name. */
export function agreed(name: string, [masculine, feminine, either]: Forms): string {
  if (/^(?:MM?\.?|Mr\.?|Monsieur)\s/u.test(name)) return masculine;
  return /^(?:Mme|Mlle|Madame|Mademoiselle)\.?\s/u.test(name) ? feminine : either;
}

/** What stands right after a number: its unit, a factor (millions), and how many characters both take. */
export type UnitFound = {
  readonly unit: string | null;
  readonly factor: number;
  readonly length: number;
};

const factors: readonly { readonly pattern: RegExp; readonly factor: number }[] = [
  { pattern: /^ ?(?:milliards?)(?![\p{L}\p{N}])/iu, factor: 1e9 },
  { pattern: /^ ?(?:millions?)(?![\p{L}\p{N}])/iu, factor: 1e6 },
  { pattern: /^ (?:mille|milliers?)(?![\p{L}\p{N}])/iu, factor: 1e3 },
];

const units: readonly {
  readonly pattern: RegExp;
  readonly unit: string;
  readonly factor?: number;
}[] = [
  { pattern: /^ ?(?:%|pour ?cents?(?!\p{L}))/iu, unit: '%' },
  { pattern: /^ ?M€/u, unit: '€', factor: 1e6 },
  { pattern: /^ ?[kK]€/u, unit: '€', factor: 1e3 },
  { pattern: /^ ?(?:d')?(?:€|euros?(?!\p{L})|EUR(?!\p{L}))/iu, unit: '€' },
  { pattern: /^ ?(?:d')?(?:heures?|h)(?![\p{L}\p{N}])/iu, unit: 'heure' },
  { pattern: /^ ?(?:minutes?|min|mn)(?![\p{L}\p{N}])/iu, unit: 'minute' },
  { pattern: /^[ -]?(?:jours?|journées?|j)(?![\p{L}\p{N}])/iu, unit: 'jour' },
  { pattern: /^ ?(?:semaines?)(?![\p{L}\p{N}])/iu, unit: 'semaine' },
  { pattern: /^ ?(?:mois)(?![\p{L}\p{N}])/iu, unit: 'mois' },
  { pattern: /^ ?(?:ans?|années?)(?![\p{L}\p{N}])/iu, unit: 'an' },
  { pattern: /^ ?(?:km|kilomètres?)(?![\p{L}\p{N}])/iu, unit: 'km' },
  { pattern: /^ ?(?:m²|m2|mètres? carrés?)(?![\p{L}\p{N}])/iu, unit: 'm²' },
  { pattern: /^ ?(?:points?)(?![\p{L}\p{N}])/iu, unit: 'point' },
  { pattern: /^ ?(?:agents?)(?![\p{L}\p{N}])/iu, unit: 'agent' },
  { pattern: /^ ?(?:habitants?)(?![\p{L}\p{N}])/iu, unit: 'habitant' },
  { pattern: /^(?:ers?|ères?|es?|èmes?|nde?s?|°)(?![\p{L}\p{N}])/iu, unit: 'rang' },
];

/** Reads the unit at the start of `following`, the text right after a number. */
export function unitAt(following: string): UnitFound {
  const multiple = factors.find(({ pattern }) => pattern.test(following));
  const taken = multiple?.pattern.exec(following)?.[0].length ?? 0;
  const rest = following.slice(taken);
  for (const { pattern, unit, factor = 1 } of units) {
    const length = pattern.exec(rest)?.[0].length;
    if (length !== undefined) {
      return { unit, factor: factor * (multiple?.factor ?? 1), length: taken + length };
    }
  }
  return { unit: null, factor: multiple?.factor ?? 1, length: taken };
}

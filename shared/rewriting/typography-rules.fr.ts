/** Before `:`, inside « », between a number and its unit. */
const noBreak = '\u00A0';
/** Before `;`, `!` and `?`, and between thousands. */
const narrow = '\u202F';

/** What one rule replaces; the pattern is global, and looks around itself for what it does not replace. */
export type TypographyRule = {
  readonly pattern: RegExp;
  readonly replace: (match: RegExpExecArray) => string;
};

const group = (match: RegExpExecArray, index: number): string => match[index] ?? '';
const put =
  (written: string): TypographyRule['replace'] =>
  () =>
    written;

/** Abbreviations of the kind of thing that a number names. */
const numbered =
  'articles?|art\\.|alinéas?|al\\.|chapitres?|chap\\.|pages?|p\\.|annexes?|titres?|lots?|tomes?|parcelles?|n°|nos';
const units = '%|‰|€|k€|M€|km|m²|m2|m³|cm|mm|kg|ha|kWh|MWh|°C';

/**
 * Rules of French typography in the order in which they are applied, after the Lexique des règles typographiques en
 * usage à l’Imprimerie nationale. Any no-break space that already stands where one is wanted is left as it is.
 */
export const typographyRules: readonly TypographyRule[] = [
  // Several spaces between words, and spaces at the end of a line.
  { pattern: /(?<=\S) {2,}(?=\S)/gu, replace: put(' ') },
  { pattern: /(?<! ) +(?=[\u00A0\u202F])|(?<=[\u00A0\u202F]) +/gu, replace: put('') },
  { pattern: /(?<=\S) +(?=\n|$)/gu, replace: put('') },
  // Apostrophes.
  { pattern: /(?<=\p{L})['ʼ´](?=[\p{L}\p{N}«])/gu, replace: put('’') },
  // « etc... » and the three dots of an ellipsis; leaders of four dots and more stay.
  { pattern: /(?<=\betc)(?:\.\.\.|…)/giu, replace: put('.') },
  { pattern: /(?<!\.)\.\.\.(?!\.)/gu, replace: put('…') },
  // Quotation marks by pairs within a line.
  {
    pattern:
      /(?<![\p{L}\p{N}"])["“](?=[^\s"“”])([^"“”«»\n]{0,400}?)(?<=[^\s"“”])["”](?![\p{L}\p{N}"])/gu,
    replace: (match) => `«${noBreak}${group(match, 1)}${noBreak}»`,
  },
  { pattern: /«[ \t]*(?=[^\s«»])/gu, replace: put(`«${noBreak}`) },
  { pattern: /(?<=[^\s«»])[ \t]*»/gu, replace: put(`${noBreak}»`) },
  // Signs typed twice, then the spaces before and after signs.
  {
    pattern: /(?<=[\p{L}\p{N}»)\]\s])([,;!?])(?:[ \u00A0\u202F]?\1)+/gu,
    replace: (match) => group(match, 1),
  },
  { pattern: /(?<=\p{L})\.\.(?=\s|$)/gu, replace: put('.') },
  { pattern: /(?<=[\p{L}\p{N}»)\]]) +,(?=[\p{L}«])/gu, replace: put(', ') },
  { pattern: /(?<=[\p{L}\p{N}»)\]]) +(?=[,.](?:\s|$))/gu, replace: put('') },
  { pattern: /(?<=[([]) +(?=\S)|(?<=\S) +(?=[)\]])/gu, replace: put('') },
  { pattern: /(?<=[\p{L}\p{N}»)\]%€°…]) *:(?=\s|$)/gu, replace: put(`${noBreak}:`) },
  {
    pattern: /(?<=[\p{L}\p{N}»)\]%€°…]) *([;!?]+)(?=[\s»)]|$)/gu,
    replace: (match) => `${narrow}${group(match, 1)}`,
  },
  { pattern: /(?<=\p{L}),(?=\p{L})/gu, replace: put(', ') },
  // Ordinals.
  { pattern: /(?<![\p{L}\p{N}])1 ?(?:er|ER)(?![\p{L}\p{N}])/gu, replace: put('1er') },
  {
    pattern: /(?<![\p{L}\p{N}])1 ?(?:[èeé]re)(s?)(?![\p{L}\p{N}])/giu,
    replace: (match) => `1re${group(match, 1)}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,3}|[IVX]{2,5}|V|X)(?:i?[èeé]me)(s?)(?![\p{L}\p{N}])/gu,
    replace: (match) => `${group(match, 1)}e${group(match, 2)}`,
  },
  // Numbers, units and hours.
  {
    pattern: /(?<![\p{L}\p{N}°])[nN](?:°|º) *(?=[\p{L}\p{N}])/gu,
    replace: (match) => `${match[0].startsWith('N') ? 'N' : 'n'}°${noBreak}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,/-]|\d )[1-9]\d{0,2}(?: \d{3})+(?![\p{L}\p{N}/-]| \d)/gu,
    replace: (match) => match[0].replaceAll(' ', narrow),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,/\s-]|\d[\s.,])[1-9]\d{4,11}(?=(?:,\d{1,2})?\s?(?:€|euros?(?!\p{L})))|(?<=[\p{L}:(] )[1-9]\d{4,11}(?=(?:,\d{1,2})?\s?(?:€|euros?(?!\p{L})))/gu,
    replace: (match) => match[0].replace(/\B(?=(?:\d{3})+$)/gu, narrow),
  },
  {
    pattern: new RegExp(`(?<=\\d) ?(?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'),
    replace: put(noBreak),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,2}) ?h ?([0-5]\d)(?![\p{L}\p{N}])/gu,
    replace: (match) => `${group(match, 1)}${noBreak}h${noBreak}${group(match, 2)}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,2}) ?h(?![\p{L}\p{N}])/gu,
    replace: (match) => `${group(match, 1)}${noBreak}h`,
  },
  // What must not be parted at the end of a line: a title and its name, a word and its number.
  {
    pattern: /(?<![\p{L}\p{N}.])(M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me) ?(?=\p{Lu}\p{Ll})/gu,
    replace: (match) => `${group(match, 1)}${noBreak}`,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${numbered}) +(?=\\d|[LRDA]\\. ?\\d)`, 'giu'),
    replace: (match) => `${group(match, 1)}${noBreak}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.])(L\.O\.|[LRDA]\.) ?(?=\*? ?\d{1,4}(?:-\d|\D|$))/gu,
    replace: (match) => `${group(match, 1)}${noBreak}`,
  },
];

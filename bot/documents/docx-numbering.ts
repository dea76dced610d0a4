import { parseXml } from './parse-xml.ts';

type Level = { format: string; text: string; start: number };
type Plan = { readonly levels: Map<number, Level>; readonly counters: number[] };
type Numbering = { readonly plan: Plan; readonly starts: Map<number, number> };

/** Gives the next label of a list or of numbered headings: `Article 3`, `2.1.`, `b)`; empty for bullets. */
export type DocxNumbering = { readonly next: (numberingId: string, level: number) => string };

/**
 * The numbers that Word shows and does not write: without them "l'article 3" of a rule cannot be found or cited.
 */
export function readDocxNumbering(xml: Buffer | null): DocxNumbering {
  const numberings = xml === null ? new Map<string, Numbering>() : readNumberings(xml);
  const started = new Set<string>();
  return {
    next(numberingId, level) {
      const numbering = numberings.get(numberingId);
      const own = numbering?.plan.levels.get(level);
      if (numbering === undefined || own === undefined) return '';
      const { counters, levels } = numbering.plan;
      if (!started.has(numberingId)) {
        started.add(numberingId);
        for (const [at, start] of numbering.starts) counters[at] = start - 1;
      }
      counters[level] = (counters[level] ?? own.start - 1) + 1;
      counters.length = level + 1;
      if (own.format === 'bullet') return '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = levels.get(at);
        return format(counters[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
      });
    },
  };
}

type Reading = {
  readonly plans: Map<string, Plan>;
  readonly numberings: Map<string, Numbering>;
  plan: Plan | null;
  numbering: Numbering | null;
  /** The `num` that is open, by id. */
  id: string;
  level: number;
};

type Opening = (reading: Reading, attributes: Readonly<Record<string, string>>) => void;

const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['abstractNum', openPlan],
  ['lvl', openLevel],
  ['numFmt', (reading, { val = '' }) => setLevel(reading, { format: val })],
  ['lvlText', (reading, { val = '' }) => setLevel(reading, { text: val })],
  ['start', (reading, { val }) => setLevel(reading, { start: Number(val) })],
  ['num', openNumbering],
  ['abstractNumId', choosePlan],
  ['lvlOverride', chooseLevel],
  [
    'startOverride',
    (reading, { val }) => reading.numbering?.starts.set(reading.level, Number(val)),
  ],
]);

function readNumberings(xml: Buffer): Map<string, Numbering> {
  const reading: Reading = {
    plans: new Map(),
    numberings: new Map(),
    plan: null,
    numbering: null,
    id: '',
    level: 0,
  };
  parseXml(xml, {
    open: (name, attributes) => openings.get(name)?.(reading, attributes),
    close: (name) => {
      if (name === 'abstractNum') reading.plan = null;
    },
  });
  return reading.numberings;
}

function openPlan(
  reading: Reading,
  { abstractNumId = '' }: Readonly<Record<string, string>>,
): void {
  reading.plan = { levels: new Map(), counters: [] };
  reading.plans.set(abstractNumId, reading.plan);
}

function openLevel(reading: Reading, { ilvl }: Readonly<Record<string, string>>): void {
  reading.level = Number(ilvl);
  reading.plan?.levels.set(reading.level, { format: 'decimal', text: '', start: 1 });
}

function setLevel(reading: Reading, said: Partial<Level>): void {
  const level = reading.plan?.levels.get(reading.level);
  if (level !== undefined) Object.assign(level, said);
}

function openNumbering(reading: Reading, { numId = '' }: Readonly<Record<string, string>>): void {
  reading.id = numId;
}

function choosePlan(reading: Reading, { val = '' }: Readonly<Record<string, string>>): void {
  const plan = reading.plans.get(val);
  reading.numbering = plan === undefined ? null : { plan, starts: new Map() };
  if (reading.numbering !== null) reading.numberings.set(reading.id, reading.numbering);
}

function chooseLevel(reading: Reading, { ilvl }: Readonly<Record<string, string>>): void {
  reading.level = Number(ilvl);
}

function format(value: number, numberFormat: string): string {
  switch (numberFormat) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** A…Z, then AA, BB… as Word does. */
function letters(value: number): string {
  const rank = Math.max(0, value - 1);
  return String.fromCharCode(65 + (rank % 26)).repeat(Math.min(5, 1 + Math.floor(rank / 26)));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.min(Math.max(0, value), 3999);
  let out = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}

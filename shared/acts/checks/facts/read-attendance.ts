import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import type { BlockRole } from '../../act.ts';
import type { ActReading } from '../../act-reading.ts';
import { countSource, findCount } from './counts.ts';
import type { NamedPerson } from './person-names.ts';
import { readAttendanceLists } from './read-attendance-lists.ts';
import { type ProxyVote, readProxies } from './read-proxies.ts';
import { readTableCounts } from './read-table-counts.ts';
import { type JoinedText, joinParagraphs, type Placed } from './text-place.ts';

/** What an act says of who was there. Null = not told, or not understood. */
export type Attendance = {
  readonly inOffice: Placed<number> | null;
  readonly present: Placed<number> | null;
  readonly absent: Placed<number> | null;
  readonly excused: Placed<number> | null;
  readonly proxyCount: Placed<number> | null;
  readonly voters: Placed<number> | null;
  /** Quorum as the act states it in figures. */
  readonly quorumTold: Placed<number> | null;
  /** Null when no list was read whole. */
  readonly presentNames: readonly NamedPerson[] | null;
  readonly absentNames: readonly NamedPerson[] | null;
  readonly proxies: readonly ProxyVote[];
  readonly secretary: NamedPerson | null;
  readonly rapporteur: NamedPerson | null;
  /** Convened again after a first meeting without quorum. */
  readonly secondConvocation: boolean;
  /** Somebody arrived or left during the meeting: figures change from one vote to the next. */
  readonly changing: boolean;
};

const attendanceRoles: ReadonlySet<BlockRole> = new Set([
  'seance',
  'presences',
  'quorum',
  'secretaire',
  'rapporteur',
]);
/** Where the deliberation itself begins, nothing of the attendance stands any more. */
const afterwards: ReadonlySet<BlockRole> = new Set([
  'visa',
  'considerant',
  'formule',
  'article',
  'expose',
  'vote',
  'recours',
  'signature',
]);
/** In a document whose attendance was not recognised, as many paragraphs are looked through as a long list needs. */
const mostParagraphs = 300;

const members =
  '(?:membres|conseillers?|conseill[eè]res|d[ée]l[ée]gu[ée]s|[ée]lus|administrateurs)';
const pattern = (source: string): RegExp => new RegExp(source, 'iu');
const n = `(?<n>${countSource})`;
const is = " *(?:\\)|est (?:de|fix[ée] à)|s'[ée]l[eè]ve à|=|:)? *";
const patterns = {
  inOffice: [
    pattern(`${n} +${members}[^.;:\\n]{0,40}? en exercice`),
    pattern(`en exercice${is}${n}`),
  ],
  present: [
    pattern(`(?<!\\p{L})pr[ée]sent(?:e?s|\\(e\\)s)?${is}\\(?${n}`),
    pattern(`${n} +(?:${members}[^.;:,\\n]{0,30}? )?(?:[ée]taient |sont )?pr[ée]sente?s(?!\\p{L})`),
  ],
  absent: [
    pattern(
      `(?<!\\p{L})absent(?:e?s|\\(e\\)s)?(?: (?:excus[ée]e?s|non excus[ée]e?s|et excus[ée]e?s))?${is}\\(?${n}`,
    ),
    pattern(`${n} +(?:${members}[^.;:,\\n]{0,30}? )?absente?s(?!\\p{L})`),
  ],
  excused: [pattern(`(?<!absente?s? (?:et )?|\\p{L})excus[ée]e?s?${is}\\(?${n}`)],
  proxyCount: [
    pattern(`(?<!\\p{L})(?:pouvoirs?|procurations?|repr[ée]sent[ée]e?s?|mandats?)${is}\\(?${n}`),
    pattern(`${n} +(?:pouvoirs?|procurations?|(?:${members} )?repr[ée]sent[ée]e?s)(?!\\p{L})`),
  ],
  voters: [pattern(`(?<!\\p{L})votants?${is}${n}`), pattern(`${n} +votants(?!\\p{L})`)],
  quorumTold: [
    // « faute de quorum à la séance du 12 mars » tells a day, « quorum de 12 », « quorum (12) », « fixé à 12 » a figure.
    pattern(
      `quorum(?:[^.;:\\n\\d]{0,40}(?:fix[ée]|[ée]tabli|port[ée])e? à|[^.;:\\n\\d]{0,30} (?:est|[ée]tant|soit)(?: de)?| de| à atteindre| requis| n[ée]cessaire)? *(?::|=|\\(|,? soit)? *${n}(?! ?(?:h(?!\\p{L})|janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c))`,
    ),
  ],
} as const;

export function readAttendance(
  reading: ActReading,
  roleOf: (paragraph: number) => BlockRole | null,
): Attendance {
  const joined = attendanceText(reading, roleOf);
  const lists = readAttendanceLists(joined);
  const counts: Partial<Record<CountKey, Placed<number>>> = Object.assign(
    {},
    ...readTableCounts(reading.document.paragraphs, columns),
  );
  const count = (key: keyof typeof patterns): Placed<number> | null =>
    counts[key] ?? findCount(joined, patterns[key]);
  return {
    inOffice: count('inOffice'),
    present: count('present'),
    absent: count('absent'),
    excused: count('excused'),
    proxyCount: count('proxyCount'),
    voters: count('voters'),
    quorumTold: count('quorumTold'),
    ...lists,
    proxies: readProxies(joined),
    secondConvocation:
      /(?:seconde|deuxi[eè]me|nouvelle) convocation|apr[eè]s une premi[eè]re convocation/iu.test(
        joined.text,
      ),
    changing:
      /(?:arriv[ée]e?s?|d[ée]parts?|part(?:ie?|ent)|quitt(?:e|ent|é)|rejoint|entre en séance|absente? pour)(?: +(?:de|à|la|en|du|l'|vers|pour|pendant))* *(?:\d{1,2} ?[hH:]|séance|salle|point|vote|délibération|M)/u.test(
        joined.text,
      ),
  };
}

function attendanceText(
  { document, blocks, kind }: ActReading,
  roleOf: (paragraph: number) => BlockRole | null,
): JoinedText {
  const recognised = blocks.some(({ role }) => role === 'presences' || role === 'quorum');
  const isMeeting = kind === 'deliberation' || kind === 'proces-verbal' || kind === 'compte-rendu';
  const indexes: number[] = [];
  for (const index of document.paragraphs.keys()) {
    const role = roleOf(index);
    if (recognised) {
      if (role !== null && attendanceRoles.has(role)) indexes.push(index);
      continue;
    }
    const isOver = role !== null && afterwards.has(role);
    if (!isMeeting || isOver || index >= mostParagraphs) break;
    indexes.push(index);
  }
  return joinParagraphs(document.paragraphs, indexes, normaliseSpaces);
}

type CountKey = keyof typeof patterns;
const columns: readonly (readonly [CountKey, RegExp])[] = [
  ['inOffice', /en exercice/iu],
  ['present', /^(?:\p{L}+ (?:de )?)*pr[ée]sents?$/iu],
  ['absent', /^absents?/iu],
  ['proxyCount', /pouvoir|procuration|repr[ée]sent/iu],
  ['voters', /^(?:nombre de )?votants?$/iu],
];

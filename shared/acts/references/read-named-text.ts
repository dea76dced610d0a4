import { readableDate } from '../../language/readable-date.ts';
import type { Reference } from '../reference.ts';
import { findCodeName } from './find-code-name.ts';
import type { NamedText, ReadText } from './found-reference.ts';
import { readConstitution, readEuropeanText } from './read-european-text.fr.ts';
import { readDate } from './read-text-date.ts';
import { matchAt, type Scanned } from './scan-text.ts';

type Kind = {
  readonly nature: Reference['nature'];
  /** In ids: `loi`. */
  readonly id: string;
  /** As it is cited, singular: `loi organique`, `arrêté préfectoral`. */
  readonly name: string;
  readonly end: number;
};

const kinds: readonly (readonly [Reference['nature'], string, RegExp])[] = [
  ['loi', 'loi', /lois?(?:\s(?:organique|constitutionnelle)s?)?(?![a-z-])/y],
  ['ordonnance', 'ordonnance', /ordonnances?(?![a-z])/y],
  ['decret', 'decret', /decrets?(?:-lois?)?(?![a-z])/y],
  [
    'arrete',
    'arrete',
    /arretes?(?:\s(?:interministeriel|ministeriel|interprefectoral|prefectoral|municipal|communautaire|departemental|reglementaire|conjoint|du maire|du president)s?)?(?![a-z])/y,
  ],
  [
    'deliberation',
    'deliberation',
    /deliberations?(?:\s(?:du conseil (?:municipal|communautaire|d'administration|syndical|metropolitain|departemental)|du comite syndical|du bureau))?(?![a-z])/y,
  ],
  ['other', 'circulaire', /circulaires?(?![a-z])/y],
  ['other', 'decision', /decisions?(?:\sdu\s(?:maire|president))?(?![a-z])/y],
];

const numbered =
  /(?:\s{1,3}(?:modifiee?s?|susvisee?s?))?\s{0,3},?\s{0,3}(?:n\s?°s?|n[o°]\.?|numero)\s{0,3}([a-z0-9][a-z0-9._/-]{0,30})/y;
/** « loi 84-53 »; « l’arrêté 2017-2021 » is a span of years. */
const ofState: ReadonlySet<Reference['nature']> = new Set(['loi', 'ordonnance', 'decret']);
const bareNumber = /\s{1,3}(\d{2,4}-\d{1,5})(?![\d-])/y;
/** The text named at this place; null = none. */
export function readNamedText(scanned: Scanned, at: number): ReadText | null {
  const code = findCodeName(scanned, at);
  if (code !== null) {
    const { id, name } = code.code;
    return { named: { nature: 'code', textId: id, text: name, date: null }, end: code.end };
  }
  return (
    readEuropeanText(scanned, at) ?? readConstitution(scanned, at) ?? readNumbered(scanned, at)
  );
}

function readNumbered(scanned: Scanned, at: number): ReadText | null {
  const kind = readKind(scanned, at);
  return kind === null ? null : readNumber(scanned, kind);
}

/** « et n° 84-53 du 26 janvier 1984 » after a first law: the same kind goes on. */
export function readNextOfKind(
  scanned: Scanned,
  at: number,
  { nature, text }: NamedText,
): (ReadText & { readonly start: number }) | null {
  const gap = matchAt(/\s{0,3}(?:,|et(?![a-z]))\s{0,3}(?=n\s?°)/y, scanned.folded, at);
  const name = /^(.*?)\sn°/u.exec(text)?.[1];
  if (gap === null || name === undefined || nature === 'code') return null;
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z].*$/u, '');
  const start = at + gap[0].length;
  const read = readNumber(scanned, { nature, id, name, end: start });
  return read === null ? null : { ...read, start };
}

function readKind({ plain, folded }: Scanned, at: number): Kind | null {
  if (/[a-z0-9]/u.test(folded[at - 1] ?? '')) return null;
  for (const [nature, id, pattern] of kinds) {
    const found = matchAt(pattern, folded, at);
    if (found === null) continue;
    const end = at + found[0].length;
    const name = plain.slice(at, end).toLowerCase().replace(/\s+/gu, ' ');
    return { nature, id, name: singular(name), end };
  }
  return null;
}

const singular = (name: string): string => name.replace(/^(\p{L}+?)s(?= |$)/u, '$1');

/** Its number, its date, or both: a bare « la loi » names nothing. */
function readNumber(scanned: Scanned, kind: Kind): ReadText | null {
  const given =
    matchAt(numbered, scanned.folded, kind.end) ??
    (ofState.has(kind.nature) ? matchAt(bareNumber, scanned.folded, kind.end) : null);
  const number = given === null ? null : readWritten(scanned, kind.end, given);
  if (number !== null && !/\d/u.test(number)) return null;
  const afterNumber = given === null || number === null ? kind.end : endOf(kind.end, given, number);
  const dated = readDate(scanned, afterNumber);
  if (number === null && dated === null) return null;
  const day = dated?.date ?? null;
  const said = day === null ? '' : ` du ${readableDate(day, 'fr-FR')}`;
  const text = number === null ? `${kind.name}${said}` : `${kind.name} n° ${number}${said}`;
  const textId = `${kind.id}-${(number ?? day ?? '').toLowerCase()}`;
  return {
    named: { nature: kind.nature, textId, text, date: day },
    end: dated?.end ?? afterNumber,
  };
}

/** As it is written, without the full stop of its sentence. */
function readWritten({ plain }: Scanned, from: number, given: RegExpExecArray): string {
  const end = from + given[0].length;
  return plain.slice(end - (given[1] ?? '').length, end).replace(/[._/-]+$/u, '');
}

const endOf = (from: number, given: RegExpExecArray, number: string): number =>
  from + given[0].length - ((given[1] ?? '').length - number.length);

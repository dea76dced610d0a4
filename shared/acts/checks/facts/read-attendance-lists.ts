import { type NamedPerson, nameSource, readNameList } from './person-names.ts';
import type { JoinedText } from './text-place.ts';

type List = 'present' | 'absent' | 'secretary' | 'rapporteur' | 'other';

export type AttendanceLists = {
  readonly presentNames: readonly NamedPerson[] | null;
  readonly absentNames: readonly NamedPerson[] | null;
  readonly secretary: NamedPerson | null;
  readonly rapporteur: NamedPerson | null;
};

/** In order of trial: « absents représentés » names absent people. */
const labels: readonly (readonly [List, RegExp])[] = [
  ['other', /exercice|quorum|votants?|convocation|ordre du jour|nombre/iu],
  ['secretary', /secr[ée]taire/iu],
  ['rapporteur', /rapporteur|rapporteure|rapportrice/iu],
  ['absent', /absent|excus|pouvoir|procuration|repr[ée]sent|mandat/iu],
  ['present', /(?<!\p{L})pr[ée]sente?s?(?!\p{L})/iu],
];

type Piece = { readonly list: List; readonly start: number; readonly end: number };

/** Lists of names behind their labels: « Étaient présents : … », one line or several. */
export function readAttendanceLists(joined: JoinedText): AttendanceLists {
  const pieces = labelled(joined.text);
  const namesOf = (list: List): readonly NamedPerson[] | null => readLists(joined, pieces, list);
  return {
    presentNames: namesOf('present'),
    absentNames: namesOf('absent'),
    secretary: namesOf('secretary')?.[0] ?? namedAs(joined, asSecretary),
    rapporteur: namesOf('rapporteur')?.[0] ?? null,
  };
}

const asSecretary: readonly RegExp[] = [
  new RegExp(
    `(?<name>${nameSource})(?:,[^.\\n,]{0,60},)? +(?:a été |est |ayant été )?(?:désignée?|nommée?|élue?)[^.\\n]{0,40} secrétaire`,
    'u',
  ),
  /secrétaire de (?:la )?séance[^.\n:]{0,20}? +(?<name>(?:M\.|Mme|Monsieur|Madame) +\p{Lu}[^,.\n]{1,60})/u,
];

function namedAs(joined: JoinedText, ways: readonly RegExp[]): NamedPerson | null {
  for (const way of ways) {
    const found = way.exec(joined.text);
    const written = found?.groups?.['name'];
    if (found === null || written === undefined) continue;
    const at = found.index + found[0].indexOf(written);
    const [first] = readNameList(written).names;
    if (first === undefined) continue;
    return { value: first.name, where: joined.place(at + first.start, at + first.end) };
  }
  return null;
}

/** What stands behind each label, up to the next one. A colon between figures is none. */
function labelled(text: string): readonly Piece[] {
  const found: { readonly list: List; readonly from: number; readonly start: number }[] = [];
  for (const colon of text.matchAll(/:(?!\d)/gu)) {
    const before = text.slice(Math.max(0, colon.index - 90), colon.index);
    const cut = Math.max(...[...before.matchAll(/[\n.;,|–—]| - /gu)].map((mark) => mark.index), -1);
    const label = before.slice(cut + 1);
    const list = labels.find(([, words]) => words.test(label))?.[0];
    if (list === undefined) continue;
    found.push({ list, from: colon.index - label.length, start: colon.index + 1 });
  }
  return found.map(({ list, start }, at) => ({
    list,
    start,
    end: found[at + 1]?.from ?? text.length,
  }));
}

function readLists(
  joined: JoinedText,
  pieces: readonly Piece[],
  list: List,
): readonly NamedPerson[] | null {
  const own = pieces.filter((piece) => piece.list === list);
  const names: NamedPerson[] = [];
  for (const piece of own) {
    const read = readPiece(joined.text, piece);
    if (!read.whole && (list === 'present' || list === 'absent')) return null;
    for (const { name, start, end } of read.names) {
      names.push({ value: name, where: joined.place(start, end) });
    }
  }
  return names.length === 0 ? null : names;
}

/** Reads line by line, and stops at the first line that names nobody: the text goes on there. */
function readPiece(text: string, piece: Piece): ReturnType<typeof readNameList> {
  const names: ReturnType<typeof readNameList>['names'][number][] = [];
  let whole = true;
  let at = piece.start;
  for (const line of text.slice(piece.start, piece.end).split('\n')) {
    const isCount = /^[\s\d|–—-]*$/u.test(line);
    const read = readNameList(withoutProxies(line));
    const isFirst = at === piece.start;
    if (!isCount && read.names.length === 0 && !isFirst) break;
    whole &&= read.whole || isCount;
    for (const one of read.names) {
      names.push({ name: one.name, start: at + one.start, end: at + one.end });
    }
    at += line.length + 1;
  }
  return { names, whole };
}

/** « M. A à Mme B », « M. A donne pouvoir à Mme B », « M. A, représenté par Mme B »: only the first is named absent. */
function withoutProxies(line: string): string {
  return line.replace(
    /(?:(?:,? (?:ayant |qui )?(?:a |avait |ont )?(?:donn[ée](?:e|s|es)? |donnent )?(?:pouvoir|procuration|mandat)(?: de vote)?(?: donn[ée])?)? à|,? repr[ée]sent[ée]e?s? par|,? suppl[ée]{1,2}e? par) [^,;()\n]{2,80}/gu,
    (part) => ' '.repeat(part.length),
  );
}

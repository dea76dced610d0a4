import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import type { ActReading, ReadBlock } from '../../act-reading.ts';
import { type NamedPerson, nameSource, readNameList } from './person-names.ts';
import { type JoinedText, joinParagraphs, type Placed } from './text-place.ts';

type Quality = 'chair' | 'deputy' | 'secretary' | 'officer';

/** One who signs. */
export type Signatory = {
  readonly person: NamedPerson | null;
  readonly quality: Placed<Quality> | null;
  /** « Pour le maire, par délégation ». */
  readonly byDelegation: boolean;
};

const qualities: readonly (readonly [Quality, RegExp])[] = [
  ['secretary', /(?<!\p{L})secr[ée]taire(?! g[ée]n[ée]ral)(?: de (?:la )?s[ée]ance)?/iu],
  [
    'deputy',
    /(?:\d+(?:er|[èe]re|e|[èe]me)|premi[èe]re?|deuxi[èe]me|troisi[èe]me|quatri[èe]me)? ?(?<!\p{L})(?:adjointe?(?! administrati| technique)|vice[- ]pr[ée]sidente?|conseill[eè]re? (?:municipale?|communautaire) d[ée]l[ée]gu[ée]e?)/iu,
  ],
  [
    'officer',
    /(?<!\p{L})(?:direct(?:eur|rice)|chef(?:fe)? de service|responsable|secr[ée]taire g[ée]n[ée]rale?)/iu,
  ],
  ['chair', /(?<!vice[- ])(?<!\p{L})(?:maire|pr[ée]sidente?)(?!\p{L})/iu],
];
const forThe = /pour l[ea] (?:maire|pr[ée]sidente?)/iu;
const presides = /pr[ée]sidente? de (?:la )?s[ée]ance/iu;
const delegation =
  /par d[ée]l[ée]gation|d[ée]l[ée]gation de (?:signature|fonctions?)|par suppl[ée]ance|par int[ée]rim|par emp[êe]chement|emp[êe]ch[ée]/iu;

/** Who signs an act, from its signature blocks; none = no such block. */
export function readSignatures(
  reading: ActReading,
  blocks: readonly ReadBlock[],
): readonly Signatory[] {
  const texts = blocks.map((block) => {
    const indexes = Array.from({ length: block.to - block.from + 1 }, (_, at) => block.from + at);
    return joinParagraphs(reading.document.paragraphs, indexes, normaliseSpaces);
  });
  return texts.flatMap(readSignatories);
}

/** A name and a quality that stand together are one person, in whichever order. */
function readSignatories(joined: JoinedText): readonly Signatory[] {
  const byDelegation = forThe.test(joined.text) || delegation.test(joined.text);
  const found: Signatory[] = [];
  for (const { quality, name, start, end } of readMarks(joined.text)) {
    const where = joined.place(start, end);
    const next: Signatory = {
      person: name === null ? null : { value: name, where },
      quality: quality === null ? null : { value: quality, where },
      byDelegation,
    };
    const last = found.at(-1);
    // « Jeanne Lefort, maire » below « Le président de séance » is one person with two offices.
    if (
      name === null &&
      last?.person?.where.paragraph === where.paragraph &&
      last.quality !== null
    ) {
      continue;
    }
    if (last === undefined || overlaps(last, next)) found.push(next);
    else {
      const person = last.person ?? next.person;
      found[found.length - 1] = { person, quality: last.quality ?? next.quality, byDelegation };
    }
  }
  return found;
}

function overlaps(last: Signatory, next: Signatory): boolean {
  return (
    (last.person !== null && next.person !== null) ||
    (last.quality !== null && next.quality !== null)
  );
}

/** The chair named in « Pour le maire » does not sign. */
function readMarks(text: string): readonly Mark[] {
  const signed = text.replace(new RegExp(forThe, 'giu'), (words) => ' '.repeat(words.length));
  let from = 0;
  return signed.split('\n').flatMap((line) => {
    const at = from;
    from += line.length + 1;
    return readLine(line).map(({ start, end, ...mark }) => ({
      ...mark,
      start: at + start,
      end: at + end,
    }));
  });
}

type Mark = {
  readonly quality: Quality | null;
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
};

/** Qualities and names of one line, in the order in which they stand. */
function readLine(line: string): readonly Mark[] {
  const marks: Mark[] = [];
  let rest = line;
  for (const [quality, words] of qualities) {
    const found = words.exec(rest);
    if (found === null) continue;
    const mark = { quality, name: null, start: found.index, end: found.index + found[0].length };
    // « Le premier adjoint, président de séance » signs as the one who presided.
    if (quality !== 'deputy' || !presides.test(line)) marks.push(mark);
    const titled = /(?:l[ea] |l')$/iu.exec(rest.slice(0, found.index))?.[0].length ?? 0;
    const from = found.index - titled;
    const until = found.index + found[0].length;
    const tail = /^[^,;:()]{0,80}/u.exec(rest.slice(until))?.[0] ?? '';
    const office =
      /^(?: (?:de|du|des|d'|en|g[ée]n[ée]ral|chargée?)[^,;:]{0,80})?/u.exec(tail)?.[0].length ?? 0;
    rest = rest.slice(0, from) + ' '.repeat(until + office - from) + rest.slice(until + office);
    if (quality === 'secretary') break;
  }
  return [...marks, ...namesIn(rest)].sort((left, right) => left.start - right.start);
}

const aName = new RegExp(nameSource, 'gu');
/** Words that open a line of a signature with a capital, and name nobody. */
const noName =
  /^(?:Fait|Le|La|Les|Signé|Signature|Pour|Par|Délibéré|Certifié|Transmis|Publié|Affiché|À|Cachet)(?!\p{L})/u;

function namesIn(line: string): readonly Mark[] {
  return [...line.matchAll(aName)].flatMap((found) => {
    const [read] = noName.test(found[0]) ? [] : readNameList(found[0]).names;
    if (read === undefined) return [];
    const start = found.index + read.start;
    return [{ quality: null, name: read.name, start, end: start + read.name.length }];
  });
}

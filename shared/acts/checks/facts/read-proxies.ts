import { type NamedPerson, nameSource, readNameList } from './person-names.ts';
import type { JoinedText } from './text-place.ts';

/** « M. A a donné pouvoir à Mme B »: A is away, B votes for A. */
export type ProxyVote = { readonly giver: NamedPerson; readonly holder: NamedPerson };

const given =
  '(?:,? ?\\(? ?(?:ayant |qui |a |ont |avait |avaient )*(?:donn(?:e|ent|[ée]) )?(?:[Pp]ouvoir|[Pp]rocuration|[Mm]andat)(?: de vote)?(?: donn[ée])? à |,? ?\\(? ?(?:est |sont )?repr[ée]sent[ée]e?s? par )';
/** « M. le maire » holds one too. */
const chair = '(?:(?:M\\.|Mme|Monsieur|Madame) )?[Ll][ea] (?:[Mm]aire|[Pp]résidente?)';
const stated = new RegExp(
  `(?<givers>${nameSource}(?: et ${nameSource})?)(?<link>${given})(?<holder>${chair}|${nameSource})`,
  'gu',
);
/** Behind « Pouvoirs : » a plain « à » says it all. */
const listed = new RegExp(
  `(?<givers>${nameSource})(?<link> (?:à|→|->) )(?<holder>${chair}|${nameSource})`,
  'gu',
);
const label =
  /(?:pouvoirs?|procurations?|mandats? de vote|représentés?)(?: de vote| donnés?)?(?: *\(\d+\))? *:/giu;

/** Every pouvoir of an attendance, in order. */
export function readProxies(joined: JoinedText): readonly ProxyVote[] {
  const proxies = [...joined.text.matchAll(stated)].flatMap((found) => proxiesOf(joined, found));
  const taken = new Set(proxies.map(({ giver }) => keyOf(giver)));
  for (const found of joined.text.matchAll(label)) {
    const start = found.index + found[0].length;
    const end = endOfList(joined.text, start);
    for (const one of joined.text.slice(start, end).matchAll(listed)) {
      const read = proxiesOf(joined, one, start);
      proxies.push(...read.filter(({ giver }) => !taken.has(keyOf(giver))));
    }
  }
  return proxies;
}

/** The list ends at the next label, or after the lines that name somebody. */
function endOfList(text: string, start: number): number {
  const next = text.indexOf(':', start);
  const end = next < 0 ? text.length : text.lastIndexOf('\n', next);
  return Math.max(end, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start));
}

function keyOf({ where }: NamedPerson): string {
  return `${where.paragraph}:${where.start ?? 0}`;
}

function proxiesOf(joined: JoinedText, found: RegExpExecArray, offset = 0): ProxyVote[] {
  const { givers = '', link = '', holder = '' } = found.groups ?? {};
  const start = offset + found.index;
  const at = start + givers.length + link.length;
  const [held] = isChair(holder)
    ? [{ value: holder, where: joined.place(at, at + holder.length) }]
    : named(joined, holder, at);
  if (held === undefined) return [];
  return named(joined, givers, start).map((giver) => ({ giver, holder: held }));
}

/** Told by the office, not by the name. */
export function isChair(holder: string): boolean {
  return /(?:^| )l[ea] (?:maire|présidente?)$/iu.test(holder);
}

function named(joined: JoinedText, written: string, at: number): readonly NamedPerson[] {
  return readNameList(written).names.map(({ name, start, end }) => ({
    value: name,
    where: joined.place(at + start, at + end),
  }));
}

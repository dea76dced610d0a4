import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import type { BlockRole } from '../../act.ts';
import type { ActReading } from '../../act-reading.ts';
import { findCount } from './counts.ts';
import { type NamedPerson, readNameList } from './person-names.ts';
import { readTableCounts } from './read-table-counts.ts';
import { type JoinedText, joinParagraphs, type Placed } from './text-place.ts';
import {
  ofThisVote,
  tellsOfVote,
  type VoteCount,
  voteCounts,
  votePatterns,
  withoutVotes,
} from './vote-words.fr.ts';

/** One vote as an act tells it. Null = not told. */
export type Vote = {
  readonly for: Placed<number> | null;
  readonly against: Placed<number> | null;
  readonly abstentions: Placed<number> | null;
  /** Votes cast, abstentions apart. */
  readonly cast: Placed<number> | null;
  readonly voters: Placed<number> | null;
  readonly notTakingPart: Placed<number> | null;
  readonly notTakingPartNames: readonly NamedPerson[];
  /** Named as voting for, against or as abstaining. */
  readonly voterNames: readonly NamedPerson[];
  readonly unanimous: Placed<true> | null;
  readonly outcome: Placed<'adopted' | 'rejected'> | null;
  readonly castingVote: Placed<true> | null;
  readonly secretBallot: Placed<true> | null;
  /** First words of the vote. */
  readonly where: Placed<true>['where'];
};

/** The votes of an act, in order. Lines that follow one another are one vote until a figure comes a second time. */
export function readVotes(
  reading: ActReading,
  roleOf: (paragraph: number) => BlockRole | null,
): readonly Vote[] {
  const { paragraphs } = reading.document;
  const told = groupLines(paragraphs, roleOf)
    .map((indexes) => readVote(joinParagraphs(paragraphs, indexes, normaliseSpaces)))
    .filter(saysSomething);
  return joinTables(told, readTableCounts(paragraphs, columns));
}

/** Paragraphs of each vote; other words between two lines part them. */
function groupLines(
  paragraphs: ActReading['document']['paragraphs'],
  roleOf: (paragraph: number) => BlockRole | null,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let seen = new Set<VoteCount | 'outcome'>();
  let isNext = false;
  for (const [index, { text }] of paragraphs.entries()) {
    const role = roleOf(index);
    if ((role !== null && withoutVotes.has(role)) || text.trim() === '') continue;
    const plain = normaliseSpaces(text);
    const told = toldIn(plain, role);
    if (told === null) {
      isNext = false;
      continue;
    }
    const last = groups.at(-1);
    if (last !== undefined && isNext && told.every((key) => !seen.has(key))) last.push(index);
    else {
      groups.push([index]);
      seen = new Set();
    }
    for (const key of told) seen.add(key);
    isNext = true;
  }
  return groups;
}

const outcomeWords = /à l'unanimité|à la majorité|adopté|rejeté/iu;

/** What a paragraph tells of a vote: « adopté à l’unanimité » twice is two votes. Null = it is of no vote. */
function toldIn(plain: string, role: BlockRole | null): readonly (VoteCount | 'outcome')[] | null {
  if (!tellsOfVote.test(plain) || plain.length > longestVote) return null;
  if (role === 'article' && !ofThisVote.test(plain)) return null;
  const told = voteCounts.filter((key) => votePatterns[key].some((one) => one.test(plain)));
  return outcomeWords.test(plain) ? [...told, 'outcome'] : told;
}

/** Longer paragraphs tell a debate. */
const longestVote = 1_500;

const columns: readonly (readonly [VoteCount, RegExp])[] = [
  ['for', /^(?:voix |votes? )?pour$/iu],
  ['against', /^(?:voix |votes? )?contre$/iu],
  ['abstentions', /^abstentions?$/iu],
  ['cast', /^suffrages? exprim/iu],
  ['voters', /^(?:nombre de )?votants?$/iu],
  ['notTakingPart', /^(?:ne prend(?:nent)? pas part|n\.?p\.?p\.?v|non[- ]participa)/iu],
];

/** A table of figures is the vote that words tell beside it, where they tell one without figures. */
function joinTables(
  votes: readonly Vote[],
  tables: readonly Partial<Record<VoteCount, Placed<number>>>[],
): readonly Vote[] {
  const withFigures = tables.filter(
    (table) => table.for !== undefined && table.against !== undefined,
  );
  const [only] = withFigures;
  const [first, ...others] = votes;
  const isSilent = first !== undefined && voteCounts.every((key) => first[key] === null);
  if (withFigures.length === 1 && only !== undefined && isSilent) {
    return [{ ...first, ...only }, ...others];
  }
  return [
    ...votes,
    ...withFigures.map((table) => ({ ...untold, where: startOf(table), ...table })),
  ];
}

function startOf(table: Partial<Record<VoteCount, Placed<number>>>): Vote['where'] {
  return { paragraph: Math.min(...Object.values(table).map(({ where }) => where.paragraph)) };
}

const untold: Omit<Vote, 'where'> = {
  for: null,
  against: null,
  abstentions: null,
  cast: null,
  voters: null,
  notTakingPart: null,
  notTakingPartNames: [],
  voterNames: [],
  unanimous: null,
  outcome: null,
  castingVote: null,
  secretBallot: null,
};

function saysSomething(vote: Vote): boolean {
  return (
    voteCounts.some((key) => vote[key] !== null) ||
    vote.unanimous !== null ||
    vote.castingVote !== null ||
    vote.notTakingPartNames.length > 0
  );
}

function readVote(joined: JoinedText): Vote {
  const count = (key: VoteCount): Placed<number> | null => findCount(joined, votePatterns[key]);
  const found = (way: RegExp): Placed<true> | null => {
    const match = way.exec(joined.text);
    if (match === null) return null;
    return { value: true, where: joined.place(match.index, match.index + match[0].length) };
  };
  const rejected = found(
    /(?:n'est pas|n'a pas été) (?:adopt|approuv)ée?|(?:est|a été|sont) rejetée?s?|^\s*rejetée?s?(?!\p{L})|(?<!\p{L})(?:rejettent?|n'(?:adopte|approuve)(?:nt)? pas)(?!\p{L})/imu,
  );
  const adopted = found(
    /(?:est|a été|sont) (?:adopt|approuv)ée?s?|(?<!\p{L})adoptée?s? (?:à|par)|^\s*adoptée?s?(?!\p{L})|décide|adopte|approuve/imu,
  );
  return {
    for: count('for'),
    against:
      noneSaid(joined, /(?:aucune? (?:voix |vote )?|sans (?:voix )?)contre/iu) ?? count('against'),
    abstentions: noneSaid(joined, /(?:aucune|sans) abstention/iu) ?? count('abstentions'),
    cast: count('cast'),
    voters: count('voters'),
    notTakingPart: count('notTakingPart'),
    notTakingPartNames: readNonVoters(joined),
    voterNames: readVoterNames(joined),
    unanimous: found(
      /(?<!(?:quasi|presque)[- ])(?:à l'unanimité|unanimité des (?:suffrages|membres|présents|voix|votants))/iu,
    ),
    outcome: outcomeOf(rejected, adopted),
    castingVote: found(
      /(?:voix (?:du |de la )?(?:pr[ée]sidente?|maire)?[^.\n]{0,30}prépondérante|voix prépondérante)/iu,
    ),
    secretBallot: found(/(?:scrutin|vote|bulletins?|suffrage) (?:à bulletins? )?secrets?/iu),
    where: joined.place(0, joined.text.split('\n', 1)[0]?.length ?? 0),
  };
}

function outcomeOf(rejected: Placed<true> | null, adopted: Placed<true> | null): Vote['outcome'] {
  if (rejected !== null) return { value: 'rejected', where: rejected.where };
  return adopted === null ? null : { value: 'adopted', where: adopted.where };
}

function noneSaid(joined: JoinedText, way: RegExp): Placed<number> | null {
  const found = way.exec(joined.text);
  if (found === null) return null;
  return { value: 0, where: joined.place(found.index, found.index + found[0].length) };
}

/** « Contre : 2 (M. A, Mme B) », « Abstentions : M. C ». */
function readVoterNames(joined: JoinedText): readonly NamedPerson[] {
  const lists =
    /(?:pour|contre|abstentions?|s'abstiennent|se sont abstenue?s?) *:? *(?:\d{1,3} *)?(?:\((?<inside>[^()]{3,400})\)|: *(?<after>(?:M\.|Mme|MM\.)[^:.\n(]{2,400}))/giu;
  return [...joined.text.matchAll(lists)].flatMap((found) => {
    const written = found.groups?.['inside'] ?? found.groups?.['after'] ?? '';
    return namesIn(joined, written, found.index + found[0].indexOf(written));
  });
}

/** « M. A ne prend pas part au vote », « Ne prend pas part au vote : M. A », « M. A, intéressé à l'affaire, se retire ». */
function readNonVoters(joined: JoinedText): readonly NamedPerson[] {
  const ways: readonly RegExp[] = [
    /(?:ne (?:prend|prennent|participent?)[^:.\n]{0,40}vote|n\.?p\.?p\.?v\.?) *(?:: *(?:\d{1,3} *)?\(?|\()(?<names>[^:\n()]{2,300})/giu,
    /(?<names>(?:MM?\.|Mme|Monsieur|Madame) [^:.;\n()]{2,160}?),? (?:intéressée?s?[^.;\n]{0,60}|ayant quitté[^.;\n]{0,40})?,? ?(?:n'(?:a|ont) pas pris part|ne (?:prend|prennent|prenant|participe|participent)[^.;:\n]{0,12}(?:part|pas))[^.;:\n]{0,20} vote/giu,
  ];
  return ways.flatMap((way) =>
    [...joined.text.matchAll(way)].flatMap((found) => {
      const written = found.groups?.['names'] ?? '';
      return namesIn(joined, written, found.index + found[0].indexOf(written));
    }),
  );
}

function namesIn(joined: JoinedText, written: string, at: number): readonly NamedPerson[] {
  return readNameList(written).names.map(({ name, start, end }) => ({
    value: name,
    where: joined.place(at + start, at + end),
  }));
}

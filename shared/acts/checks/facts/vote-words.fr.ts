import type { BlockRole } from '../../act.ts';
import { countSource } from './counts.ts';

/** A paragraph without any of these tells of no vote. */
export const tellsOfVote: RegExp =
  /unanimit|abst[ei]n|(?<!\p{L})voix(?!\p{L})|(?:^|[\s(])(?:pour|contre)\s*:|\d+ (?:pour|contre)(?!\p{L})|exprimés? *:|suffrages? exprim|prépondérant|(?:part|participe\p{L}*) (?:pas )?(?:au|à ce) vote|n\.?p\.?p\.?v|scrutin secret|bulletins? secrets?|votants? *:|(?:délibération|projet|motion|proposition|texte|rapport|résolution|vœu)[^.]{0,40} (?:est|a été) (?:adopt|rejet|approuv)/iu;
/** An article may tell how others vote: « la voix du président est prépondérante »; only words of a result are of this vote. */
export const ofThisVote: RegExp =
  /ne (?:prend|prennent) pas part au vote|\d (?:voix )?(?:pour|contre)(?!\p{L})|abstentions? *:|(?:^|[\s(])(?:pour|contre) *: *\d|adoptée?s? (?:à l'unanimité|à la majorité|par)/iu;
/** No vote stands in these. */
export const withoutVotes: ReadonlySet<BlockRole> = new Set([
  'visa',
  'considerant',
  'expose',
  'presences',
  'quorum',
  'seance',
  'recours',
  'ordre-du-jour',
  'secretaire',
]);

/** The figures that an act gives of a vote. */
export type VoteCount = 'for' | 'against' | 'abstentions' | 'cast' | 'voters' | 'notTakingPart';

const n = `(?<n>${countSource})`;
const pattern = (source: string): RegExp => new RegExp(source, 'iu');
const voices = '(?:voix |votes? |membres? |suffrages? )?';
/** Ways to tell each figure of a vote, in order of trial. */
export const votePatterns: Readonly<Record<VoteCount, readonly RegExp[]>> = {
  for: [
    pattern(`(?<!\\p{L})pour *: *${n}`),
    pattern(`${n} +${voices}(?:« )?pour(?!\\p{L}| (?:cent|le|la|les|l'|un|une))`),
  ],
  against: [
    pattern(`(?<!\\p{L})contre *: *${n}`),
    pattern(`${n} +${voices}(?:« )?contre(?!\\p{L}| (?:le|la|les|l'|un|une) )`),
  ],
  abstentions: [
    pattern(`(?<!\\p{L})abstentions? *(?:\\(s\\) *)?: *${n}`),
    pattern(`${n} +abstentions?`),
    pattern(`${n} +${voices}(?:s'abst|se sont abst)`),
  ],
  cast: [pattern(`suffrages? exprim[ée]s? *:? *${n}`), pattern(`${n} +suffrages? exprim`)],
  voters: [pattern(`votants? *: *${n}`), pattern(`${n} +votants(?!\\p{L})`)],
  notTakingPart: [
    pattern(
      `(?:ne (?:prend|prennent|prenant|participe|participent)[^:.\\n]{0,40}vote|n\\.?p\\.?p\\.?v\\.?|non[- ]participations?|ne participant pas[^:.\\n]{0,20}) *: *${n}`,
    ),
    pattern(
      `${n} +(?:${voices})?(?:ne (?:prend|prennent|prenant|participe|participent)[^:.\\n]{0,12}(?:part|pas)|non[- ]participations?|n\\.?p\\.?p\\.?v)`,
    ),
  ],
};

export const voteCounts: readonly VoteCount[] = [
  'for',
  'against',
  'abstentions',
  'cast',
  'voters',
  'notTakingPart',
];

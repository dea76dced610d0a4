import { stepsOutCue } from './attendance-cues.fr.ts';
import { candidatesIn } from './candidates-in.fr.ts';
import { plainOf, type Utterance } from './cut-utterances.ts';
import type { Vote } from './minutes.ts';
import type { NameFound, NameList } from './name-list.ts';
import { saidNames } from './said-names.ts';
import { nameOf } from './voice-label.ts';
import type { VoteCounts } from './vote-counts.fr.ts';
import { readVoteCues, type VoteCues } from './vote-cues.fr.ts';

/** Who is said to be against, to abstain, to stay out of a vote; how many votes each candidate got. */
export type VoteNames = Pick<Vote, 'withdrawn' | 'againstNames' | 'abstentionNames' | 'candidates'>;

type Side = 'against' | 'abstention';
type Sided = { readonly name: string; readonly side: Side | null };

const abstains = /abst(?:ien|ention|enu|ension)|absention|s['’]abst/iu;
const opposes = /\bcontre\b|oppos/iu;
const verbAfter =
  /^[^.;:]*?(?:vot(?:e|ent|ant|era|eront|é)\s+\p{L}+|s['’]absti\p{L}+|s['’](?:est|sont|étant) abst\p{L}+|s['’]oppos\p{L}+|se sont (?:abst|oppos)\p{L}+)/iu;
/** What stands between the names of one list, and around them. */
const between =
  /^[\s,;.]*(?:(?:et|ainsi que?|puis|plus|aussi)(?![\p{L}]))?[\s,;.]*(?:(?:MM?|Mmes?|Mlle|Messieurs|Mesdames)\.?\s*)?$/iu;
const aroundNames =
  /^ (?:(?:donc|alors|oui|il y a|y a|c est|ce sont|avec|et|ainsi que|soit|ca fait|cela fait|ce qui fait|ca nous fait|cela nous fait|je note|je vois|j ai|nous avons|merci|est|sont|d accord|\d{1,3}|une?|voix|votes?|pour|contre|opposants?|oppositions?|abstentions?|abstenus|s abstient|s abstiennent|messieurs|mesdames|madame|monsieur|m|mme|mmes|mm) )*$/;

/**
 * Names said of one side of a vote, by the list alone. A list of names after its question answers it where their number
 * is the one counted, or where two or more are named and nothing else: one name may as well be given the floor.
 */
export function readVoteNames(
  during: readonly Utterance[],
  before: readonly Utterance[],
  { list, counts }: { readonly list: NameList; readonly counts: VoteCounts },
): VoteNames {
  const stepsOut = [...before, ...during].filter(
    ({ plain, asks }) => !asks && stepsOutCue.test(plain),
  );
  const sides = [
    ...during.flatMap((utterance) => sidesIn(utterance, list)),
    ...answersIn(during, list, counts),
  ];
  const on = (side: Side): readonly string[] => [
    ...new Set(sides.flatMap((one) => (one.side === side ? one.name : []))),
  ];
  return {
    withdrawn: [...new Set(stepsOut.flatMap((utterance) => whoStepsOut(utterance, list)))],
    againstNames: on('against'),
    abstentionNames: on('abstention'),
    candidates: during.flatMap((utterance) => candidatesIn(utterance, list)),
  };
}

type Answers = Record<Side, { readonly names: Set<string>; isList: boolean }>;

function answersIn(
  during: readonly Utterance[],
  list: NameList,
  counts: VoteCounts,
): readonly Sided[] {
  const answers: Answers = {
    against: { names: new Set(), isList: false },
    abstention: { names: new Set(), isList: false },
  };
  let asked: Side | null = null;
  for (const utterance of during) {
    const { asks: sides, outcome } = readVoteCues(utterance.plain, utterance.asks, false);
    if (sides.length > 0) asked = sideAsked(sides);
    const answer = asked === null || utterance.asks ? null : answerIn(utterance, list);
    if (outcome !== null && answer?.isList !== true) asked = null;
    if (asked !== null && answer !== null) addAnswer(answers[asked], answer);
  }
  return (['against', 'abstention'] as const).flatMap((side) => {
    const { names, isList } = answers[side];
    const isCounted = names.size > 0 && names.size === counts[side];
    const isTold = isList && names.size > 1 && names.size <= (counts[side] ?? names.size);
    return isCounted || isTold ? [...names].map((name) => ({ name, side })) : [];
  });
}

/** The one side that names may answer; « pour » is not called by names. */
function sideAsked(sides: VoteCues['asks']): Side | null {
  const [side, ...others] = sides;
  return side === undefined || side === 'for' || others.length > 0 ? null : side;
}

type Answer = { readonly names: readonly NameFound[]; readonly isList: boolean };

function answerIn({ text, plain }: Utterance, list: NameList): Answer | null {
  const names = saidNames(list, text);
  if (names.length === 0) return null;
  const isList = aroundNames.test(restOf(text, names));
  return isList || isShortAnswer(plain) ? { names, isList } : null;
}

function addAnswer(to: Answers[Side], { names, isList }: Answer): void {
  for (const { name } of names) to.names.add(name);
  to.isList ||= isList;
}

const isShortAnswer = (plain: string): boolean =>
  plain.length < 90 && !/ (?:parole|excusez|oui|question) /.test(plain);

/** The words of a sentence without its names, as rules read them. */
function restOf(text: string, names: readonly NameFound[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of names) {
    rest += ` ${text.slice(at, start)} `;
    at = end;
  }
  return plainOf(rest + text.slice(at));
}

/** Each list of names in a sentence that tells a side. */
function sidesIn({ text, plain, asks }: Utterance, list: NameList): readonly Sided[] {
  const isTold = abstains.test(text) || opposes.test(text);
  if (asks || !isTold || stepsOutCue.test(plain)) return [];
  return listsIn(text, saidNames(list, text)).flatMap((names) => {
    const side = sideOf(text, names);
    return names.map(({ name }) => ({ name, side }));
  });
}

type Names = readonly [NameFound, ...NameFound[]];

/** Names that follow one another without another word are one list. */
function listsIn(text: string, names: readonly NameFound[]): readonly Names[] {
  const lists: [NameFound, ...NameFound[]][] = [];
  for (const name of names) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    const joins = before !== undefined && between.test(text.slice(before.end, name.start));
    if (joins) last?.push(name);
    else lists.push([name]);
  }
  return lists;
}

const self =
  / (?:je ne (?:prends|prendrai|participe|participerai|vote|voterai|peux)|je sors|je (?:me|vais me) (?:deporte|deporter|retire|retirer)|me deporte|je quitte (?:la salle|la seance)) /;

/** Whoever says « je ne prends pas part au vote », or whom a sentence names with it. */
function whoStepsOut({ text, plain, speaker }: Utterance, list: NameList): readonly string[] {
  if (self.test(plain) && speaker !== null) {
    const name = nameOf(speaker);
    return name === null ? [] : [saidNames(list, name)[0]?.name ?? name];
  }
  const names = saidNames(list, text).map(({ name }) => name);
  return names.length <= 4 ? names : [];
}

const cueBefore = 90;
/** « M. X, Mme Y et M. Z, donc trois contre » */
const countAfter =
  /^[\s,]*(?:donc|soit|ce qui fait|ça fait|cela fait|qui (?:sont|est))?\s*(?:\d{1,3}|\p{L}+(?:[- ]\p{L}+){0,2})?\s*(?:voix |votes? )?(?:contre|oppositions?|abst\p{L}+|absentions?)(?!\p{L})/iu;

/** The verb after a list of names, or their count; else what stands before it. */
function sideOf(text: string, names: Names): Side | null {
  const [first] = names;
  const end = names.at(-1)?.end ?? first.end;
  const after = text.slice(end, end + 60);
  const told = verbAfter.exec(after)?.[0] ?? null;
  if (told !== null) return sideIn(told);
  const before = text.slice(Math.max(0, first.start - cueBefore), first.start);
  const against = lastOf(before, opposes);
  const abstention = lastOf(before, abstains);
  if (against !== abstention) return against > abstention ? 'against' : 'abstention';
  const counted = countAfter.exec(after)?.[0] ?? null;
  return counted === null ? null : sideIn(counted);
}

function sideIn(words: string): Side | null {
  if (abstains.test(words)) return 'abstention';
  return opposes.test(words) ? 'against' : null;
}

function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1)?.index ?? -1;
}

import { type AttendanceCue, attendanceCues, proxyCue, stepsOutCue } from './attendance-cues.fr.ts';
import { quoteOf, type Utterance } from './cut-utterances.ts';
import type { Attendee, HolderDifference, Meeting, Transcript } from './minutes.ts';
import { findNames, type NameFound, type NameList, nameList } from './name-list.ts';
import { saidNames } from './said-names.ts';
import { isSameName } from './same-name.ts';
import { nameOf } from './voice-label.ts';

/** Who was there, and where the recording names another holder of a pouvoir than the list, which holds. */
export type AttendanceRead = {
  readonly attendance: readonly Attendee[];
  readonly differences: readonly HolderDifference[];
};

type Known = {
  readonly people: Map<string, Person>;
  /** Holders that the list names, by who gives. */
  readonly listed: ReadonlyMap<string, string>;
  readonly differences: HolderDifference[];
};

type Person = { -readonly [Key in keyof Attendee]: Attendee[Key] };

/** Seconds, or sentences without times, within which who is missing is told at the opening of a meeting. */
const opening = { seconds: 1500, sentences: 160 } as const;

/**
 * Who was there: the list that was brought, with what the meeting says of pouvoirs, excuses, late arrivals and departures.
 * Without a list, who speaks, under the name that the transcript gives; a number of voice is nobody, and nobody is guessed.
 */
export function readAttendance(
  meeting: Meeting,
  transcript: Transcript,
  utterances: readonly Utterance[],
  names: NameList,
): AttendanceRead {
  if (meeting.members.length === 0) {
    return { attendance: speakersOf(transcript), differences: [] };
  }
  const known: Known = {
    people: new Map(
      meeting.members.map((member): [string, Person] => [member.name, { ...member }]),
    ),
    listed: new Map(
      meeting.members.flatMap(({ name, representedBy }) =>
        representedBy === null ? [] : [[name, representedBy] as const],
      ),
    ),
    differences: [],
  };
  for (const utterance of utterances) {
    if (mayTell(utterance.plain)) readUtterance(known, utterance, names);
  }
  return { attendance: [...known.people.values()], differences: known.differences };
}

/** Speakers whom the transcript names and the list does not. */
export function unlistedSpeakers(
  { members }: Meeting,
  { speeches }: Transcript,
): readonly string[] {
  if (members.length === 0) return [];
  const speakers = new Set(speeches.flatMap(({ speaker }) => nameOf(speaker) ?? []));
  return [...speakers].filter((one) => !members.some(({ name }) => isSameName(name, one)));
}

function mayTell(plain: string): boolean {
  return proxyCue.test(plain) || attendanceCues.some(({ pattern }) => pattern.test(plain));
}

function readUtterance(known: Known, utterance: Utterance, list: NameList): void {
  const isOpening = opens(utterance);
  const names = findNames(list, utterance.text, isOpening);
  if (names.length === 0 || utterance.asks) return;
  if (isOpening && proxyCue.test(utterance.plain) && readProxies(known, utterance, names)) return;
  const cue = attendanceCues.find((one) => isTold(one, utterance, names.length, isOpening));
  if (cue === undefined) return;
  const told = cue.tells === 'role' ? nearest(names, utterance, cue.role) : names;
  for (const { name } of told) apply(known.people.get(name), cue, utterance);
}

function isTold(
  cue: AttendanceCue,
  { plain }: Utterance,
  names: number,
  isOpening: boolean,
): boolean {
  if (!cue.pattern.test(plain)) return false;
  if (cue.tells === 'state') return isOpening && !hasConditional(plain);
  if (cue.tells === 'role') return isOpening;
  // One is told of: several in a long sentence are spoken about.
  return names <= 3 && !stepsOutCue.test(plain);
}

function apply(person: Person | undefined, cue: AttendanceCue, utterance: Utterance): void {
  if (person === undefined) return;
  const quote = quoteOf(utterance);
  if (cue.tells === 'role') {
    if (person.role !== 'chair') Object.assign(person, { role: cue.role, quote });
  } else if (cue.tells === 'arrived') {
    // Who is first told to arrive was not there before; whoever held the pouvoir held it until then.
    Object.assign(person, { state: 'present', quote });
    move(person, 'arrived', utterance);
  } else if (cue.tells === 'left') {
    if (person.state !== 'present') return;
    person.quote = quote;
    move(person, 'left', utterance);
  } else if (person.state !== 'represented' || cue.state === 'present') {
    if (cue.state !== person.state) Object.assign(person, { state: cue.state, quote });
    else person.quote ??= quote;
  }
}

/** Told twice, somebody came or left once. */
function move(person: Person, kind: 'arrived' | 'left', utterance: Utterance): void {
  const moves = person.moves ?? [];
  if (moves.at(-1)?.kind === kind) return;
  person.moves = [...moves, { kind, at: utterance.from, quote: quoteOf(utterance) }];
  person[kind] = utterance.from;
}

/** Pairs of who gives and who holds, in the order of the words; « pouvoir à Y » after « X excusé » too. */
function readProxies(
  { people, listed, differences }: Known,
  utterance: Utterance,
  names: readonly NameFound[],
): boolean {
  let isRead = tellsUnlisted({ people, listed, differences }, utterance, names);
  for (let at = 0; at + 1 < names.length; at += 1) {
    const giver = names[at];
    const holder = names[at + 1];
    if (giver === undefined || holder === undefined || giver.name === holder.name) continue;
    const between = utterance.text.slice(giver.end, holder.start);
    const before = utterance.text.slice(Math.max(0, giver.start - 40), giver.start);
    const isPair =
      /pouvoir|procuration|mandat|repr[ée]sent/iu.test(between) ||
      (/(?:pouvoir|procuration) (?:de|d['’]) *(?:la part de )?$/iu.test(before) &&
        /^\s*(?:est donné |donné )?(?:à|a|pour)\s*$/iu.test(between));
    if (!isPair) continue;
    const person = people.get(giver.name);
    if (person === undefined) continue;
    const quote = quoteOf(utterance);
    const told = listed.get(giver.name);
    if (told === undefined || told === holder.name) {
      Object.assign(person, { state: 'represented', representedBy: holder.name, quote });
    } else differences.push({ name: giver.name, listed: told, heard: holder.name, quote });
    isRead = true;
    at += 1;
  }
  return isRead;
}

/** « Monsieur Rouvière a donné pouvoir à Madame Lacombe », whom the list does not know, against the holder that it names. */
function tellsUnlisted(
  { listed, differences }: Known,
  utterance: Utterance,
  [giver, ...others]: readonly NameFound[],
): boolean {
  const told = giver === undefined ? undefined : listed.get(giver.name);
  if (giver === undefined || told === undefined || others.length > 0) return false;
  const heard = saidNames(nobody, utterance.text).find(
    ({ start, name }) => start >= giver.end && !isSameName(name, told),
  );
  if (heard === undefined) return false;
  const quote = quoteOf(utterance);
  differences.push({ name: giver.name, listed: told, heard: heard.name, quote });
  return true;
}

const nobody = nameList([]);

/** The name nearest to the words of the role: « je propose X comme secrétaire de séance ». */
function nearest(
  names: readonly NameFound[],
  { text }: Utterance,
  role: 'chair' | 'secretary',
): readonly NameFound[] {
  const word = role === 'secretary' ? /secr[ée]taire/iu : /pr[ée]sid/iu;
  const at = word.exec(text)?.index ?? 0;
  const distance = (name: NameFound): number =>
    Math.min(Math.abs(name.start - at), Math.abs(name.end - at));
  const closest = names.toSorted((left, right) => distance(left) - distance(right))[0];
  return closest === undefined ? [] : [closest];
}

function opens({ from, rank }: Utterance): boolean {
  return rank < opening.sentences && (from === null || from < opening.seconds);
}

function hasConditional(plain: string): boolean {
  return / (?:si|serait|seraient|etait|etaient|aurait) /.test(plain);
}

function speakersOf({ speeches }: Transcript): readonly Attendee[] {
  const speakers = new Set(speeches.flatMap(({ speaker }) => nameOf(speaker) ?? []));
  return [...speakers].map((name) => ({
    name,
    role: 'member',
    state: 'present',
    representedBy: null,
    arrived: null,
    left: null,
    quote: null,
  }));
}

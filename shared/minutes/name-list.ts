import { editDistance } from '../french/edit-distance.ts';
import { foldText } from '../french/fold-text.ts';
import { soundKey } from './sound-key.ts';

/** Names that minutes may bear: those of the attendance list, or of the speakers without one. */
export type NameList = {
  readonly entries: readonly NameEntry[];
  /** How many words surnames of the list have. */
  readonly lengths: readonly number[];
  /** Entries that a word may be, by the word: a meeting says the same words many times over. */
  readonly heard: Map<string, readonly LikeEntry[]>;
};

type LikeEntry = { readonly entry: NameEntry; readonly likeness: number };

/** Past so many words the memory is emptied. */
const rememberedWords = 50_000;

type NameEntry = {
  /** As the list writes it. */
  readonly name: string;
  /** Folded, without spaces or hyphens. */
  readonly surname: string;
  readonly surnameWords: number;
  readonly surnameKey: string;
  readonly first: string;
  readonly civility: 'm' | 'f' | null;
};

export type NameFound = { readonly name: string; readonly start: number; readonly end: number };

const civilities: Readonly<Record<string, 'm' | 'f'>> = {
  m: 'm',
  mr: 'm',
  monsieur: 'm',
  mme: 'f',
  mlle: 'f',
  madame: 'f',
  mademoiselle: 'f',
};
const particles = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'l', 'van', 'von', 'el', 'ben']);
const token = /[\p{L}\p{M}]+/gu;

export function nameList(names: readonly string[]): NameList {
  const entries = names.map(entryOf);
  const lengths = [...new Set(entries.map(({ surnameWords }) => surnameWords))];
  return { entries, lengths, heard: new Map() };
}

function entryOf(name: string): NameEntry {
  const words =
    name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
  const civility = civilities[foldText(words[0] ?? '')] ?? null;
  const bare = civility === null ? words : words.slice(1);
  const capitals = bare.filter((word) => word.length > 1 && word === word.toUpperCase());
  const surname = capitals.length > 0 && capitals.length < bare.length ? capitals : lastWords(bare);
  const first = bare.find((word) => !surname.includes(word)) ?? '';
  const joined = foldText(surname.join(' ')).match(/[a-z]+/g) ?? [];
  return {
    name,
    surname: joined.join(''),
    surnameWords: joined.length,
    surnameKey: soundKey(joined.join('')),
    first: foldText(first).replace(/[^a-z]/g, ''),
    civility,
  };
}

/** « Jean Le Goff » is called Le Goff, « Marie Durand » Durand. */
function lastWords(words: readonly string[]): readonly string[] {
  let start = Math.max(0, words.length - 1);
  while (start > 1 && particles.has(foldText(words[start - 1] ?? ''))) start -= 1;
  return words.slice(start);
}

type Heard = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
};

/**
 * The listed names that a text says, in its order, spelt as they may be heard. A name that two persons of the list bear
 * is left out unless a first name or the civility tells which. `rollCall`: names follow one another without a title.
 */
export function findNames(list: NameList, text: string, rollCall = false): readonly NameFound[] {
  if (list.entries.length === 0) return [];
  const heard = [...text.matchAll(token)].map((match): Heard => {
    const written = match[0];
    return {
      folded: foldText(written),
      start: match.index,
      end: match.index + written.length,
      isCapital: /^\p{Lu}/u.test(written) && match.index > 0,
    };
  });
  const found: NameFound[] = [];
  for (let at = 0; at < heard.length; at += 1) {
    const hit = nameAt(list, heard, at, rollCall);
    if (hit === null) continue;
    found.push({ name: hit.entry.name, start: hit.start, end: heard[hit.last]?.end ?? hit.start });
    at = hit.last;
  }
  return found;
}

type Hit = { readonly entry: NameEntry; readonly start: number; readonly last: number };

function nameAt(
  list: NameList,
  heard: readonly Heard[],
  at: number,
  rollCall: boolean,
): Hit | null {
  const here = heard[at];
  if (here === undefined || civilities[here.folded] !== undefined) return null;
  const hits = likeAt(list, heard, at).flatMap(({ entry, likeness }): ScoredHit[] => {
    const last = at + entry.surnameWords - 1;
    const context = contextOf(entry, heard, at, last);
    const isAlone = rollCall || here.isCapital;
    const isEnough =
      context.weight > 0 ||
      (context.weight === 0 && ((likeness === 3 && isAlone) || (rollCall && likeness === 2)));
    if (!isEnough) return [];
    return [{ hit: { entry, start: context.start, last }, score: likeness * 2 + context.weight }];
  });
  const best = Math.max(...hits.map(({ score }) => score), 0);
  const chosen = hits.filter(({ score }) => score === best);
  return chosen.length === 1 ? (chosen[0]?.hit ?? null) : null;
}

type ScoredHit = { readonly hit: Hit; readonly score: number };

function likeAt(list: NameList, heard: readonly Heard[], at: number): readonly LikeEntry[] {
  return list.lengths.flatMap((words) =>
    likeWord(list, words, joinedFrom(heard, at, at + words - 1)),
  );
}

function likeWord(list: NameList, words: number, said: string): readonly LikeEntry[] {
  if (said === '') return [];
  const key = `${words} ${said}`;
  const known = list.heard.get(key);
  if (known !== undefined) return known;
  const sound = soundKey(said);
  const found = list.entries.flatMap((entry): LikeEntry[] => {
    const likeness = entry.surnameWords === words ? likenessOf(entry, said, sound) : 0;
    return likeness > 0 ? [{ entry, likeness }] : [];
  });
  if (list.heard.size >= rememberedWords) list.heard.clear();
  list.heard.set(key, found);
  return found;
}

function joinedFrom(heard: readonly Heard[], from: number, last: number): string {
  if (last >= heard.length) return '';
  let said = '';
  for (let at = from; at <= last; at += 1) said += heard[at]?.folded ?? '';
  return said;
}

/** 3 = same letters, 2 = same sound, 1 = a fault or two of hearing, 0 = another name. */
function likenessOf(entry: NameEntry, said: string, sound: string): number {
  if (said === entry.surname) return 3;
  if (said[0] !== entry.surname[0] && sound[0] !== entry.surnameKey[0]) return 0;
  if (entry.surname.length >= 4 && sound === entry.surnameKey) return 2;
  const allowed = entry.surname.length >= 8 ? 2 : entry.surname.length >= 5 ? 1 : 0;
  return allowed > 0 && editDistance(said, entry.surname, allowed) <= allowed ? 1 : 0;
}

/** A title or the first name beside the surname; a title of the other sex or another first name speaks against. */
function contextOf(
  entry: NameEntry,
  heard: readonly Heard[],
  at: number,
  last: number,
): { readonly weight: number; readonly start: number } {
  const before = heard[at - 1];
  const start = heard[at]?.start ?? 0;
  if (before === undefined) return { weight: followsFirst(entry, heard, last), start };
  const civility = civilities[before.folded];
  if (civility !== undefined) {
    const isOther = entry.civility !== null && civility !== entry.civility;
    return { weight: isOther ? -1 : 1, start: before.start };
  }
  const second = heard[at - 2];
  const isFirst =
    before.folded === entry.first ||
    (second !== undefined && second.folded + before.folded === entry.first);
  if (isFirst)
    return {
      weight: 2,
      start: before.folded === entry.first ? before.start : (second?.start ?? before.start),
    };
  return { weight: followsFirst(entry, heard, last), start };
}

/** « DURAND Marie », as lists are read out. */
function followsFirst(entry: NameEntry, heard: readonly Heard[], last: number): number {
  return entry.first !== '' && heard[last + 1]?.folded === entry.first ? 2 : 0;
}

/** The one entry that a first name alone tells, as colleagues speak: « Marie envoie le devis »; null = none or several. */
export function nameByFirst(list: NameList, first: string): string | null {
  const folded = foldText(first).replace(/[^a-z]/g, '');
  const bearers = list.entries.filter(
    (entry) =>
      folded.length > 1 &&
      (entry.first === folded || (entry.first === '' && entry.surname === folded)),
  );
  return bearers.length === 1 ? (bearers[0]?.name ?? null) : null;
}

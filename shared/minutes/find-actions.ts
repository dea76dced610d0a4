import { foldText } from '../french/fold-text.ts';
import { cleanSaid } from './clean-said.ts';
import { plainOf, quoteOf, type Utterance } from './cut-utterances.ts';
import type { Action, Meeting, MinutesKind } from './minutes.ts';
import { type NameList, nameByFirst, nameList } from './name-list.ts';
import { resolveDue } from './resolve-due.fr.ts';
import { saidNames } from './said-names.ts';
import {
  asked,
  charged,
  doneAtOnce,
  needed,
  noCharge,
  noTask,
  ordered,
  self,
  service,
  takesOn,
} from './task-words.fr.ts';
import { nameOf } from './voice-label.ts';

/** A task is told in a breath. */
const longest = 330;

/** Tasks that somebody takes or is given. In the minutes of an assembly, only those with a limit or promised. */
export function findActions(
  utterances: readonly Utterance[],
  context: { readonly kind: MinutesKind; readonly meeting: Meeting; readonly names: NameList },
): readonly Action[] {
  const isInternal = context.kind === 'releve-de-decisions' || context.kind === 'compte-rendu';
  const actions: Found[] = [];
  for (const utterance of utterances) {
    const action = actionIn(utterance, context, isInternal);
    const last = actions.at(-1);
    if (action === null) continue;
    if (last !== undefined && isAnswer(last, utterance, action)) confirm(last, utterance);
    else actions.push({ rank: utterance.rank, action });
  }
  return actions.map(({ action }, at) => ({ id: `a${at + 1}`, ...action }));
}

type Found = { readonly rank: number; action: Omit<Action, 'id'> };

const answersWithin = 3;

/** « je m’en occupe » said to a task just told takes that task, and is no other. */
function isAnswer(
  last: Found,
  { rank, plain, speaker }: Utterance,
  { due }: Omit<Action, 'id'>,
): boolean {
  const isNear = rank - last.rank <= answersWithin;
  const isFree = last.action.who === null || last.action.who === speaker;
  const isOwn = due !== null && last.action.due !== null;
  return (
    isNear &&
    isFree &&
    !isOwn &&
    / je m en (?:occupe|charge|occuperai|chargerai) /.test(plain) &&
    plain.length < 60
  );
}

function confirm(last: Found, utterance: Utterance): void {
  const { action } = last;
  const who = action.who ?? nameOf(utterance.speaker);
  const status = who !== null && action.due !== null ? 'found' : 'to-check';
  last.action = { ...action, who, status, quotes: [...action.quotes, quoteOf(utterance)] };
}

function actionIn(
  utterance: Utterance,
  { meeting, names }: { readonly meeting: Meeting; readonly names: NameList },
  isInternal: boolean,
): Omit<Action, 'id'> | null {
  const { plain, text } = utterance;
  if (text.length > longest || noTask.test(plain) || doneAtOnce.test(plain)) return null;
  const taken = whoTakes(utterance, names, meeting.members.length > 0);
  if (taken === null) return null;
  const told = resolveDue(plain, meeting.date);
  const due = told === null ? null : { ...told, said: asWritten(text, told.said) };
  const isFirm = due !== null || taken.isPromise || (isInternal && taken.isNamed);
  if (!isFirm) return null;
  return {
    who: taken.who,
    what: cleanSaid(text),
    due,
    quotes: [quoteOf(utterance)],
    status: taken.who !== null && due !== null ? 'found' : 'to-check',
    by: 'rules',
  };
}

/** Words that rules read, as they stand in the sentence; numbers said in words stand as rules read them. */
function asWritten(text: string, read: string): string {
  const words = read.split(' ').join('[^\\p{L}\\p{N}]+');
  const folded = foldText(text);
  const found = folded.length === text.length ? new RegExp(words, 'u').exec(folded) : null;
  if (found === null) return read.replace(/\b([dl]) (?=[aeiouh])/gu, '$1’');
  return text.slice(found.index, found.index + found[0].length);
}

/** Whoever says so gives the task to somebody else. */
const gives = / je (?:prierai|demanderai|chargerai|confierai) /;

type Taken = {
  readonly who: string | null;
  /** « je m’en occupe »: a task by its words alone. */
  readonly isPromise: boolean;
  readonly isNamed: boolean;
};

function whoTakes(
  { text, plain, speaker, asks }: Utterance,
  names: NameList,
  isListed: boolean,
): Taken | null {
  if (self.test(plain) && !asks && !gives.test(plain)) {
    const isPromise =
      / (?:je m en (?:occupe|charge)|je me charge|je m occupe|j en fais mon affaire)/.test(plain);
    const who = nameOf(speaker);
    return { who, isPromise, isNamed: who !== null };
  }
  const named = namedIn(text, names) ?? (isListed ? null : (saidNames(noList, text)[0] ?? null));
  const taken = named === null ? null : asNamed(named, { text, plain, asks });
  if (taken !== null || asks) return taken;
  const room = service.exec(text);
  const isRoom = room !== null && isCharged(afterName(text, room.index + room[0].length));
  return isRoom || needed.test(plain) ? { who: null, isPromise: false, isNamed: false } : null;
}

/** What somebody who is named is asked for, is given or takes on. */
function asNamed(
  { name, end }: { readonly name: string; readonly end: number },
  { text, plain, asks }: Pick<Utterance, 'text' | 'plain' | 'asks'>,
): Taken | null {
  const after = afterName(text, end);
  const isOrder = !asks && ordered.test(plain);
  if (isOrder || (!asks && isCharged(after))) {
    return { who: name, isPromise: isOrder || takesOn.test(after), isNamed: true };
  }
  return asked.test(plain) ? { who: name, isPromise: false, isNamed: true } : null;
}

const noList = nameList([]);

/** The listed name at the head of the sentence, or the one first name that tells a listed person. */
function namedIn(
  text: string,
  names: NameList,
): { readonly name: string; readonly end: number } | null {
  const found = saidNames(names, text)[0];
  if (found !== undefined) return found;
  for (const match of text.matchAll(/(?<![\p{L}])\p{L}[\p{L}\p{M}-]+/gu)) {
    if (match.index > 60) return null;
    const name = nameByFirst(names, match[0]);
    if (name !== null) return { name, end: match.index + match[0].length };
  }
  return null;
}

/** The words right after a name, as rules read them. */
function afterName(text: string, end: number): string {
  return ` ${plainOf(text.slice(end)).trim().split(' ').slice(0, 7).join(' ')} `;
}

const isCharged = (words: string): boolean => charged.test(words) && !noCharge.test(words);

import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { LetterTexts } from '../language/letter-texts.ts';
import {
  answerOnly,
  askedFor,
  asksDocument,
  asksToDo,
  asksToKnow,
  complains,
  contests,
  courtesy,
  inTurn,
  leads,
  nextAsk,
  nextPart,
  reports,
  smallStart,
} from './ask-patterns.fr.ts';
import type { LetterPoint, LetterSpan, PointKind } from './letter-reading.ts';

type Found = LetterSpan & { readonly kind: PointKind };

const listItem = /\n(?=\s*(?:[-–—•*·]\s|\d{1,2}[.)°]\s|[a-h][.)]\s))/gu;
const question = /\?["» ]*$/u;
const item = /^\s*(?:[-–—•*·]|\d{1,2}[.)°]|[a-h][.)])\s*/u;
const opensList = /[:：]\s*$/u;
const longestTold = 220;
/** Characters before a cut: less is no request of its own. */
const shortestPart = 20;

/** What a stretch of a letter asks, question by question and request by request, in order. */
export function findPoints(text: string, from: number, texts: LetterTexts): readonly LetterPoint[] {
  const found: Found[] = [];
  let list: PointKind | null = null;
  for (const piece of splitSentences(text).flatMap((one) => toLines(one.text, from + one.start))) {
    const isItem = item.test(piece.text);
    const kind: PointKind | null =
      isItem && list !== null ? itemKind(piece.text, list) : kindOf(piece.text);
    if (!isItem) list = null;
    if (kind === null) continue;
    if (!isItem && opensList.test(piece.text)) {
      list = kind;
      found.push({ ...piece, kind });
      continue;
    }
    // The items of a list take the place of the sentence that opened it.
    if (isItem && opensList.test(found.at(-1)?.text ?? '')) found.pop();
    found.push(...partsOf(piece, kind));
  }
  return found.map((one) => ({ ...one, plain: texts.points[one.kind](coreOf(one.text)) }));
}

/** What an item of a list asks, read with what announces the list. */
function itemKind(text: string, list: PointKind): PointKind {
  if (list !== 'request') return list;
  return kindOf(askedFor(text.replace(item, ''))) ?? list;
}

/** A sentence; a list that the sentences run together is cut into its items. */
function toLines(said: string, at: number): readonly LetterSpan[] {
  const plain = normaliseSpaces(said);
  const items = [...plain.matchAll(listItem)].map((match) => match.index + 1);
  const others = [...plain.matchAll(smallStart)].map((match) => match.index + match[0].length);
  const cuts = [...items, ...others].sort((left, right) => left - right);
  const bounds = [0, ...cuts, said.length];
  return bounds.slice(1).flatMap((end, index) => {
    const raw = said.slice(bounds[index], end);
    const text = raw.trim();
    const start = at + (bounds[index] ?? 0) + raw.indexOf(text);
    return text === '' ? [] : [{ start, end: start + text.length, text }];
  });
}

/** What a sentence asks; null when it asks and tells nothing that must be answered. */
function kindOf(sentence: string): PointKind | null {
  const plain = normaliseSpaces(sentence).replace(/\s+/gu, ' ');
  const rest = plain.replace(courtesy, ' ').trim();
  if (rest.length < 6 || answerOnly.test(plain.trim())) return null;
  const isQuestion = question.test(rest);
  if (contests.test(rest)) return 'contested';
  const isRequest = asksToDo.test(rest);
  const isToKnow = asksToKnow.test(rest);
  if ((isRequest || isQuestion) && !isToKnow && asksDocument.test(rest)) return 'document';
  if (isToKnow) return 'question';
  if (isRequest) return 'request';
  if (isQuestion) return 'question';
  if (complains.test(rest)) return 'complaint';
  return reports.test(rest) ? 'report' : null;
}

/** One request may hold several: « de réparer le trottoir et de m’indiquer la date ». */
function partsOf(piece: LetterSpan, kind: PointKind): readonly Found[] {
  const plain = normaliseSpaces(piece.text).replace(/\n/gu, ' ');
  const lead = leads.exec(plain);
  const asksTwice =
    kind === 'request' || kind === 'document' || kind === 'question' || kind === 'contested';
  const after = lead === null ? 0 : lead.index + lead[0].length;
  const parts = [...plain.matchAll(nextPart), ...plain.matchAll(inTurn)].filter(
    ({ index }) => index > after,
  );
  // « nous attendons un enfant et souhaiterions … » tells, then asks: one point.
  const asks = [...plain.matchAll(nextAsk)].filter(
    ({ index }) => kindOf(plain.slice(0, index)) !== null,
  );
  const cuts = asksTwice ? [...parts, ...asks].filter(({ index }) => index > shortestPart) : [];
  const starts = cuts
    .map((match) => match.index + match[0].length)
    .sort((left, right) => left - right);
  const bounds = [0, ...starts];
  const found = bounds.map((start, index) => {
    const raw = piece.text.slice(start, bounds[index + 1]);
    const text = raw.replace(/(?:(?:,|;| et| ainsi que| puis) *)*$/u, '');
    const place = piece.start + start;
    return {
      start: place,
      end: place + text.length,
      text,
      kind: starts.length === 0 ? kind : (kindOf(index === 0 ? text : askedFor(text)) ?? kind),
    };
  });
  return found.filter(({ text }) => !answerOnly.test(askedFor(normaliseSpaces(text))));
}

/** The words of a point without what only announces them. */
function coreOf(text: string): string {
  const plain = text.replace(item, '').replace(/\s+/gu, ' ');
  const lead = leads.exec(normaliseSpaces(plain));
  const bare = lead === null ? plain : plain.slice(lead.index + lead[0].length);
  const core = bare.replace(/^[\s,]*(?:de |d['’])?/u, '').replace(/[\s.;,:]+$/u, '');
  const kept = core.length < 8 ? plain.replace(/[\s.;,:]+$/u, '') : core;
  return kept.length > longestTold ? `${kept.slice(0, longestTold).replace(/\s\S*$/u, '')}…` : kept;
}

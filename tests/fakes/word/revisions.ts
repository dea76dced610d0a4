import { renameText, runsIn, textOfRun } from './paragraph-text.ts';
import { paragraphsOf, runsOf } from './span.ts';
import type { WordObject } from './word-object.ts';
import {
  attribute,
  child,
  childrenOf,
  type Element,
  insert,
  is,
  type Node,
  remove,
} from './xml-tree.ts';

/** One tracked change as Word counts them: what was inserted, deleted or formatted in one go by one person. */
export type Revision = {
  readonly kind: 'Added' | 'Deleted' | 'Formatted';
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** The revision elements of the file: around runs, in the mark of a paragraph, in properties. */
  readonly parts: readonly Element[];
};

/** A piece of text or a mark of paragraph, with the revision element that bears on it, if any. */
type Piece = { readonly part: Element | null; readonly text: string };

const kinds: Readonly<Record<string, Revision['kind']>> = {
  ins: 'Added',
  moveTo: 'Added',
  del: 'Deleted',
  moveFrom: 'Deleted',
  rPrChange: 'Formatted',
  pPrChange: 'Formatted',
};

function revisionAround(run: Element): Element | null {
  for (let at: Node | null = run.parentNode; at !== null && !is(at, 'p'); at = at.parentNode) {
    if (is(at, 'ins', 'del', 'moveTo', 'moveFrom')) return at;
  }
  const letters = child(run, 'rPr');
  return letters === null ? null : child(letters, 'rPrChange');
}

function revisionOfMark(paragraph: Element): Element | null {
  const properties = child(paragraph, 'pPr');
  const letters = properties === null ? null : child(properties, 'rPr');
  return letters === null ? null : (child(letters, 'ins') ?? child(letters, 'del'));
}

function* piecesOf(object: WordObject): Generator<Piece> {
  const inReach = new Set(runsOf(object));
  const paragraphs = paragraphsOf(object);
  const isWhole = object.end === undefined || object.withMark === true;
  for (const [index, paragraph] of paragraphs.entries()) {
    const properties = child(paragraph, 'pPr');
    const format = properties === null ? null : child(properties, 'pPrChange');
    if (format !== null) yield { part: format, text: '' };
    for (const run of runsIn(paragraph)) {
      if (inReach.has(run)) yield { part: revisionAround(run), text: textOfRun(run) };
    }
    if (isWhole || index < paragraphs.length - 1) {
      yield { part: revisionOfMark(paragraph), text: '\r' };
    }
  }
}

/** The tracked changes in what an object holds, in order. */
export function revisionsIn(object: WordObject): Revision[] {
  const found: Revision[] = [];
  let isOpen = false;
  for (const { part, text } of piecesOf(object)) {
    if (part === null) {
      isOpen = false;
      continue;
    }
    const kind = kinds[part.localName ?? ''] ?? 'Formatted';
    const author = attribute(part, 'author') ?? '';
    const last = isOpen ? found.at(-1) : undefined;
    if (last !== undefined && last.kind === kind && last.author === author) {
      found[found.length - 1] = { ...last, text: last.text + text, parts: [...last.parts, part] };
    } else {
      found.push({ kind, author, date: attribute(part, 'date') ?? '', text, parts: [part] });
    }
    isOpen = true;
  }
  return found;
}

/** Settles a revision: accepted, the change stays; refused, the text is as before. */
export function settle(parts: readonly Element[], isAccepted: boolean): void {
  for (const part of new Set(parts)) settlePart(part, isAccepted);
}

function settlePart(part: Element, isAccepted: boolean): void {
  const { parentNode: home } = part;
  if (home === null) return;
  if (is(part, 'rPrChange', 'pPrChange')) {
    settleFormat(part, isAccepted);
    return;
  }
  const isKept = is(part, 'ins', 'moveTo') === isAccepted;
  if (is(home, 'rPr')) {
    const paragraph = home.parentNode?.parentNode;
    remove(part);
    if (!isKept && is(paragraph, 'p')) joinWithNext(paragraph);
    return;
  }
  if (!isKept) {
    removeContent(part);
    return;
  }
  // Letters changed within are settled with it: they are counted with it too.
  for (const run of runsIn(part)) {
    const letters = child(run, 'rPr');
    const change = letters === null ? null : child(letters, 'rPrChange');
    if (change !== null) settleFormat(change, isAccepted);
  }
  unwrap(part);
}

function settleFormat(part: Element, isAccepted: boolean): void {
  const { parentNode: now } = part;
  const [before] = childrenOf(part);
  remove(part);
  if (isAccepted || now === null || before === undefined) return;
  for (const one of childrenOf(now)) if (!is(one, 'rPr', 'sectPr')) remove(one);
  for (const one of childrenOf(before).reverse()) insert(now, one, now.firstChild);
}

function unwrap(part: Element): void {
  const { parentNode: home } = part;
  if (home === null) return;
  for (const run of runsIn(part)) renameText(run, 't');
  for (let at = part.firstChild; at !== null; at = part.firstChild) insert(home, at, part);
  remove(part);
}

/** Takes the runs away; what else stands there (marks of ranges, ends of comments) stays where it was. */
function removeContent(part: Element): void {
  for (const run of runsIn(part)) remove(run);
  unwrap(part);
}

/** What becomes of a paragraph whose mark goes: its text starts the next one, whose properties are kept. */
function joinWithNext(paragraph: Element): void {
  let next: Node | null = paragraph.nextSibling;
  while (next !== null && !is(next, 'p', 'tbl', 'sdt')) next = next.nextSibling;
  if (!is(next, 'p')) {
    if (runsIn(paragraph).length === 0 && !isAlone(paragraph)) remove(paragraph);
    return;
  }
  const first = childrenOf(next).find((one) => !is(one, 'pPr')) ?? null;
  for (const one of childrenOf(paragraph)) if (!is(one, 'pPr')) insert(next, one, first);
  remove(paragraph);
}

const isAlone = ({ parentNode }: Element): boolean =>
  parentNode === null ||
  childrenOf(parentNode).filter((one) => is(one, 'p', 'tbl', 'sdt')).length < 2;

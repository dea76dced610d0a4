import type { DocxPackage } from '../docx-package.ts';
import { changeLetters, letterProperty } from '../formatting.ts';
import { runsIn, spotsAround, textOfRuns } from '../paragraph-text.ts';
import { paragraphsOf, rangeBetween, runsOf } from '../span.ts';
import { invalidArgument } from '../word-error.ts';
import { type Argument, collectionOf, type Plain, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import {
  above,
  attribute,
  child,
  create,
  type Element,
  insert,
  is,
  putInOrder,
  remove,
} from '../xml-tree.ts';
import { textOfValue } from './arguments.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The pieces of text that end with one of the marks, paragraph by paragraph, the mark at their end. */
export function textRangesOf(object: WordObject, args: readonly Argument[]): WordObject {
  const [marks, isTrimmed = false] = args;
  if (!Array.isArray(marks) || marks.length === 0)
    throw invalidArgument('the marks that end a piece of text');
  const ends = marks.map(String);
  const inReach = new Set(runsOf(object));
  const items = paragraphsOf(object).flatMap((paragraph) => {
    const current = () =>
      runsIn(paragraph).filter((run) => inReach.has(run) || hasGrown(run, inReach));
    const pieces = piecesOf(textOfRuns(current()), ends, isTrimmed === true);
    return pieces
      .reverse()
      .flatMap(([start, end]) => {
        const spots = spotsAround(current(), start, end);
        return spots === null ? [] : [rangeBetween(spots[0], spots[1])];
      })
      .reverse();
  });
  return collectionOf('RangeCollection', object.node, items);
}

/** A run that was cut from one in reach: it stands right after it. */
function hasGrown(run: Element, inReach: Set<Element>): boolean {
  for (let at = run.previousSibling; at !== null; at = at.previousSibling) {
    if (!is(at, 'r')) continue;
    if (inReach.has(at)) inReach.add(run);
    return inReach.has(run);
  }
  return false;
}

function piecesOf(text: string, ends: readonly string[], isTrimmed: boolean): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = ends.find((one) => text.startsWith(one, at));
    if (at < Math.max(start, text.length) && mark === undefined) continue;
    const end = Math.min(at + (mark?.length ?? 0), text.length);
    const piece = text.slice(start, end);
    const lead = isTrimmed ? piece.length - piece.trimStart().length : 0;
    const tail = isTrimmed ? piece.length - piece.trimEnd().length : 0;
    if (piece.length > lead + tail) found.push([start + lead, end - tail]);
    start = end;
  }
  return found;
}

/** The address that the text leads to; nothing where there is none, or several. */
export function hyperlinkOf(object: WordObject, state: WordState): string {
  const links = new Set(runsOf(object).map((run) => above(run, 'hyperlink')));
  const [link = null] = links;
  if (links.size !== 1 || link === null) return '';
  const anchor = attribute(link, 'anchor');
  if (anchor !== null) return `#${anchor}`;
  return (
    state.pack.target('word/document.xml', link.getAttributeNS(relationships, 'id') ?? '') ?? ''
  );
}

export function setHyperlink(object: WordObject, value: Plain, state: WordState): void {
  const address = textOfValue(value);
  const runs = runsOf(object);
  for (const run of runs) {
    const old = above(run, 'hyperlink');
    if (old === null || old.parentNode === null) continue;
    for (let at = old.firstChild; at !== null; at = old.firstChild) insert(old.parentNode, at, old);
    remove(old);
  }
  if (address === '') return;
  const attributes = linkAttributes(address, state.pack);
  for (const run of runs) {
    if (run.parentNode === null) continue;
    const link = create(run, 'hyperlink');
    for (const [name, of] of attributes) link.setAttributeNS(of.namespace, name, of.value);
    insert(run.parentNode, link, run);
    link.appendChild(run);
  }
}

type Attribute = { readonly namespace: string; readonly value: string };

function linkAttributes(address: string, pack: DocxPackage): [string, Attribute][] {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  if (address.startsWith('#')) return [['w:anchor', { namespace: w, value: address.slice(1) }]];
  const id = pack.relate('word/document.xml', 'hyperlink', address, true);
  return [['r:id', { namespace: relationships, value: id }]];
}

/** The languages of text that the stand-in knows, by their names in Word.LanguageId. */
const languages: Readonly<Record<string, string>> = {
  French: 'fr-FR',
  EnglishUS: 'en-US',
  EnglishUK: 'en-GB',
};

export function languageOf(object: WordObject, state: WordState): string {
  const codes = new Set(
    runsOf(object).map((run) => {
      const found = letterProperty(run, 'lang', state);
      return found === null ? '' : attribute(found, 'val');
    }),
  );
  const [code] = codes;
  return codes.size === 1
    ? (Object.entries(languages).find(([, one]) => one === code)?.[0] ?? 'None')
    : 'None';
}

export function setLanguage(object: WordObject, value: Plain, state: WordState): void {
  const code = languages[textOfValue(value)];
  if (code === undefined)
    throw invalidArgument(`${String(value)} is not a language of the stand-in`);
  for (const run of runsOf(object)) {
    changeLetters(run, state, (letters) => {
      const old = child(letters, 'lang');
      if (old !== null) remove(old);
      putInOrder(letters, create(run, 'lang', { val: code }), ['lang', 'rPrChange']);
    });
  }
}

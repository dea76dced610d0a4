import { runsIn, textOfRun } from './paragraph-text.ts';
import { propertiesOf, setProperty } from './revise.ts';
import { invalidArgument } from './word-error.ts';
import type { WordState } from './word-state.ts';
import {
  attribute,
  child,
  childrenOf,
  create,
  type Element,
  is,
  remove,
  valueIn,
} from './xml-tree.ts';

const stylesPart = {
  path: 'word/styles.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  relationship: 'styles',
  empty: '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
};

/** The built-in styles that the stand-in knows: Word.Style, name in the file, name in a French Word. */
const builtIn: readonly (readonly [string, string, string])[] = [
  ['Normal', 'Normal', 'Normal'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`Heading${n}`, `heading ${n}`, `Titre ${n}`] as const),
  ['Title', 'Title', 'Titre'],
  ['Subtitle', 'Subtitle', 'Sous-titre'],
  ['ListParagraph', 'List Paragraph', 'Paragraphe de liste'],
  ['Quote', 'Quote', 'Citation'],
  ['IntenseQuote', 'Intense Quote', 'Citation intense'],
  ['NoSpacing', 'No Spacing', 'Sans interligne'],
  ['Strong', 'Strong', 'Élevé'],
  ['Emphasis', 'Emphasis', 'Accentuation'],
  ['FootnoteText', 'footnote text', 'Note de bas de page'],
  ['FootnoteReference', 'footnote reference', 'Appel note de bas de p.'],
  ['Header', 'header', 'En-tête'],
  ['Footer', 'footer', 'Pied de page'],
  ['Caption', 'caption', 'Légende'],
  ['Hyperlink', 'Hyperlink', 'Lien hypertexte'],
  ['TableGrid', 'Table Grid', 'Grille du tableau'],
];

export const stylesRoot = (state: WordState): Element => state.pack.ensure(stylesPart);

export const stylesOf = (state: WordState): Element[] =>
  childrenOf(stylesRoot(state)).filter((one) => is(one, 'style'));

const nameOf = (style: Element): string => valueIn(style, 'name') ?? '';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const idOf = (style: Element | undefined): string =>
  style === undefined ? '' : (attribute(style, 'styleId') ?? '');

export const styleOfId = (id: string, state: WordState): Element | undefined =>
  stylesOf(state).find((one) => attribute(one, 'styleId') === id);

/** The names under which Word shows a style: its own, or that of a French Word for a built-in one. */
export function shownName(styleId: string | null, state: WordState): string {
  const name = styleId === null ? 'Normal' : nameOf(styleOfId(styleId, state) ?? state.body);
  const known = builtIn.find(([, inFile]) => sameName(inFile, name));
  return known?.[2] ?? (name === '' ? 'Normal' : name);
}

/** Word.Style of a style: `Other` for those that are not built in. */
export function builtInName(styleId: string | null, state: WordState): string {
  const name = styleId === null ? 'Normal' : nameOf(styleOfId(styleId, state) ?? state.body);
  return (
    builtIn.find(([, inFile]) => sameName(inFile, name))?.[0] ?? (name === '' ? 'Normal' : 'Other')
  );
}

/** The id of the style of this name; a built-in style that the document lacks is added to it, as Word does; another is refused. */
export function styleIdOf(name: string, state: WordState): string {
  const known = builtIn.find((names) => names.some((one) => sameName(one, name)));
  const wanted = known?.[1] ?? name;
  const found = stylesOf(state).find((one) => sameName(nameOf(one), wanted));
  if (found !== undefined) return idOf(found);
  if (known === undefined) throw invalidArgument(`the document has no style named ${name}`);
  return addStyle(known, state);
}

function addStyle([id, inFile]: readonly [string, string, string], state: WordState): string {
  const root = stylesRoot(state);
  const kinds: Readonly<Record<string, string>> = {
    TableGrid: 'table',
    Strong: 'character',
    Emphasis: 'character',
    Hyperlink: 'character',
    FootnoteReference: 'character',
  };
  const type = kinds[id] ?? 'paragraph';
  const style = create(root, 'style', { type, styleId: id }, create(root, 'name', { val: inFile }));
  const normal = stylesOf(state).find((one) => sameName(nameOf(one), 'Normal'));
  if (type === 'paragraph' && normal !== undefined) {
    style.appendChild(create(root, 'basedOn', { val: idOf(normal) }));
  }
  const level = /^Heading(\d)$/.exec(id)?.[1];
  if (level !== undefined) {
    const outline = create(root, 'outlineLvl', { val: String(Number(level) - 1) });
    style.appendChild(create(root, 'pPr', {}, create(root, 'keepNext'), outline));
  }
  if (id === 'TableGrid') style.appendChild(create(root, 'tblPr', {}, gridOf(root)));
  root.appendChild(style);
  return id;
}

function gridOf(root: Element): Element {
  const borders = create(root, 'tblBorders');
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) {
    borders.appendChild(create(root, side, { val: 'single', sz: '4', space: '0', color: 'auto' }));
  }
  return borders;
}

export const styleIdOfParagraph = (paragraph: Element): string | null =>
  valueIn(child(paragraph, 'pPr'), 'pStyle');

/**
 * Gives a paragraph a style as Word does: what was set by hand on the paragraph goes (its list
 * included), and so do letters set by hand over more than half of it.
 */
export function applyStyle(paragraph: Element, styleId: string): void {
  const properties = propertiesOf(paragraph);
  for (const one of childrenOf(properties)) if (!is(one, 'rPr', 'sectPr', 'pPrChange')) remove(one);
  setProperty(paragraph, create(paragraph, 'pStyle', { val: styleId }));
  const runs = runsIn(paragraph);
  const length = (some: readonly Element[]) =>
    some.reduce((sum, run) => sum + textOfRun(run).length, 0);
  const byHand = runs.filter(
    (run) => child(run, 'rPr') !== null && valueIn(child(run, 'rPr'), 'rStyle') === null,
  );
  if (length(byHand) * 2 <= length(runs)) return;
  for (const run of byHand) {
    const letters = child(run, 'rPr');
    if (letters !== null) remove(letters);
  }
}

import { isMarkInserted, propertiesOf } from './revise.ts';
import { styleIdOfParagraph, styleOfId, stylesRoot } from './styles.ts';
import type { WordState } from './word-state.ts';
import {
  above,
  child,
  copyOf,
  create,
  type Element,
  insert,
  is,
  remove,
  valueIn,
} from './xml-tree.ts';

/** The styles that a style stands on, itself first. */
function* chainOf(styleId: string | null, state: WordState): Generator<Element> {
  const seen = new Set<string>();
  let id = styleId;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const style = styleOfId(id, state);
    if (style === undefined) return;
    yield style;
    id = valueIn(style, 'basedOn');
  }
}

const part = (node: Element | null, name: string): Element | null =>
  node === null ? null : child(node, name);

/** A property of a paragraph (`jc`, `ind`…): its own, else that of its style, else that of the document. */
export function paragraphProperty(
  paragraph: Element,
  name: string,
  state: WordState,
): Element | null {
  const own = part(child(paragraph, 'pPr'), name);
  if (own !== null) return own;
  for (const style of chainOf(styleIdOfParagraph(paragraph), state)) {
    const found = part(child(style, 'pPr'), name);
    if (found !== null) return found;
  }
  const defaults = part(child(stylesRoot(state), 'docDefaults'), 'pPrDefault');
  return part(part(defaults, 'pPr'), name);
}

/** A property of the letters of a run (`b`, `sz`…): its own, else that of its styles, else that of the document. */
export function letterProperty(run: Element, name: string, state: WordState): Element | null {
  const own = child(run, 'rPr');
  const direct = part(own, name);
  if (direct !== null) return direct;
  const paragraph = above(run, 'p');
  const ids = [valueIn(own, 'rStyle'), paragraph === null ? null : styleIdOfParagraph(paragraph)];
  for (const id of ids) {
    for (const style of chainOf(id, state)) {
      const found = part(child(style, 'rPr'), name);
      if (found !== null) return found;
    }
  }
  const defaults = part(child(stylesRoot(state), 'docDefaults'), 'rPrDefault');
  return part(part(defaults, 'rPr'), name);
}

/** Changes the properties of a paragraph; when changes are tracked, those of before are kept beside. */
export function changeParagraph(paragraph: Element, state: WordState, change: () => void): void {
  const properties = propertiesOf(paragraph);
  const before = copyOf(properties);
  change();
  if (!state.isTracking || isMarkInserted(paragraph) || child(properties, 'pPrChange') !== null)
    return;
  for (const name of ['rPr', 'sectPr', 'pPrChange']) {
    const old = child(before, name);
    if (old !== null) remove(old);
  }
  properties.appendChild(create(paragraph, 'pPrChange', state.stamp(), before));
}

/** Changes the letters of a run; when changes are tracked, those of before are kept beside. */
export function changeLetters(
  run: Element,
  state: WordState,
  change: (letters: Element) => void,
): void {
  let letters = child(run, 'rPr');
  if (letters === null) {
    letters = create(run, 'rPr');
    insert(run, letters, run.firstChild);
  }
  const before = copyOf(letters);
  change(letters);
  const isNew = is(run.parentNode, 'ins');
  if (!state.isTracking || isNew || child(letters, 'rPrChange') !== null) return;
  letters.appendChild(create(run, 'rPrChange', state.stamp(), before));
}

import { changeLetters, letterProperty } from '../formatting.ts';
import { textOfRun } from '../paragraph-text.ts';
import { runsOf } from '../span.ts';
import { invalidArgument } from '../word-error.ts';
import type { Members, Plain, WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { attribute, child, create, type Element, putInOrder, remove } from '../xml-tree.ts';
import { booleanOf, textOfValue } from './arguments.ts';

/** As the schema orders the properties of letters. */
const order =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike vanish color spacing w kern position sz szCs highlight u effect bdr shd vertAlign rtl cs lang rPrChange'.split(
    ' ',
  );

/** Names of the colours of highlighting in the file, by what Word answers for them. */
const highlights: Readonly<Record<string, string>> = {
  '#FFFF00': 'yellow',
  '#00FF00': 'green',
  '#00FFFF': 'cyan',
  '#FF00FF': 'magenta',
  '#0000FF': 'blue',
  '#FF0000': 'red',
  '#000080': 'darkBlue',
  '#008080': 'darkCyan',
  '#008000': 'darkGreen',
  '#800080': 'darkMagenta',
  '#800000': 'darkRed',
  '#808000': 'darkYellow',
  '#808080': 'darkGray',
  '#C0C0C0': 'lightGray',
  '#000000': 'black',
  '#FFFFFF': 'white',
};

const runsOfFont = ({ of }: WordObject): Element[] => (of === undefined ? [] : runsOf(of));

/** One value where all letters agree; null where they differ, as Word answers. */
function common<Value extends Plain>(
  object: WordObject,
  read: (run: Element) => Value,
  otherwise: Value,
): Value | null {
  const values = new Set(runsOfFont(object).map(read));
  if (values.size > 1) return null;
  const [value = otherwise] = values;
  return value;
}

const isOn = (name: string) => (object: WordObject, state: WordState) =>
  common<boolean>(
    object,
    (run) => {
      const found = letterProperty(run, name, state);
      return found !== null && !['0', 'false', 'off'].includes(attribute(found, 'val') ?? '');
    },
    false,
  );

const valueOfLetters =
  (name: string, read: (value: string | null) => Plain, attributeName = 'val') =>
  (object: WordObject, state: WordState) =>
    common<Plain>(
      object,
      (run) => {
        const found = letterProperty(run, name, state);
        return read(found === null ? null : attribute(found, attributeName));
      },
      read(null),
    );

const colorOf = (value: string | null): string =>
  value === null || value === 'auto' ? '#000000' : `#${value.toUpperCase()}`;

const highlightOf = (value: string | null): string | null =>
  Object.entries(highlights).find(([, name]) => name === value)?.[0] ?? null;

/** Sets one property on all letters; null takes it away. */
function setLetters(
  object: WordObject,
  name: string,
  attributes: Readonly<Record<string, string>> | null,
  state: WordState,
): void {
  for (const run of runsOfFont(object)) {
    // The mark of a comment has no letters.
    if (textOfRun(run) === '') continue;
    changeLetters(run, state, (letters) => {
      const old = child(letters, name);
      if (old !== null) remove(old);
      if (attributes !== null) putInOrder(letters, create(run, name, attributes), order);
    });
  }
}

const setToggle = (name: string) => (object: WordObject, value: Plain, state: WordState) =>
  setLetters(object, name, booleanOf(value) ? {} : { val: '0' }, state);

function sixDigits(value: Plain): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(textOfValue(value))?.[1];
  if (digits === undefined) throw invalidArgument(`${String(value)} is not a colour`);
  return digits.toUpperCase();
}

function setHighlight(object: WordObject, value: Plain, state: WordState): void {
  if (value === null || value === '') {
    setLetters(object, 'highlight', null, state);
    return;
  }
  const text = textOfValue(value);
  const named = Object.values(highlights).find((one) => one.toLowerCase() === text.toLowerCase());
  const found = named ?? highlights[`#${sixDigits(text)}`];
  if (found === undefined) throw invalidArgument(`${text} is not a colour of highlighting`);
  setLetters(object, 'highlight', { val: found }, state);
}

const setRaised = (to: string) => (object: WordObject, value: Plain, state: WordState) =>
  setLetters(object, 'vertAlign', booleanOf(value) ? { val: to } : null, state);

const isRaised = (to: string) => valueOfLetters('vertAlign', (value) => value === to);

function setUnderline(object: WordObject, value: Plain, state: WordState): void {
  const kinds: Readonly<Record<string, string>> = {
    None: 'none',
    Single: 'single',
    Double: 'double',
    Dotted: 'dotted',
    Wave: 'wave',
    Thick: 'thick',
  };
  const kind = kinds[textOfValue(value)];
  if (kind === undefined) throw invalidArgument(`${String(value)} is not an underline`);
  setLetters(object, 'u', { val: kind }, state);
}

export const fontMembers: Members = {
  scalars: {
    Bold: isOn('b'),
    Italic: isOn('i'),
    StrikeThrough: isOn('strike'),
    DoubleStrikeThrough: isOn('dstrike'),
    Subscript: isRaised('subscript'),
    Superscript: isRaised('superscript'),
    Underline: valueOfLetters('u', (value) =>
      value === null ? 'None' : `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
    ),
    Color: valueOfLetters('color', colorOf),
    HighlightColor: valueOfLetters('highlight', highlightOf),
    Size: valueOfLetters('sz', (value) => (value === null ? 10 : Number(value) / 2)),
    Name: valueOfLetters('rFonts', (value) => value ?? 'Times New Roman', 'ascii'),
  },
  setters: {
    Bold: setToggle('b'),
    Italic: setToggle('i'),
    StrikeThrough: setToggle('strike'),
    DoubleStrikeThrough: setToggle('dstrike'),
    Subscript: setRaised('subscript'),
    Superscript: setRaised('superscript'),
    Underline: setUnderline,
    Color: (object, value, state) => setLetters(object, 'color', { val: sixDigits(value) }, state),
    HighlightColor: setHighlight,
    Size: (object, value, state) => {
      if (typeof value !== 'number' || value <= 0)
        throw invalidArgument('the size is not a number of points');
      setLetters(object, 'sz', { val: String(Math.round(value * 2)) }, state);
    },
    Name: (object, value, state) => {
      const name = textOfValue(value);
      setLetters(object, 'rFonts', { ascii: name, hAnsi: name, cs: name }, state);
    },
  },
};

import type { PdfFile } from './pdf-engine.ts';

/** A word on a page, in points, turned so that it reads from left to right; y grows upwards. */
export type PdfWord = {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
  /** Marked content that it belongs to (the tags of the file name it); -1 = none. */
  readonly mark: number;
  /** A blank stands between it and the word before, in the same run of text. */
  readonly spaced: boolean;
};

/** A word of the file's own text, in the order in which it was drawn. */
export type DrawnWord = PdfWord & {
  /** The run of text that it begins in, as the engine names it. */
  readonly object: number;
};

/** Quarter turns, counterclockwise, of the line that the text stands on. */
export type Turn = 0 | 1 | 2 | 3;

export type PageText = { readonly words: readonly DrawnWord[]; readonly turn: Turn };

type Style = {
  readonly object: number;
  readonly height: number;
  readonly bold: boolean;
  readonly mark: number;
  /** Null = askew, or nobody sees it. */
  readonly turn: Turn | null;
};

/** Points: what is smaller is a smudge to whoever validated the document. */
const smallestText = 1.5;
/** Of the height: a wider gap parts two words though no blank stands in it. */
const wordGap = 0.15;
/** Of the height: by how much the gaps inside a word may differ when its letters are set apart. */
const letterGap = 0.08;

/** The words of a page in the direction that most of them have (a landscape table on an upright page); stamps across it are left out. */
export function pageWords(file: PdfFile, page: number): PageText {
  const text = file.call.FPDFText_LoadPage(page);
  if (text === 0) return { words: [], turn: 0 };
  try {
    const byTurn = collectWords(file, text);
    const lengths = byTurn.map((words) => words.reduce((sum, word) => sum + word.text.length, 0));
    const turn = turns.find((at) => lengths[at] === Math.max(...lengths)) ?? 0;
    return { words: byTurn[turn] ?? [], turn };
  } finally {
    file.call.FPDFText_ClosePage(text);
  }
}

const turns: readonly Turn[] = [0, 1, 2, 3];

/** Turns a point so that text of that direction reads from left to right. */
export function turnPoint(turn: Turn, x: number, y: number): readonly [number, number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, -x];
  return turn === 2 ? [-x, -y] : [-y, x];
}

type Box = { readonly left: number; readonly right: number; readonly bottom: number };

type OpenWord = {
  text: string;
  readonly style: Style;
  readonly box: Box;
  readonly y: number;
  readonly spaced: boolean;
  right: number;
  /** The widest between its letters so far. */
  gap: number;
};

function collectWords(file: PdfFile, text: number): readonly DrawnWord[][] {
  const { call } = file;
  const found: DrawnWord[][] = [[], [], [], []];
  const styleAt = styleReader(file, text);
  const count = call.FPDFText_CountChars(text);
  let open: OpenWord | null = null;
  let spaced = false;
  for (let at = 0; at < count; at += 1) {
    const character = characterAt(file, text, at);
    if (character === '') continue;
    if (character === ' ') {
      if (open !== null) close(open, found);
      open = null;
      spaced = true;
      continue;
    }
    if (open !== null) {
      const box = boxAt(file, text, at, open.style.turn ?? 0);
      if (goesOn(open, box)) {
        open.text += character;
        open.gap = Math.max(open.gap, box.left - open.right);
        open.right = box.right;
        continue;
      }
      close(open, found);
    }
    open = begin(file, text, at, styleAt(at), character, spaced);
    spaced = false;
  }
  if (open !== null) close(open, found);
  return found;
}

/** A letter goes on with the word unless a gap, a step back or another line parts them. */
function goesOn(open: OpenWord, box: Box): boolean {
  const { height } = open.style;
  const gap = box.left - open.right;
  const widest = Math.max(wordGap * height, open.gap + letterGap * height);
  return (
    gap < widest && gap > -0.8 * height && Math.abs(box.bottom - open.box.bottom) < 0.5 * height
  );
}

function close(open: OpenWord, found: readonly DrawnWord[][]): void {
  const { object, height, bold, mark, turn } = open.style;
  const text = open.text.trim();
  if (turn === null || height < smallestText || text === '') return;
  const { y, spaced, box } = open;
  const width = open.right - box.left;
  found[turn]?.push({ text, x: box.left, y, width, height, bold, mark, object, spaced });
}

/** Bullets of the symbol fonts of Word, which have no character of their own. */
const symbols = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076]/;

function characterAt({ call }: PdfFile, text: number, at: number): string {
  const character = characterOf(call.FPDFText_GetUnicode(text, at));
  // The engine guesses blanks from gaps; letters set wide apart are still one word.
  return character === ' ' && call.FPDFText_IsGenerated(text, at) !== 0 ? '' : character;
}

/** A blank is a space; nothing for what has no character; a hyphen at the end of a line has a code of its own in PDFium. */
function characterOf(code: number): string {
  if (code === 0x2 || code === 0xfffe || code === 0xad) return '-';
  if (code <= 0x20 || code === 0x2003 || code === 0x3000) return code === 0 ? '' : ' ';
  if (code >= 0x110000 || (code >= 0xd800 && code < 0xe000)) return '';
  const character = String.fromCodePoint(code);
  return symbols.test(character) ? '•' : character;
}

function boxAt({ call, memory, scratch }: PdfFile, text: number, at: number, turn: Turn): Box {
  call.FPDFText_GetLooseCharBox(text, at, scratch);
  const start = scratch / Float32Array.BYTES_PER_ELEMENT;
  const numbers = memory.HEAPF32;
  const left = numbers[start] ?? 0;
  const top = numbers[start + 1] ?? 0;
  const right = numbers[start + 2] ?? 0;
  const bottom = numbers[start + 3] ?? 0;
  if (turn === 0) return { left, right, bottom };
  if (turn === 1) return { left: bottom, right: top, bottom: -right };
  if (turn === 2) return { left: -right, right: -left, bottom: -top };
  return { left: -top, right: -bottom, bottom: left };
}

function begin(
  file: PdfFile,
  text: number,
  at: number,
  style: Style,
  character: string,
  spaced: boolean,
): OpenWord {
  const { call, memory, scratch } = file;
  const turn = style.turn ?? 0;
  const box = boxAt(file, text, at, turn);
  call.FPDFText_GetCharOrigin(text, at, scratch, scratch + Float64Array.BYTES_PER_ELEMENT);
  const start = scratch / Float64Array.BYTES_PER_ELEMENT;
  const [, y] = turnPoint(turn, memory.HEAPF64[start] ?? 0, memory.HEAPF64[start + 1] ?? 0);
  return { text: character, style, box, y, spaced, right: box.right, gap: 0 };
}

/** Tells how the character at an index is set; characters of one run of text are asked once. */
function styleReader(file: PdfFile, text: number): (at: number) => Style {
  const { call } = file;
  const boldFonts = new Map<number, boolean>();
  const isBold = (object: number): boolean => {
    const font = object === 0 ? 0 : call.FPDFTextObj_GetFont(object);
    let bold = boldFonts.get(font);
    if (bold === undefined) {
      bold = font !== 0 && /bold|black|heavy|demi/i.test(fontName(file, font));
      boldFonts.set(font, bold);
    }
    return bold;
  };
  let last: Style | null = null;
  return (at) => {
    const object = call.FPDFText_GetTextObject(text, at);
    if (last !== null && object !== 0 && last.object === object) return last;
    const [across, up, scale] = matrixAt(file, text, at);
    last = {
      object,
      height: call.FPDFText_GetFontSize(text, at) * scale,
      bold: isBold(object),
      mark: object === 0 ? -1 : call.FPDFPageObj_GetMarkedContentID(object),
      turn: isInvisible(file, object) ? null : turnOf(across, up),
    };
    return last;
  };
}

/** Ink that nobody sees: quite transparent. (Text without ink lies over scans that somebody recognised: it is read.) */
function isInvisible({ call, memory, scratch }: PdfFile, object: number): boolean {
  const word = Int32Array.BYTES_PER_ELEMENT;
  const at = [0, 1, 2, 3].map((rank) => scratch + rank * word);
  if (object === 0 || call.FPDFPageObj_GetFillColor(object, ...at) === 0) return false;
  return memory.HEAP32[scratch / word + 3] === 0;
}

/** Direction of the line of text, and how much the font's size is stretched upwards. */
function matrixAt(
  { call, memory, scratch }: PdfFile,
  text: number,
  at: number,
): readonly [across: number, up: number, scale: number] {
  if (call.FPDFText_GetMatrix(text, at, scratch) === 0) return [1, 0, 1];
  const start = scratch / Float32Array.BYTES_PER_ELEMENT;
  const [a = 1, b = 0, c = 0, d = 1] = memory.HEAPF32.subarray(start, start + 4);
  return [a, b, Math.hypot(c, d)];
}

function turnOf(across: number, up: number): Turn | null {
  if (Math.abs(up) <= Math.abs(across) * 0.1) return across >= 0 ? 0 : 2;
  if (Math.abs(across) <= Math.abs(up) * 0.1) return up >= 0 ? 1 : 3;
  return null;
}

const longestName = 128;

function fontName({ call, memory, scratch }: PdfFile, font: number): string {
  const length = call.FPDFFont_GetBaseFontName(font, scratch, longestName);
  const bytes = memory.HEAPU8.subarray(scratch, scratch + Math.min(length, longestName));
  return Buffer.from(bytes).toString('latin1');
}

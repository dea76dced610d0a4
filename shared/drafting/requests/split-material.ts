/** One way to read a message: what is asked, and the text that it is asked of. */
export type Split = {
  readonly head: string;
  readonly material: string | null;
  /** What is asked stands after the text. */
  readonly isTail: boolean;
};

/** Characters of an instruction that stands before or after a pasted text. */
const longestHead = 400;
/** Words that make a text worth taking up. */
const leastWords = 3;

const quoted = /[«“"]\s*([^«»“”"]{12,})\s*[»”"]/u;

/** Every way in which a message may hold an instruction and a text, the likeliest first; the whole of it last. */
export function splitMaterial(text: string): readonly Split[] {
  const whole = text.trim();
  return [...byLines(whole), ...byQuotes(whole), ...byColon(whole), ...asWhole(whole)];
}

function byLines(text: string): readonly Split[] {
  const lines = text.split('\n').map((line) => line.trim());
  const [first = ''] = lines;
  const rest = lines.slice(1).join('\n').trim();
  if (rest === '') return [];
  const last = lines.findLast((line) => line !== '') ?? '';
  const before = text.slice(0, text.lastIndexOf(last)).replace(/[\s-]+$/u, '');
  // « Corrige : Bonjour, » opens its text on the line itself.
  const opened = byColon(first).map(({ head, material }) => ({
    head,
    material: `${material ?? ''}\n${rest}`,
    isTail: false,
  }));
  return [
    ...opened,
    ...(first.length <= longestHead ? [{ head: first, material: rest, isTail: false }] : []),
    ...(last.length <= longestHead ? [{ head: last, material: before, isTail: true }] : []),
  ];
}

function byQuotes(text: string): readonly Split[] {
  const found = quoted.exec(text);
  const [whole = '', inside = ''] = found ?? [];
  const head = text.replace(whole, ' ').trim();
  if (found === null || head === '' || head.length > longestHead || text.includes('\n')) return [];
  return isText(inside) ? [{ head, material: inside.trim(), isTail: false }] : [];
}

function byColon(text: string): readonly Split[] {
  // An hour, an address, or what stands to be completed is no opening.
  const bare = text.replace(/\[[^\][\n]*\]/gu, (inside) => '_'.repeat(inside.length));
  const at = bare.search(/(?<!\d|https?)\s?:(?!\/\/)\s/u);
  if (at < 0 || at > longestHead) return [];
  const head = text.slice(0, at).trim();
  const material = text
    .slice(at)
    .replace(/^\s*:\s*/u, '')
    .trim();
  return isText(material) ? [{ head, material, isTail: false }] : [];
}

const asWhole = (text: string): readonly Split[] => [
  { head: text.slice(0, longestHead * 5), material: null, isTail: false },
];

const isText = (text: string): boolean => text.split(/\s+/u).length >= leastWords;

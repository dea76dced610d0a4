type Numbered = { readonly before: string; readonly last: number };

/** Articles in one line, runs of numbers shortened: `L1 L211-1..8 L211-10`. Given in any order, kept sorted. */
export function packArticles(keys: Iterable<string>): string {
  const sorted = [...new Set(keys)].sort((one, other) => byNumbers(one, other));
  const packed: string[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const key = sorted[at] ?? '';
    const length = runFrom(sorted, at);
    const last = numbered(sorted[at + length - 1] ?? '');
    packed.push(length > 2 && last !== null ? `${key}..${last.last}` : key);
    if (length > 2) at += length - 1;
  }
  return packed.join(' ');
}

/** The articles of such a line. */
export function unpackArticles(packed: string): readonly string[] {
  return packed.split(' ').flatMap((part) => {
    const [key = '', through] = part.split('..');
    const from = numbered(key);
    if (through === undefined || from === null) return key === '' ? [] : [key];
    const length = Number(through) - from.last + 1;
    return Array.from({ length }, (_, step) => `${from.before}${from.last + step}`);
  });
}

/** How many keys from there on count up by one. */
function runFrom(sorted: readonly string[], at: number): number {
  const first = numbered(sorted[at] ?? '');
  if (first === null) return 1;
  let length = 1;
  while (sorted[at + length] === `${first.before}${first.last + length}`) length += 1;
  return length;
}

function numbered(key: string): Numbered | null {
  const found = /^(.*?)(\d+)$/u.exec(key);
  return found === null ? null : { before: found[1] ?? '', last: Number(found[2]) };
}

function byNumbers(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [a = '', b = ''] = [left[at], right[at]];
    const difference = Number(a) - Number(b);
    if (a !== b) return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference;
  }
  return 0;
}

const partsOf = (key: string): readonly string[] => key.match(/\d+|\D+/gu) ?? [];

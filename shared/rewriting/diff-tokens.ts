import { diffArrays } from 'diff';

/** Some tokens of the text before and those of the text after that take their place: places in the two lists. */
export type Hunk = {
  readonly from: number;
  readonly to: number;
  readonly afterFrom: number;
  readonly afterTo: number;
};

/** Where two lists differ, in order; null when more than `most` tokens were removed or added. */
export function diffTokens(
  before: readonly string[],
  after: readonly string[],
  most: number,
): readonly Hunk[] | null {
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  if (left.length === 0 || right.length === 0) {
    const to = head + left.length;
    return [{ from: head, to, afterFrom: head, afterTo: head + right.length }];
  }
  const parts = diffArrays(left, right, { maxEditLength: most });
  return parts === undefined ? null : hunksOf(parts, head);
}

type Part = { readonly added: boolean; readonly removed: boolean; readonly count: number };

function hunksOf(parts: readonly Part[], head: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [place, afterPlace] = [head, head];
  let open: { from: number; afterFrom: number } | null = null;
  const close = (): void => {
    if (open !== null) hunks.push({ ...open, to: place, afterTo: afterPlace });
    open = null;
  };
  for (const { added, removed, count } of parts) {
    if (added || removed) open ??= { from: place, afterFrom: afterPlace };
    else close();
    if (!added) place += count;
    if (!removed) afterPlace += count;
  }
  close();
  return hunks;
}

function sharedHead(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

function sharedTail(before: readonly string[], after: readonly string[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) {
    count += 1;
  }
  return count;
}

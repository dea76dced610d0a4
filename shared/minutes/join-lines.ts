import type { Speech, SpeechMark } from './minutes.ts';
import type { SaidLine } from './said-lines.ts';

/** A speech stays short enough to be found again by its time: cut at the first end of sentence past these. */
const longEnough = { characters: 900, seconds: 60 } as const;
const mostCharacters = 2400;
const pause = 20;

type Joining = {
  readonly speaker: string | null;
  readonly from: number | null;
  to: number | null;
  text: string;
  readonly marks: SpeechMark[];
};

const sentenceEnd = /[.?!…][\s»"”)]*$/u;

/** Joins what one speaker says without a break. Order and words are kept as they stand. */
export function joinLines(lines: readonly SaidLine[]): readonly Speech[] {
  const joined: Joining[] = [];
  for (const line of lines.flatMap(cutLong)) {
    const last = joined.at(-1);
    if (last !== undefined && isGoingOn(last, line)) append(last, line);
    else joined.push(begin(line));
  }
  return joined.map(({ speaker, from, to, text, marks }, index) => ({
    index,
    from,
    to: to ?? endBefore(from, joined[index + 1]?.from ?? null),
    speaker,
    text,
    ...(marks.length > 1 ? { marks } : {}),
  }));
}

function begin(line: SaidLine): Joining {
  const marks = line.from === null ? [] : [{ at: 0, from: line.from }];
  return { speaker: line.speaker, from: line.from, to: line.to, text: line.text, marks };
}

function append(last: Joining, line: SaidLine): void {
  if (line.from !== null) last.marks.push({ at: last.text.length + 1, from: line.from });
  last.text = `${last.text} ${line.text}`;
  last.to = line.to;
}

function isGoingOn(last: Joining, next: SaidLine): boolean {
  if (last.speaker !== next.speaker || (last.from === null) !== (next.from === null)) return false;
  if (last.text.length + next.text.length > mostCharacters) return false;
  const lastMark = last.marks.at(-1)?.from ?? 0;
  // Times that go back are another take: never joined to what stands before.
  if (next.from !== null && next.from < lastMark) return false;
  if (!sentenceEnd.test(last.text)) return true;
  if (next.from === null) return false;
  const isLong =
    last.text.length > longEnough.characters ||
    next.from - (last.from ?? next.from) > longEnough.seconds;
  return !isLong && next.from - (last.to ?? lastMark) <= pause;
}

function endBefore(from: number | null, next: number | null): number | null {
  return from !== null && next !== null && next >= from ? next : null;
}

/** A paragraph of an hour without a time becomes several speeches, cut where sentences end or, without any, at a space. */
function cutLong(line: SaidLine): readonly SaidLine[] {
  if (line.text.length <= mostCharacters) return [line];
  const pieces: SaidLine[] = [];
  let rest = line.text;
  while (rest.length > mostCharacters) {
    const at = cutPoint(rest);
    pieces.push({ ...line, to: null, text: rest.slice(0, at).trim() });
    rest = rest.slice(at).trim();
  }
  pieces.push({ ...line, text: rest });
  return pieces.filter(({ text }) => text !== '');
}

function cutPoint(text: string): number {
  const head = text.slice(0, mostCharacters);
  const sentences = Math.max(...['. ', '? ', '! ', '… '].map((end) => head.lastIndexOf(end)));
  if (sentences > longEnough.characters / 2) return sentences + 1;
  const space = head.lastIndexOf(' ');
  return space > 0 ? space : mostCharacters;
}

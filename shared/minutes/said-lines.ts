import { readSpeakerLabel } from './read-speaker-label.ts';

/** Words of one cue or line, before those of one speaker are joined; times in seconds. */
export type SaidLine = {
  readonly from: number | null;
  readonly to: number | null;
  readonly speaker: string | null;
  readonly text: string;
};

type OpenLine = {
  from: number | null;
  speaker: string | null;
  /** Whether a time or a name opens it: what follows without either is its continuation. */
  readonly isMarked: boolean;
  readonly parts: string[];
};

const leadingTime =
  /^\s*[[(]?(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d{1,3})?[\])]?(?=\s|$)[\s—–-]*/u;
const trailingTime = /\s+[[(]?(?:(\d{1,3}):)?(\d{1,3}):(\d{2})[\])]?\s*$/u;
/** A time within a line, where a document reader has put several lines in one. */
const innerTime = /\s(?=\[\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\])/u;

/**
 * What plain text says was said, in order: `[00:12:03] S0 : …`, `00:12:03 Mme Durand — …`, `Mme Durand : …`, a name and a
 * time on a line of their own above the words, or prose. A paragraph of prose is one line here.
 */
export function saidLines(paragraphs: readonly string[]): readonly SaidLine[] {
  const open: OpenLine[] = [];
  for (const paragraph of paragraphs) {
    let isFirst = true;
    for (const line of paragraph.split(/\r?\n/).flatMap((text) => text.split(innerTime))) {
      if (line.trim() !== '') addLine(open, line.trim(), isFirst);
      isFirst = false;
    }
  }
  return open
    .map(({ from, speaker, parts }) => ({ from, to: null, speaker, text: parts.join(' ').trim() }))
    .filter(({ text }) => text !== '');
}

function addLine(open: OpenLine[], line: string, opensParagraph: boolean): void {
  const { from, speaker, text } = readLine(line);
  const last = open.at(-1);
  const isMarked = from !== null || speaker !== null;
  if (!isMarked && last !== undefined && (last.isMarked || !opensParagraph)) {
    last.parts.push(text);
    return;
  }
  open.push({ from, speaker, isMarked, parts: text === '' ? [] : [text] });
}

function readLine(line: string): Pick<SaidLine, 'from' | 'speaker' | 'text'> {
  const time = leadingTime.exec(line);
  const rest = time === null ? line : line.slice(time[0].length);
  const label = readSpeakerLabel(rest);
  if (label !== null) return { from: secondsOf(time), speaker: label.speaker, text: label.text };
  const ending = time === null ? trailingTime.exec(line) : null;
  if (ending === null) return { from: secondsOf(time), speaker: null, text: rest.trim() };
  // « Marie Durand 0:12 » above what she says.
  const named = readSpeakerLabel(`${line.slice(0, ending.index)} : `);
  if (named === null) return { from: null, speaker: null, text: line };
  return { from: secondsOf(ending), speaker: named.speaker, text: '' };
}

function secondsOf(match: RegExpExecArray | null): number | null {
  if (match === null) return null;
  return Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
}

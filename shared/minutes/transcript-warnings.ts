import type { TranscriptWarning } from './minutes.ts';
import type { SaidLine } from './said-lines.ts';

/** Silence between two cues, or a cue with next to no words, that is a hole of the recording or of its reading. */
const holeSeconds = 20;
const wordsASecond = 0.3;
const long = { seconds: 6 * 3600, words: 60_000 } as const;

/** What a reader of the minutes should know of the transcript they rest on. */
export function transcriptWarnings(
  lines: readonly SaidLine[],
  size: { readonly seconds: number | null; readonly words: number },
): readonly TranscriptWarning[] {
  if (lines.length === 0) return [];
  const warnings: TranscriptWarning[] = [];
  const speakers = new Set(lines.map(({ speaker }) => speaker).filter((name) => name !== null));
  if (speakers.size === 0) warnings.push({ code: 'no-speakers', details: {} });
  if (speakers.size === 1) {
    warnings.push({ code: 'one-speaker', details: { speaker: [...speakers][0] ?? '' } });
  }
  const untimed = lines.filter(({ from }) => from === null).length;
  if (untimed > 0) warnings.push({ code: 'times-absent', details: { lines: untimed } });
  const overlaps = countPairs(lines, (before, after) => startsBeforeEnd(before, after));
  if (overlaps > 0) warnings.push({ code: 'times-overlap', details: { lines: overlaps } });
  const holes = lines.map((line, index) => holeAfter(line, lines[index + 1]));
  const count = holes.filter((seconds) => seconds > 0).length;
  const lost = holes.reduce((sum, seconds) => sum + seconds, 0);
  if (count > 0) warnings.push({ code: 'holes', details: { count, seconds: Math.round(lost) } });
  if ((size.seconds ?? 0) > long.seconds || size.words > long.words) {
    const hours = Math.round(((size.seconds ?? 0) / 3600) * 10) / 10;
    warnings.push({ code: 'very-long', details: { hours, words: size.words } });
  }
  return warnings;
}

function countPairs(
  lines: readonly SaidLine[],
  holds: (before: SaidLine, after: SaidLine) => boolean,
): number {
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && holds(line, next);
  }).length;
}

/** Half a second is how cues are rounded, and no overlap. */
function startsBeforeEnd(before: SaidLine, after: SaidLine): boolean {
  if (before.from === null || after.from === null) return false;
  return after.from < before.from || (before.to !== null && after.from < before.to - 0.5);
}

function holeAfter(line: SaidLine, next: SaidLine | undefined): number {
  if (line.from === null) return 0;
  const end = line.to ?? next?.from ?? null;
  if (end === null) return 0;
  const words = line.text.split(/\s+/).length;
  const lasts = end - line.from;
  const silent = lasts >= holeSeconds && words < lasts * wordsASecond ? lasts : 0;
  const gap = line.to === null || next?.from == null ? 0 : next.from - line.to;
  return silent + (gap >= holeSeconds ? gap : 0);
}

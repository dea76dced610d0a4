/** A cue as it stands in a .vtt or .srt file; seconds from the start of the recording. */
export type RawCue = {
  /** Null where the file gives no times. */
  readonly time: { readonly from: number; readonly to: number } | null;
  /** With its tags. */
  readonly text: string;
};

type Reading = {
  readonly cues: { readonly time: RawCue['time']; readonly lines: string[] }[];
  /** Lines of a file that has shown no times yet. */
  readonly untimed: string[];
  place: 'between' | 'cue' | 'aside';
};

/** `00:01:02.500 --> 00:01:04,000`: hours and the parts of a second may be missing, the comma is SRT's. */
const timing =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?(?=\s|$)/;
/** Blocks of WebVTT that nobody said (W3C WebVTT, section 4.1). */
const aside = /^(?:NOTE|STYLE|REGION)(?=[ \t:]|$)/;
/** A number, or what Teams writes: `3f2a…-…/12-0`. */
const identifier = /^\s*(?:\d{1,9}|[\w-]{8,64}\/\d{1,9}(?:-\d{1,9})?)\s*$/;

/**
 * Parts a transcript into its cues, in the order of the file. A file whose cues are not parted by empty lines is read too,
 * and one without any time keeps its lines, without a time.
 */
export function parseCues(text: string): readonly RawCue[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const reading: Reading = { cues: [], untimed: [], place: 'between' };
  lines.forEach((line, at) => {
    const time = timeOf(line);
    if (time !== null) openCue(reading, time);
    else if (line.trim() === '') reading.place = 'between';
    else if (reading.place === 'cue') reading.cues.at(-1)?.lines.push(line);
    else if (aside.test(line) || (at === 0 && line.startsWith('WEBVTT'))) reading.place = 'aside';
    else if (reading.place === 'between') addBetween(reading, line, lines[at + 1] ?? '');
  });
  const { cues, untimed } = reading;
  if (cues.length === 0) return untimed.map((line) => ({ time: null, text: line }));
  return cues.map(({ time, lines: said }) => ({ time, text: said.join('\n') }));
}

/** Times without an empty line before them: the cue above ends, less the number of this one. */
function openCue(reading: Reading, time: RawCue['time']): void {
  const above = reading.place === 'cue' ? reading.cues.at(-1) : undefined;
  if (above !== undefined && identifier.test(above.lines.at(-1) ?? '')) above.lines.pop();
  reading.cues.push({ time, lines: [] });
  reading.place = 'cue';
}

/** What follows an empty line inside a cue of an SRT file was said too; an identifier stands before its times. */
function addBetween({ cues, untimed }: Reading, line: string, next: string): void {
  if (identifier.test(line)) return;
  if (cues.length === 0) untimed.push(line);
  else if (timeOf(next) === null) cues.at(-1)?.lines.push(line);
}

function timeOf(line: string): RawCue['time'] {
  if (!line.includes('-->')) return null;
  const found = timing.exec(line);
  if (found === null) return null;
  const [, fromHours, fromMinutes, fromSeconds, fromRest, ...until] = found;
  const [toHours, toMinutes, toSeconds, toRest] = until;
  return {
    from: secondsOf(fromHours, fromMinutes, fromSeconds, fromRest),
    to: secondsOf(toHours, toMinutes, toSeconds, toRest),
  };
}

function secondsOf(hours = '0', minutes = '0', seconds = '0', rest = '0'): number {
  const thousandths = Number(rest.padEnd(3, '0').slice(0, 3));
  return (
    (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + thousandths) /
    1000
  );
}

import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel, DocWarning } from '#shared/document/doc-model.ts';
import { readSpeakerLabel } from '#shared/minutes/read-speaker-label.ts';
import { decodeText } from './decode-text.ts';
import { parseCues, type RawCue } from './parse-cues.ts';
import { partVoices, type VoicePart } from './part-voices.ts';
import { ReadFault } from './read-fault.ts';

type Said = VoicePart & { readonly time: RawCue['time'] };

/** Seconds: how cues are rounded is no overlap; nobody says one sentence for a quarter of an hour. */
const rounding = 0.5;
const longestCue = 900;

/**
 * Reads a transcript: a cue for each voice, with its time. Voices are those that the file marks (`<v Nom>`); a file that
 * marks none names its speakers, if at all, before their words (« Nom : »).
 */
export function readCues(bytes: Uint8Array, kind: 'vtt' | 'srt'): DocModel {
  const cues = parseCues(decodeText(bytes));
  const said = cues.flatMap(({ time, text }): Said[] =>
    partVoices(text).map((part) => ({ ...part, time })),
  );
  const marked = said.some(({ speaker }) => speaker !== null);
  const collector = collectBlocks();
  for (const one of marked ? said : said.flatMap(partByLabels)) {
    const { time } = one;
    const place =
      time === null ? {} : { time: { from: time.from, to: Math.max(time.from, time.to) } };
    collector.cue(one.speaker, one.text, place);
  }
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  const doubtful = countDoubtful(cues);
  const warnings: readonly DocWarning[] =
    doubtful === 0 ? [] : [{ code: 'times-doubtful', details: { cues: doubtful } }];
  return { kind, head: {}, blocks, warnings };
}

/** A line that begins with a name is that speaker's; in a subtitle, a dash before it parts two of them. */
function partByLabels({ text, time }: Said): Said[] {
  const parts: { speaker: string | null; text: string }[] = [];
  for (const line of text.split('\n')) {
    const named = readSpeakerLabel(line.replace(/^\s*[-–]\s*/, ''));
    const last = parts.at(-1);
    if (named !== null && named.text !== '') parts.push({ ...named });
    else if (last === undefined) parts.push({ speaker: null, text: line });
    else last.text += `\n${line}`;
  }
  return parts.map((part) => ({ ...part, time }));
}

/** Cues without a time, that end before they begin, overlap the one before, go back or never end. */
function countDoubtful(cues: readonly RawCue[]): number {
  let latest = 0;
  let doubtful = 0;
  for (const { time } of cues) {
    const isSound =
      time !== null &&
      time.to >= time.from &&
      time.to - time.from <= longestCue &&
      time.from >= latest - rounding;
    if (!isSound) doubtful += 1;
    latest = Math.max(latest, time?.to ?? 0);
  }
  return doubtful;
}

import { throwDice } from '../concessions/dice.ts';
import type { Cue } from './sitting.ts';

const stamp = (seconds: number): string => {
  const milliseconds = Math.round(seconds * 1_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = Math.floor(milliseconds / 1_000);
  const clock = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60].map(two);
  return `${clock.join(':')}.${String(milliseconds % 1_000).padStart(3, '0')}`;
};

/** Cues as Teams exports them. */
export function writeVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ from, to, speaker, text }, at) =>
      `${at}\n${stamp(from)} --> ${stamp(to)}\n<v ${speaker}>${text}</v>\n`,
  );
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

/** Words that a recogniser hears for others. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/mets aux voix/gu, 'met au voix'],
  [/voix pour/gu, 'voies pour'],
  [/s[’']abstient/gu, "s'abstiens"],
  [/la délibération/gu, 'la des libération'],
  [/adoptée/gu, 'adopté'],
  [/rejetée/gu, 'rejeté'],
  [/quorum/gu, 'corum'],
  [/ à l[’']unanimité/gu, " à l'unanimité"],
  [/pouvoir à/gu, 'pouvoirs à'],
  [/dépouillement/gu, 'dépouillements'],
];

/**
 * The same as a recogniser of voices would give it: no capitals, few stops, words misheard, voices as numbers, and holes
 * where people debate.
 */
export function degrade(cues: readonly Cue[], seed: number): readonly Cue[] {
  const dice = throwDice(seed);
  const voices = new Map<string, string>();
  return cues.flatMap((cue) => {
    if (!cue.isTold && dice.is(0.2)) return [];
    const voice = voices.get(cue.speaker) ?? `S${voices.size}`;
    voices.set(cue.speaker, voice);
    const misheard = heard.reduce(
      (text, [pattern, other]) => (dice.is(0.5) ? text.replace(pattern, other) : text),
      cue.text.toLowerCase(),
    );
    const text = misheard
      .replaceAll('’', "'")
      .replace(/ ([:;?!])/gu, (_, sign: string) => (sign === '?' && dice.is(0.6) ? '?' : ''))
      .replace(/,/gu, (sign) => (dice.is(0.5) ? '' : sign));
    return [{ ...cue, speaker: voice, text }];
  });
}

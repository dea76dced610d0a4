import { writePlaceholder } from '../acts/placeholders.ts';
import { setTypography } from '../french/set-typography.ts';
import type { ReportBlock, Run } from '../report/report.ts';
import type { SaidQuote } from './minutes.ts';
import { nameOf } from './voice-label.ts';

/** `01:12:30`, from seconds. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Words of the house, as they are printed. */
export const plain = (text: string): Run => ({ text: setTypography(text) });
export const strong = (text: string): Run => ({ text: setTypography(text), bold: true });
export const doubtful = (text: string): Run => ({ text: setTypography(text), doubt: true });

/** What nobody told: shown in the text itself, never filled in. */
export const missing = (label: string): Run => ({
  text: setTypography(writePlaceholder(label)),
  doubt: true,
});

/** The words themselves, or what is to be completed. */
export const orMissing = (text: string | null, label: string): Run =>
  text === null || text.trim() === '' ? missing(label) : plain(text);

export const paragraph = (...runs: readonly Run[]): ReportBlock => ({ kind: 'paragraph', runs });
export const item = (...runs: readonly Run[]): ReportBlock => ({ kind: 'item', runs });
export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({
  ...{ kind: 'heading', level },
  text: setTypography(text),
});

/** Longest quote shown at the foot of a page, in characters. */
const longestQuote = 420;
/** `à 01:12:30, Mme Durand` */
export function momentOf({ from, speaker, speech }: SaidQuote): string {
  const when = from === null ? `intervention n° ${speech + 1}` : `à ${clockOf(from)}`;
  const name = nameOf(speaker);
  return `${when}${name === null ? '' : `, ${name}`}`;
}

/** `à 01:12:30, Mme Durand : « … »`: the words of the transcript that something rests on, verbatim. */
function quoteNote(quote: SaidQuote): string {
  const { text } = quote;
  const words = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()} […]` : text;
  return `${setTypography(`${momentOf(quote)} :`)} «\u00A0${words.trim()}\u00A0»`;
}

/** The note of the first quote and of the last ones, which tell the result, at the end of what rests on them. */
export function withNote(runs: readonly Run[], quotes: readonly SaidQuote[]): readonly Run[] {
  const last = runs.at(-1);
  if (quotes.length === 0 || last === undefined) return runs;
  const joined = quotes.reduce(joinQuotes, []);
  const shown = joined.length <= 3 ? joined : [...joined.slice(0, 1), ...joined.slice(-2)];
  return [...runs.slice(0, -1), { ...last, note: shown.map(quoteNote).join(' ; ') }];
}

/** Words of one speech at one moment stand together: what lies between them is left out with its mark. */
function joinQuotes(before: readonly SaidQuote[], quote: SaidQuote): readonly SaidQuote[] {
  const last = before.at(-1);
  if (last === undefined || last.speech !== quote.speech || last.from !== quote.from) {
    return [...before, quote];
  }
  const isHeld = last.text.includes(quote.text);
  return isHeld
    ? before
    : [...before.slice(0, -1), { ...last, text: `${last.text} […] ${quote.text}` }];
}

/** `de 00:12:30 à 00:31:02`, or null where the transcript has no times. */
export const stretchOf = (from: number | null, to: number | null): string | null =>
  from === null ? null : `de ${clockOf(from)}${to === null ? '' : ` à ${clockOf(to)}`}`;

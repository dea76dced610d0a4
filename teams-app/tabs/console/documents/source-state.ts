import type { ConsoleSourceTexts } from '#shared/language/console-source-texts.ts';
import type { SourcePass } from '#shared/quality/source-pass.ts';
import type { ConsoleSourcesReply } from '#shared/wire/console-sources.ts';
import type { Tone } from '../Tag.tsx';

export type ConsoleSource = ConsoleSourcesReply['sources'][number];

/** What a pass did to documents, in the order told. */
const effects = ['added', 'updated', 'restamped', 'removed', 'unchanged'] as const;

/** What the last pass did, without what it did not do; empty when it found no document. */
export const effectsOf = (pass: SourcePass, texts: ConsoleSourceTexts): readonly string[] =>
  effects.filter((effect) => pass[effect] > 0).map((effect) => texts.effects[effect](pass[effect]));

/** How a source stands, in two words: what calls for somebody first. */
export const stateOf = (
  { last, failedCount, failures }: ConsoleSource,
  texts: ConsoleSourceTexts,
): { readonly tone: Tone; readonly words: string } => {
  if (last === null) return { tone: 'plain', words: texts.notYet };
  if (last.fault !== null) return { tone: 'bad', words: texts.stopped };
  if (last.held > 0) return { tone: 'warn', words: texts.holding };
  const toSee = Math.max(failedCount, failures.length);
  if (toSee > 0) return { tone: 'warn', words: texts.filesToSee(toSee) };
  if (effectsOf(last, texts).length === 0) return { tone: 'warn', words: texts.noDocument };
  return { tone: 'good', words: texts.upToDate };
};

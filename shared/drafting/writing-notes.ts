import { draftingTexts } from '../language/drafting-texts.ts';
import type { Language } from '../language/language.ts';
import { nameRole, type Written } from './check-writing.ts';

/** What the drafter is to know of a text that a model wrote, in the reader's language. */
export type WritingNote = {
  readonly kind: /** Something that the model wrote and nobody told: it stands as a placeholder. */
    | 'held'
    /** A reference that is not in the base of validated references. */
    | 'unverified-reference'
    /** The model did not do what was asked: it asked back, or wrote what it may not. */
    | 'not-done'
    /** A point of the letter that nothing in the reply answers. */
    | 'point-open'
    /** What was told of a fact is none of its type, or no template asks it. */
    | 'fact-misread';
  readonly text: string;
};

const longestQuoted = 300;

/** What was held, what was left out and what was not done, each told once. */
export function notesOf(
  written: Written | null,
  openPoints: readonly string[],
  language: Language,
): readonly WritingNote[] {
  const texts = draftingTexts[language];
  const points = openPoints.map((point) => ({
    kind: 'point-open' as const,
    text: texts.pointOpen(point),
  }));
  if (written === null) return points;
  const { invented, dropped, saidInstead } = written;
  const held = invented.map(({ kind, text }) => texts.heldNote(texts.held[kind], text));
  const left = [...new Set(dropped)].map((role) =>
    role === 'visa' ? texts.visaDropped : texts.dropped(nameRole(role)),
  );
  const said = saidInstead === null ? [] : [sayNotDone(saidInstead, language)];
  return [
    ...said.map((text) => ({ kind: 'not-done' as const, text })),
    ...left.map((text) => ({ kind: 'not-done' as const, text })),
    ...[...new Set(held)].map((text) => ({ kind: 'held' as const, text })),
    ...points,
  ];
}

/** A model that asked is quoted; one that declined says nothing of use. */
export function sayNotDone(said: string, language: Language): string {
  const texts = draftingTexts[language];
  return said.includes('?') ? texts.askedBack(said.slice(0, longestQuoted)) : texts.declined;
}

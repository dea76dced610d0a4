import { findPlaceholders, writePlaceholder } from '../acts/placeholders.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import { findInvented, type Invented } from './find-invented.ts';
import type { KnownValues } from './known-values.ts';

/** A text with what nobody told taken out, and what that was. */
export type Held = { readonly text: string; readonly invented: readonly Invented[] };

/**
 * Puts a placeholder in the place of every value that no known text gives: what is left says nothing that nobody told.
 * Placeholders that stand there stay; one that carries such a value in its label is named by its kind.
 */
export function holdInvented(text: string, known: KnownValues): Held {
  const placeholders = findPlaceholders(text);
  const invented: Invented[] = [];
  let held = '';
  let done = 0;
  for (const { label, start, end } of placeholders) {
    held += holdPlain(text.slice(done, start), known, invented) + labelled(label, known, invented);
    done = end;
  }
  return { text: held + holdPlain(text.slice(done), known, invented), invented };
}

function holdPlain(text: string, known: KnownValues, into: Invented[]): string {
  let held = '';
  let done = 0;
  for (const one of findInvented(text, known)) {
    if (one.start < done) continue;
    into.push(one);
    held += text.slice(done, one.start) + writePlaceholder(draftingTexts.fr.held[one.kind]);
    done = one.end;
  }
  return held + text.slice(done);
}

/** A label is read as the middle of a sentence: its own first word bears no capital that counts. */
function labelled(label: string, known: KnownValues, into: Invented[]): string {
  const [first] = findInvented(`à ${label}`, known);
  if (first === undefined) return writePlaceholder(label);
  into.push(first);
  return writePlaceholder(draftingTexts.fr.held[first.kind]);
}

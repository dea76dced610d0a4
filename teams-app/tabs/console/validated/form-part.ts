import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import type { FaultyField } from './draft-faults.ts';

/** A part of the form of a validated answer. */
export type FormPart = {
  readonly draft: ValidatedDraft;
  readonly faults: ReadonlySet<FaultyField>;
  readonly onChange: (part: Partial<ValidatedDraft>) => void;
};

/** A field's label and hint, and what is missing there once it was looked for. */
export const fieldWords = (
  words: { readonly label: string; readonly hint: string; readonly missing: string },
  faulty: boolean,
): { readonly label: string; readonly hint?: string; readonly validationMessage?: string } => ({
  label: words.label,
  ...(words.hint === '' ? {} : { hint: words.hint }),
  ...(faulty ? { validationMessage: words.missing } : {}),
});

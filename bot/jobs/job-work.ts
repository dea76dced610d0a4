import type { Outcome } from '#shared/turn/outcome.ts';
import type { Recipe } from '#shared/turn/recipe.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';

/** A file that came with a job. */
export type WorkDocument = {
  /** SHA-256 of its bytes. */
  readonly documentId: string;
  readonly file: string;
  readonly bytes: Uint8Array;
};

/** One question to a model: one turn of the spine, asked once. */
export type Ask = {
  /** The same for the same document, sheet, group of fields and wording: what was answered is not asked again. */
  readonly key: string;
  readonly text: string;
  readonly material: string;
  readonly recipe: Recipe;
};

export type AskAnswer = {
  readonly outcome: Outcome['kind'];
  /** What the model wrote, checked by the recipe; empty when none did. */
  readonly text: string;
  readonly model: string | null;
  readonly journalId: string;
};

/**
 * What a kind of job does with each of its documents. A result without any answer is the one without a model: it is
 * made at once, and made anew as answers come. Results are kept as JSON.
 */
export type JobWork<Read, Result> = {
  readonly kind: JobSummary['work'];
  /**
   * Of the job's files, by name, those that are read beside the others and have no result of their own: facts of a
   * contract, an attendance list. Absent = none is.
   */
  readonly beside?: (files: readonly string[]) => readonly string[];
  /** Throws `ReadFault`: the document fails, the others go on. */
  readonly read: (
    document: WorkDocument,
    beside: readonly WorkDocument[],
    signal: AbortSignal,
  ) => Promise<Read>;
  readonly asks: (read: Read) => readonly Ask[];
  /** By key; what was not answered is absent. The same answers give the same result, whatever their order. */
  readonly conclude: (read: Read, answers: ReadonlyMap<string, AskAnswer>) => Result;
  /** Over all documents in their order, once each has its result; absent = nothing is. */
  readonly together?: {
    readonly asks: (results: readonly Result[]) => readonly Ask[];
    readonly conclude: (
      results: readonly Result[],
      answers: ReadonlyMap<string, AskAnswer>,
    ) => unknown;
  };
};

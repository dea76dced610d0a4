import type { Template } from '#shared/acts/template.ts';
import type { DraftReply } from '#shared/wire/draft-exchange.ts';
import type { Validation } from '#shared/wire/word-exchange.ts';

/** A draft as it is kept: what was asked, and what was proposed. */
export type KeptDraft = DraftReply['draft'];

/** Drafts by their person: another person's id opens nothing. `person` is a pseudonym. */
export type Drafts = {
  /** Replaces the one of the same id. */
  readonly keep: (person: string, draft: KeptDraft) => Promise<void>;
  /** Latest first. */
  readonly list: (person: string) => Promise<readonly KeptDraft[]>;
  readonly find: (person: string, draftId: string) => Promise<KeptDraft | null>;
  /** False when there is none. */
  readonly discard: (person: string, draftId: string) => Promise<boolean>;
  /** Deletes those last changed before this instant; returns how many. */
  readonly expire: (before: number) => Promise<number>;
};

/** A step as it is kept: under the pseudonym of who took it. */
export type KeptValidation = Validation & { readonly person: string };

/** Steps of validation, which are added to and never changed. */
export type Validations = {
  /** `person` is a pseudonym. */
  readonly add: (documentId: string, person: string, validation: Validation) => Promise<void>;
  /** Oldest first. */
  readonly list: (documentId: string) => Promise<readonly KeptValidation[]>;
  readonly expire: (before: number) => Promise<number>;
};

/** Templates of the organisation's own. */
export type OwnTemplates = {
  /** By title. */
  readonly list: () => Promise<readonly Template[]>;
  /** Replaces the one of the same id; `person` is the pseudonym of who wrote it. */
  readonly put: (template: Template, person: string, at: number) => Promise<void>;
  readonly remove: (id: string) => Promise<boolean>;
};

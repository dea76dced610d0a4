import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { ActFileRequest, LetterheadReply } from '#shared/wire/act-exchange.ts';

/** The organisation's own Word template. */
export type Letterhead = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** Where it is kept: one at a time. */
export type Letterheads = {
  readonly current: () => Promise<Letterhead | null>;
  readonly put: (letterhead: Letterhead) => Promise<void>;
  /** False when there was none. */
  readonly remove: () => Promise<boolean>;
};

/** A file as it came, under the name that somebody gave it. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/** Acts as files. Throws `Fault`: `file-not-read` with its reason in the reader's language. */
export type ActDesk = {
  readonly write: (request: ActFileRequest) => Promise<Uint8Array>;
  /** For the parapheur. Throws `act-not-ready` where something is still to be completed. */
  readonly clean: (person: Person, file: GivenFile, language: Language) => Promise<Uint8Array>;
  /** The words of a letter or mail received; nothing is kept. */
  readonly readText: (file: GivenFile, language: Language) => Promise<string>;
  readonly letterhead: () => Promise<LetterheadReply>;
  /** Read whole before it takes the place of the one before. */
  readonly setLetterhead: (
    person: Person,
    file: GivenFile,
    language: Language,
  ) => Promise<LetterheadReply>;
  readonly removeLetterhead: (person: Person) => Promise<void>;
  readonly close: () => Promise<void>;
};

import type { DocumentNature } from '#shared/document/doc-model.ts';
import type { SourcePass } from '#shared/quality/source-pass.ts';

/** A file or a folder as its source shows it. */
export type FoundItem = {
  /** Stable within the source, whatever its name becomes. */
  readonly id: string;
  /** Of the folder that it lies in; null at the top, and where a source has no tree. */
  readonly parent: string | null;
  readonly isFolder: boolean;
  readonly name: string;
  /** Differs when the content does. */
  readonly version: string;
  /** Differs when anything said of it does. */
  readonly tag: string;
  /** Bytes. */
  readonly size: number;
  /** Where a person opens it. */
  readonly url: string | null;
};

/** What the columns of a library say of a file; null = nothing. */
export type Said = {
  readonly owner: string | null;
  readonly reviewAt: string | null;
  readonly nature: DocumentNature | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};

/** What was made of a file at the last pass that looked at it. */
export type DoneItem = {
  /** Version that was read; null = to be read again. */
  readonly version: string | null;
  /** Name and columns that it was read with. */
  readonly words: string;
  /** SHA-256 of the bytes read; null when they were not. */
  readonly contentHash: string | null;
  /** Tag and question at which the columns were read. */
  readonly tag: string;
  readonly said: Said;
  /** Id of its document; null when there is none. */
  readonly document: string | null;
  readonly url: string | null;
  /** Readers that the file's own head names. */
  readonly ownReaders: readonly string[] | null;
  /** Readers that its document was given. */
  readonly readers: readonly string[] | null;
  /** Why it was not read, or why nobody reads it; null = all is well. */
  readonly code: string | null;
  /** Columns whose value was not understood. */
  readonly odd: readonly string[];
};

export type SourceRow = {
  readonly item: FoundItem;
  readonly done: DoneItem | null;
  /** No longer where the source is. */
  readonly gone: boolean;
};

/** Where a space stands with its source. */
export type SourceState = {
  /** Which place it is: another one is listed anew. */
  readonly place: string;
  /** Where the next page of changes begins; null = from the start. */
  readonly cursor: string | null;
  /** The cursor stands within a list that was begun at an earlier time. */
  readonly isPaging: boolean;
  /** A list of everything is under way, of that number: what it does not name is gone. */
  readonly sweep: number;
  readonly isSweeping: boolean;
  /** The policy names another place than at the last pass: what the former one held is meant to go. */
  readonly isMoved: boolean;
  readonly last: SourcePass | null;
  /** Passes that failed in a row. */
  readonly failures: number;
  /** Milliseconds since the epoch. */
  readonly nextAt: number;
};

/** One page of what a source shows. */
export type SourcePage = {
  readonly items: readonly FoundItem[];
  readonly gone: readonly string[];
  readonly cursor: string | null;
  readonly isLast: boolean;
  /** Folders that could not be opened. */
  readonly closed: readonly string[];
};

/** A page with the ids of which nothing is known now: what lies in a folder that could not be opened. */
export type TakenPage = SourcePage & { readonly unknown: readonly string[] };

/** Who may open a file, and what its columns say. */
export type Described = {
  /** Null = all who read the space. */
  readonly readers: readonly string[] | null;
  /** Null where nothing had to be asked. */
  readonly said: Said | null;
  /** Why nobody reads it; null = rights are known. */
  readonly closed: 'rights-unreadable' | 'rights-nobody' | null;
  /** Columns whose value was not understood. */
  readonly odd: readonly string[];
};

/** Why a source could not be gone through; `restart` asks for a list of everything. */
export class SourceFault extends Error {
  readonly kind:
    | 'restart'
    | 'away'
    | 'no-identity'
    | 'identity-refused'
    | 'forbidden'
    | 'absent'
    | 'throttled'
    | 'unreachable'
    | 'garbage';
  /** Milliseconds that the source asks to wait; null when it does not. */
  readonly retryAfter: number | null;

  constructor(kind: SourceFault['kind'], retryAfter: number | null = null) {
    super(kind);
    this.name = 'SourceFault';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

/** A place where documents live. Every call rejects with `SourceFault` or with the signal's reason. */
export type Library = {
  /** The page that begins at the cursor. */
  readonly list: (cursor: string | null, signal: AbortSignal) => Promise<SourcePage>;
  /** One of each file, in order; columns are asked for those that are `fresh`. */
  readonly describe: (
    files: readonly { readonly item: FoundItem; readonly fresh: boolean }[],
    signal: AbortSignal,
  ) => Promise<readonly Described[]>;
  /**
   * Its bytes whole; `later` while it is still being written, `failed` when they are not to be had now. Throws
   * `ReadFault` for what will never be read.
   */
  readonly load: (item: FoundItem, signal: AbortSignal) => Promise<Uint8Array | 'later' | 'failed'>;
  /** Names of folders that lead to the documents from the top; empty = all of it. */
  readonly within: readonly string[];
  /** Where a document of it was found; its last part is the file's name. */
  readonly originOf: (item: FoundItem) => string;
  /** What the document's id is made from: stays when the file is renamed. */
  readonly keyOf: (item: FoundItem) => string;
  /** Under which all of its origins lie. */
  readonly root: string;
  /** Differs when other columns are asked for: all are then read again. */
  readonly asks: string;
  /** Which place it is: `SourceState.place`. */
  readonly place: string;
  /** Whether what vanishes all at once may be a disk that is away, and is kept until somebody confirms. */
  readonly isGuarded: boolean;
  readonly close: () => Promise<void>;
};

/** New readers, address and origin of a document whose text stays. */
export type Restamp = {
  readonly document: string;
  readonly readers: readonly string[] | null;
  readonly url: string | null;
  readonly origin: string;
};

/** What is kept of the sources between passes. */
export type SourceStates = {
  readonly state: (space: string) => Promise<SourceState | null>;
  /** Spaces of which something is kept. */
  readonly spaces: () => Promise<readonly string[]>;
  readonly keep: (space: string, state: SourceState) => Promise<void>;
  /** Takes a page and the state that comes with it, both or neither; the end of a sweep marks what it did not name. */
  readonly take: (space: string, page: TakenPage, state: SourceState) => Promise<void>;
  readonly rows: (space: string) => Promise<readonly SourceRow[]>;
  readonly finish: (
    space: string,
    done: readonly { readonly id: string; readonly done: DoneItem | null }[],
  ) => Promise<void>;
  readonly forget: (space: string, ids: readonly string[]) => Promise<void>;
  /** Everything of a space, its turn included. */
  readonly drop: (space: string) => Promise<void>;
  /** Documents anew in the index without reading their files, vectors kept. */
  readonly restamp: (space: string, stamps: readonly Restamp[]) => Promise<void>;
  /** Whether the space's pass is this holder's until then: one at a time, over all processes. */
  readonly claim: (space: string, holder: string, now: number, until: number) => Promise<boolean>;
  readonly release: (space: string, holder: string) => Promise<void>;
};

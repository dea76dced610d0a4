import type { Footprint } from '../footprint/footprint.ts';
import type { DataClass, UseId } from '../policy/policy.ts';

/** Milliseconds of each part of a turn; a part that did not happen is absent. */
export type Timings = {
  readonly search?: number;
  readonly firstToken?: number;
  readonly model?: number;
  readonly total: number;
};

/** What the journal keeps of one request, refusal or fault: no prompt, no answer, no name. */
export type JournalEntry = {
  readonly kind:
    | 'turn'
    | 'fault'
    | 'ignored'
    | 'acceptance'
    | 'policy'
    | 'index'
    | 'feedback'
    /** An answer told in private that its asker showed to others; `reason` is its reference. */
    | 'share'
    /** A file that a person dropped for her own questions; `reason` is why it was not read. */
    | 'file'
    /** Something done with a question handed to HR; `reason` is its reference. */
    | 'ticket'
    /** What is kept of somebody was handed over or erased: of whom is not written; `reason` names what failed. */
    | 'person'
    /** Something done at the HR desk; `reason` is what it was done to. */
    | 'console'
    /** Blocks of an act that somebody read, validated or cleared for publication; `outcome` is the step, `reason` the document. */
    | 'validation'
    /** A template of the organisation's own, added, changed or removed; `reason` is its id. */
    | 'template'
    /** A ready request that the organisation shared or took away; `reason` is its id. */
    | 'ready-request'
    /** A draft taken from a chat as a Word file; `reason` is its id. */
    | 'draft-file'
    /** A transcript that somebody brought: `outcome` is `stated` or `refused`, `reason` why, or what the meeting is. */
    | 'transcript'
    /** A job that started or came to rest; `reason` is its id. */
    | 'job'
    /** A proof of place read or refused, a quarantine set or lifted. */
    | 'evidence'
    /** A circuit that opened or closed. */
    | 'health';
  /** Reference shown to the person; also the line's id. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly channel: string;
  readonly person: string | null;
  readonly use: UseId | null;
  readonly dataClass: DataClass | null;
  readonly outcome: string;
  /** Why: refusal kind, degraded reason, fault code. */
  readonly reason: string | null;
  readonly endpoint: string | null;
  /** The model that the policy names. */
  readonly model: string | null;
  /** The model that the endpoint says it served with; absent from lines older than this member, null when it did not say. */
  readonly servedModel?: string | null;
  /** The region that the endpoint says it served from; of the last answer refused for its place when none was heard. Absent and null as above. */
  readonly region?: string | null;
  readonly policyHash: string | null;
  readonly sourceIds: readonly string[];
  /** Of all calls together, as they count in the account; null when no model was at work. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
  /** Endpoints tried and how each ended, in order. */
  readonly attempts: readonly {
    readonly endpoint: string;
    /** Absent from lines older than this member. */
    readonly model?: string;
    readonly ended: string;
    /** As the endpoint said; null when it did not. These members are absent from older lines. */
    readonly servedModel?: string | null;
    readonly region?: string | null;
    /**
     * What was in force as the proof of its place: the SHA-256 of what Azure said, the reference of the
     * contract, who signed for a server of one's own. Null when nothing was sent.
     */
    readonly proof?: {
      readonly type: 'arm' | 'contract' | 'self-hosted';
      readonly reference: string;
    } | null;
    /** Tokens, as they count in the account. */
    readonly input?: number;
    readonly output?: number;
    /** The endpoint counted none: they are counted from the text. */
    readonly estimated?: boolean;
  }[];
  /** Service of the policy that it counts in; absent from older lines. */
  readonly service?: string | null;
  /** Null when no model was called; absent from older lines. */
  readonly footprint?: Footprint | null;
  /** SHA-256 of the control-plane evidence in force for the endpoint; null when there is none, absent from older lines. */
  readonly evidence?: string | null;
  /** Until when a model is left alone, in milliseconds since the epoch: of lines of health alone. */
  readonly until?: number | null;
  /** Count of personal data masked, by type. */
  readonly masked: Readonly<Record<string, number>>;
  readonly timings: Timings | null;
};

/** A line as written: the entry, its place, and the hash that binds it to the line before. */
export type JournalLine = {
  readonly seq: number;
  readonly kind: JournalEntry['kind'] | 'opening' | 'seal';
  readonly entry: JournalEntry | null;
  readonly previous: string;
  readonly hash: string;
};

/** Why a line does not verify. */
export type ChainBreak =
  /** The file or the line cannot be read. */
  | 'unreadable'
  /** The line's content does not give its hash. */
  | 'altered'
  /** Lines are missing before it, or it is not at its place. */
  | 'missing-before'
  /** It is not bound to the line before. */
  | 'unbound'
  /** A file starts without its opening line, or has a second one. */
  | 'no-opening'
  /** The file before was not closed by its seal. */
  | 'no-seal'
  /** A line follows the seal of its file. */
  | 'after-seal'
  /** Lines that were written are no longer at the end of the journal. */
  | 'cut'
  /** Lines are there, the record of the last one is not: nothing tells whether the end was cut. */
  | 'no-head'
  /** This data folder has had a journal; neither a line nor the record of one is left. */
  | 'absent';

export type JournalVerdict = {
  readonly lines: number;
  readonly ok: boolean;
  /** Id or place of the first line that does not verify, with the file that holds it. */
  readonly firstBroken: {
    readonly file: string;
    readonly seq: number;
    readonly why: ChainBreak;
  } | null;
};

import type { KnownCase } from '../case/known-case.ts';
import type { Exchange } from '../conversation/ports.ts';
import type { Citation } from '../evidence/citation.ts';
import type { Hit, Passage } from '../knowledge/passage.ts';
import type { ConflictingPair } from '../knowledge/ports.ts';
import type { Language } from '../language/language.ts';
import type { PolicySnapshot, UseId } from '../policy/policy.ts';
import type { ChatMessage } from '../routing/ports.ts';
import type { DegradedReason, DetailAsked } from './outcome.ts';

/** What a search wants; the turn adds the person's rights and the day. */
export type Retrieval = {
  readonly text: string;
  /** What the texts call what is asked. */
  readonly official?: string;
  readonly limit: number;
  readonly perDocument: number;
};

/** Everything an answer may rest on. Passages are as the sources have them, the question is masked. */
export type Grounds = {
  readonly question: string;
  /** The question with the one before it where it leans on it: what passages are chosen and ordered by. */
  readonly asked: string;
  readonly history: readonly Exchange[];
  /** What came with the request, as it was given; empty for a question. */
  readonly material: string;
  readonly hits: readonly Hit[];
  /** The case that the question is about. */
  readonly case: KnownCase;
  readonly language: Language;
  readonly snapshot: PolicySnapshot;
  /** ISO date. */
  readonly today: string;
};

/** What is told under an answer to somebody's own case depends on this. */
export type AskedOfSelf = Pick<Grounds, 'question' | 'case' | 'language' | 'today'>;

export type Composed = {
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly temperature: number;
};

/** What a person is told, with the sources it rests on. */
export type Told = { readonly text: string; readonly citations: readonly Citation[] };

/** A pure transform of the restored stream: text goes in as it comes, only checked sentences go out. */
export type AnswerCheck = {
  readonly push: (text: string) => string;
  /** `complete` when the model ended by itself; otherwise the sentence in hand is cut short, and dropped. */
  readonly end: (ending: { readonly complete: boolean }) => string;
  readonly result: () => {
    readonly citations: readonly Citation[];
    readonly cutSentences: number;
    /** The model said, by the word it was given for that, that the sources do not answer. */
    readonly declined: boolean;
  };
};

/** A question that a document asks, in its title or a heading. */
export type Suggestion = {
  readonly question: string;
  readonly space: string;
  readonly documentId: string;
  /** Passages found that stand under it. */
  readonly sourceIds: readonly string[];
};

/** What a use gives to the spine; the spine never imports upward. */
export type Recipe = {
  readonly use: UseId;
  /** A text is written, no question is answered: nothing validated is served, nothing is asked back, what is missing shows in the text. */
  readonly writes: boolean;
  /** Characters of request and material together. */
  readonly longest: number;
  /** The question as it stands in its conversation, without what tells who asks; its own words alone. */
  readonly inContext: (question: string, history: readonly Exchange[]) => string;
  /** Null = nothing is searched. */
  readonly retrieve: (question: string, history: readonly Exchange[]) => Retrieval | null;
  /** Of what was found, what is for the case, in the order in which it is to be relied on. */
  readonly settle: (found: Grounds) => readonly Hit[];
  /** What would be shown first, when it holds for one case only and nobody told whether it is the person's. */
  readonly doubt: (grounds: Grounds) => Hit | null;
  /** The one question to ask before answering; `passages` are those of the document in doubt. Null = answer. */
  readonly askBack: (
    grounds: Grounds,
    doubt: Hit,
    passages: readonly Passage[],
  ) => (Told & { readonly detail: DetailAsked }) | null;
  /** Pairs of sources shown that say otherwise of what is asked: nobody here settles it. */
  readonly conflicts: (grounds: Grounds) => readonly ConflictingPair[];
  /** Whether what was found is worth answering from; otherwise the turn ends as not-found. */
  readonly enough: (grounds: Grounds) => boolean;
  /** Instructions and passages; `mask` is applied to every text that leaves, `nonce` delimits the data. */
  readonly compose: (grounds: Grounds, mask: (text: string) => string, nonce: string) => Composed;
  readonly check: (grounds: Grounds) => AnswerCheck;
  readonly withoutModel: (grounds: Grounds, reason: DegradedReason) => Told;
  readonly notFound: (grounds: Grounds) => Told;
  /** What stands under an answer that HR wrote, when it is to a question of one's own case. */
  readonly endValidated: (asked: AskedOfSelf) => readonly string[];
  /** Questions of the documents found, the best first, which nobody has yet asked of the base. */
  readonly followUps: (grounds: Grounds, found: readonly Hit[]) => readonly Suggestion[];
};

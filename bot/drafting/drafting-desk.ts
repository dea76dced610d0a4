import type { ReferenceBase } from '#shared/acts/reference.ts';
import type { Template } from '#shared/acts/template.ts';
import type { ShortTask } from '#shared/drafting/short-task.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { TurnEvent } from '#shared/turn/outcome.ts';
import type { Channel } from '#shared/turn/request.ts';
import type {
  DraftLine,
  DraftRequest,
  DraftsReply,
  Proposal,
} from '#shared/wire/draft-exchange.ts';
import type { RewriteLine, RewriteRequest } from '#shared/wire/rewrite-exchange.ts';
import type { ValidationRequest, ValidationsReply, WordReply } from '#shared/wire/word-exchange.ts';
import type { ReferenceRoom } from '../references/open-references.ts';
import type { Rewrote } from './keep-rewriting.ts';
import type { KeptDraft } from './ports.ts';
import type { ReadyDesk } from './ready-desk.ts';

/** Who asks, from where, and until when. */
export type Asking = {
  readonly person: Person;
  readonly channel: Extract<Channel, 'word' | 'teams' | 'cli'>;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/** The events of a turn, then what came of it. Faults are thrown. */
export type Told<Line> = AsyncGenerator<
  TurnEvent | Exclude<Line, { readonly kind: 'fault' }>,
  void,
  undefined
>;

/** The counter at which every channel hands in what is to be written. Throws `Fault`, never for an outcome. */
export type DraftingDesk = {
  /** The draft is kept before its outcome is told, unless it holds what is sensitive. Throws `template-unknown`. */
  readonly draft: (asking: Asking, request: DraftRequest) => Told<DraftLine>;
  /** A short text asked in a chat; kept under `draftId`, so that the panel opens it. */
  readonly write: (asking: Asking, draftId: string, task: ShortTask) => Told<DraftLine>;
  readonly rewrite: (asking: Asking, request: RewriteRequest) => Told<RewriteLine>;
  /** Keeps a text that was taken up in a chat: nothing else of a rewriting is kept. */
  readonly keepRewriting: (asking: Asking, rewrote: Rewrote) => Promise<Proposal>;
  /** The person's own. */
  readonly drafts: (person: Person) => Promise<DraftsReply['drafts']>;
  /** Throws `draft-unknown`, also for somebody else's. */
  readonly openDraft: (person: Person, draftId: string) => Promise<KeptDraft>;
  readonly discardDraft: (person: Person, draftId: string) => Promise<void>;
  readonly settings: (person: Person, language: Language) => Promise<Settings>;
  readonly references: () => Promise<ReferenceBase>;
  /** The organisation's own, for those who keep them. Throws as `ReferenceRoom` says. */
  readonly ownReferences: Pick<ReferenceRoom, 'add' | 'supersede' | 'remove'>;
  /** Requests to take up. */
  readonly ready: ReadyDesk;
  readonly templates: () => Promise<readonly Template[]>;
  /** Throws `template-taken` where the product, or another template, has the id. */
  readonly addTemplate: (asking: Acting, template: Template) => Promise<Template>;
  /** Throws `template-unknown`. */
  readonly changeTemplate: (asking: Acting, template: Template) => Promise<Template>;
  readonly removeTemplate: (asking: Acting, id: string) => Promise<void>;
  readonly validate: (asking: Acting, request: ValidationRequest) => Promise<ValidationsReply>;
  readonly validations: (documentId: string) => Promise<ValidationsReply>;
};

export type Acting = Pick<Asking, 'person' | 'channel'>;

/** What the panel is told, but for who may be tried and whether the charter was accepted. */
export type Settings = Omit<WordReply, 'people' | 'charterAccepted'>;

import type { OrganisationKind } from '../policy/policy.ts';
import type { BlockRole } from './act.ts';
import type { ActKind } from './act-kind.ts';

export type FactType =
  | 'text'
  | 'long-text'
  | 'date'
  | 'time'
  | 'number'
  | 'amount'
  | 'person'
  | 'choice'
  | 'yes-no'
  | 'list';

/** One thing that a template asks of the drafter. */
export type FactAsked = {
  /** `dateSeance`. */
  readonly id: string;
  readonly label: string;
  readonly type: FactType;
  /** Without it the act is not ready to be signed; it is then a placeholder, never an obstacle to drafting. */
  readonly required: boolean;
  readonly help: string | null;
  /** Of a choice. */
  readonly choices: readonly string[];
};

/** What the drafter told, by id: a date as `2026-11-22`, a yes as `oui`; a list has several. */
export type Facts = Readonly<Record<string, string | readonly string[]>>;

export type TemplateBlock = {
  readonly role: BlockRole;
  readonly title: string | null;
  /** With `{{fact}}` and `{{org.conseil}}` in place of what varies; one paragraph each. */
  readonly paragraphs: readonly string[];
  /** Only there when this fact was told (`fact`) or has this value (`fact=oui`); null = always. */
  readonly when: string | null;
  /** Repeated for each value of this list; `{{item}}` is the value. Null = once. */
  readonly each: string | null;
  /** Reference of the validated base that it inserts as a visa; null = none. */
  readonly reference: string | null;
  /** What a model may write in its place, told to it in one sentence; null = it may not touch it. */
  readonly write: string | null;
};

/** A kind of act as data: organisations edit it, share it, and bring their own. */
export type Template = {
  /** `deliberation`, `courrier-refus-motive`. */
  readonly id: string;
  readonly kind: ActKind;
  readonly title: string;
  /** In one sentence: when it serves. */
  readonly purpose: string;
  /** Kinds of organisation that it is for; empty = all. */
  readonly organisations: readonly OrganisationKind[];
  readonly language: 'fr' | 'en';
  readonly facts: readonly FactAsked[];
  readonly blocks: readonly TemplateBlock[];
  readonly from: 'calame' | 'organisation';
};

/** A block as a model wrote it, before it takes its place in the act. */
export type WrittenBlock = {
  readonly role: BlockRole;
  readonly title: string | null;
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
};

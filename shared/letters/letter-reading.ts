import type { LetterNature } from './letter-nature.ts';

/** Characters of the letter as it was given; offsets in UTF-16 units, `end` excluded. */
export type LetterSpan = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type LetterSender = {
  readonly name: LetterSpan | null;
  /** In what quality they write: `Présidente de l’association Les Amis du lac`. */
  readonly quality: LetterSpan | null;
  /** Lines of the postal address, in order. */
  readonly address: readonly LetterSpan[];
  /** E-mail addresses and telephone numbers. */
  readonly contacts: readonly LetterSpan[];
};

export const pointKinds = [
  'request',
  'question',
  'document',
  'contested',
  'complaint',
  'report',
] as const;

/** `document` = a document is asked for; `contested` = a decision is; `report` = a fact is brought to notice. */
export type PointKind = (typeof pointKinds)[number];

/** Something that the answer must deal with. */
export type LetterPoint = LetterSpan & {
  readonly kind: PointKind;
  /** One sentence in the reader's language, with the letter's own words in it. */
  readonly plain: string;
};

/** What a deadline of the law rests on. */
export type LetterSource = {
  readonly text: string;
  readonly article: string;
  /** False until somebody compared it with the text: it is told as « à vérifier ». */
  readonly verified: boolean;
};

/** `told` in the letter; `event` = the day of what is announced; `law` = the nature of the letter sets it. */
export type LetterDeadline = {
  readonly kind: 'told' | 'event' | 'law';
  /** Where it is told; null for one of the law. */
  readonly span: LetterSpan | null;
  /** ISO date; null when the words give none (« dans les plus brefs délais »). */
  readonly due: string | null;
  /** False when it was counted from today for want of the letter's date, or in working days without public holidays. */
  readonly sure: boolean;
  /** One sentence in the reader's language. */
  readonly plain: string;
  /** Null for what the letter tells itself. */
  readonly source: LetterSource | null;
};

export const unclearKinds = [
  'no-sender',
  'no-way-to-answer',
  'no-date',
  'no-point',
  'which-decision',
  'which-document',
  'no-event-date',
  'no-deadline-date',
  'gaps',
  'nature',
  'several-natures',
  'too-long',
] as const;

/** What the drafter should look up or ask before answering. */
export type UnclearKind = (typeof unclearKinds)[number];

/** An act that the letter contests. */
export type LetterContested = LetterSpan & {
  /** As it reads after « contre »: `l’arrêté n° 2026-12 du 3 mars 2026`. */
  readonly named: string;
  /** ISO date of its notification, where the letter tells it. */
  readonly notified: string | null;
};

export type LetterReading = {
  readonly sender: LetterSender;
  /** To whom it is written, as the letter has it. */
  readonly recipient: LetterSpan | null;
  /** ISO date; null when the letter bears none. */
  readonly date: (LetterSpan & { readonly iso: string }) | null;
  /** The day when it arrived: as it was given, or else as a stamp on the letter has it; null without either. */
  readonly received: { readonly iso: string; readonly span: LetterSpan | null } | null;
  readonly references: readonly LetterSpan[];
  readonly objet: LetterSpan | null;
  readonly nature: LetterNature;
  /** What else it may be, likeliest first. */
  readonly otherNatures: readonly LetterNature[];
  readonly points: readonly LetterPoint[];
  /** Null when no act is contested, or none is named by a number or a day. */
  readonly contested: LetterContested | null;
  readonly deadlines: readonly LetterDeadline[];
  readonly attachments: readonly LetterSpan[];
  readonly unclear: readonly { readonly kind: UnclearKind; readonly plain: string }[];
  /** Ids of the models of answer that fit, best first. */
  readonly answers: readonly string[];
  /** What was read as the letter itself: without headers, quoted replies, signature and disclaimers. */
  readonly body: LetterSpan;
};

import { consoleTextsEn } from './console-texts.en.ts';
import { consoleTextsFr } from './console-texts.fr.ts';
import type { Catalogue, Language } from './language.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A field with what is said when it is missing. */
type FieldWords = { readonly label: string; readonly hint: string; readonly missing: string };

/** Names of the screens, as they stand in the address. */
type Screens = 'tickets' | 'unanswered' | 'documents' | 'validated' | 'quality' | 'evaluation';

type TicketWords = {
  readonly empty: Words<'to-take' | 'mine' | 'late' | 'closed' | 'all'>;
  readonly emptyHint: string;
  readonly filters: Words<'to-take' | 'mine' | 'late' | 'all' | 'closed'>;
  readonly filtersLabel: string;
  readonly list: string;
  readonly choose: string;
  readonly gone: string;
  readonly states: Words<'open' | 'taken' | 'waiting' | 'answered' | 'closed'>;
  /** `jeudi 26 novembre`, `17 h`. */
  readonly dueBefore: (day: string, hour: string) => string;
  readonly dueToday: (hour: string) => string;
  readonly late: (workingDays: number) => string;
  readonly clock: (hours: number, minutes: number) => string;
  readonly anonymous: string;
  readonly anonymousNote: string;
  readonly askedBy: (name: string) => string;
  readonly heldBy: (name: string) => string;
  readonly heldByMe: string;
  readonly nobody: string;
  readonly receivedOn: (moment: string) => string;
  readonly reminded: (moment: string) => string;
  readonly escalated: (moment: string) => string;
  readonly joined: string;
  readonly notJoined: string;
  readonly sources: string;
  readonly thread: string;
  readonly threadEmpty: string;
  readonly fromAgent: string;
  readonly said: Words<'detail-asked' | 'detail' | 'answer' | 'note'>;
  readonly noteMark: string;
  readonly act: string;
  readonly take: string;
  readonly takeLead: string;
  readonly takeOver: string;
  readonly write: Words<'answer' | 'ask-detail' | 'note'>;
  readonly writeLabel: Words<'answer' | 'ask-detail' | 'note'>;
  readonly writeHint: Words<'answer' | 'ask-detail' | 'note'>;
  readonly writeMissing: string;
  readonly send: Words<'answer' | 'ask-detail' | 'note'>;
  readonly writeGroup: string;
  readonly reassign: string;
  readonly reassignTo: string;
  readonly reassignSend: string;
  readonly close: string;
  readonly closeConfirm: string;
  readonly closeYes: string;
  readonly validate: string;
  readonly validateLead: string;
  readonly done: Words<'take' | 'answer' | 'ask-detail' | 'note' | 'reassign' | 'close'>;
  readonly changedKept: string;
  readonly keptText: string;
  readonly count: (count: number) => string;
};

type UnansweredWords = {
  readonly lead: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly asked: (count: number) => string;
  readonly lastOn: (day: string) => string;
  readonly wordings: (count: number) => string;
  readonly write: string;
  readonly dismiss: string;
  readonly dismissed: (question: string) => string;
  readonly restored: string;
  readonly undo: string;
  readonly noSpace: string;
};

type DocumentWords = {
  readonly none: string;
  readonly noneHint: string;
  readonly noSpace: string;
  readonly emptyFilter: string;
  readonly list: string;
  readonly choose: string;
  readonly gone: string;
  readonly filtersLabel: string;
  readonly all: string;
  readonly search: string;
  readonly states: Words<
    | 'in-force'
    | 'to-review'
    | 'expired'
    | 'superseded'
    | 'not-yet'
    | 'conflicting'
    | 'never-used'
    | 'failed'
  >;
  readonly advice: Words<
    | 'in-force'
    | 'to-review'
    | 'expired'
    | 'superseded'
    | 'not-yet'
    | 'conflicting'
    | 'never-used'
    | 'failed'
  >;
  readonly space: string;
  readonly owner: string;
  readonly date: string;
  readonly reviewAt: string;
  readonly uses: string;
  readonly used: (count: number) => string;
  readonly unknown: string;
  readonly deposit: string;
  readonly replace: string;
  readonly replaceLead: string;
  readonly supersede: string;
  readonly supersedeLead: string;
  readonly by: FieldWords;
  readonly from: FieldWords;
  readonly note: FieldWords;
  readonly mark: string;
  readonly unmark: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly depositTitle: string;
  readonly depositSpace: string;
  readonly drop: string;
  readonly dropOr: string;
  readonly browse: string;
  readonly formats: string;
  readonly reading: (name: string) => string;
  readonly tooLarge: (name: string) => string;
  readonly oneFile: string;
  readonly previewTitle: string;
  readonly previewLead: string;
  /** Nothing of the file would be kept. */
  readonly nothingTitle: string;
  readonly replaces: (title: string) => string;
  readonly isNew: string;
  readonly head: string;
  readonly headEmpty: string;
  readonly passages: (count: number) => string;
  readonly passagesEmpty: string;
  readonly page: (page: number) => string;
  readonly noPath: string;
  readonly morePassages: (count: number) => string;
  readonly warnings: string;
  readonly changedTitle: string;
  readonly changed: (changed: number, tried: number) => string;
  readonly changedNone: (tried: number) => string;
  readonly changedNotTried: string;
  readonly before: string;
  readonly after: string;
  readonly doesNotKnow: string;
  readonly verdicts: Words<'better' | 'worse' | 'other'>;
  readonly verdictCount: Readonly<Record<'better' | 'worse' | 'other', (count: number) => string>>;
  readonly publish: string;
  readonly publishAnyway: string;
  readonly published: (title: string) => string;
  readonly cancelled: string;
  readonly otherFile: string;
  readonly count: (count: number) => string;
};

type ValidatedWords = {
  readonly empty: string;
  readonly emptyHint: string;
  readonly emptySearch: string;
  readonly list: string;
  readonly choose: string;
  readonly gone: string;
  readonly search: string;
  readonly filtersLabel: string;
  readonly filters: Words<'served' | 'to-review' | 'withdrawn'>;
  readonly create: string;
  readonly drafts: string;
  readonly draftUntitled: string;
  readonly newTitle: string;
  readonly fromTicket: string;
  readonly seeTicket: string;
  readonly question: FieldWords;
  readonly variants: FieldWords;
  readonly answer: FieldWords;
  readonly answerMarkup: string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly sourceTitle: FieldWords;
  readonly sourceUrl: FieldWords;
  readonly sourceAdd: string;
  readonly sourceRemove: (place: number) => string;
  readonly sourceGroup: (place: number) => string;
  readonly inBase: string;
  readonly owner: FieldWords;
  readonly reviewAt: FieldWords;
  readonly versant: string;
  readonly versants: Words<'all' | 'FPE' | 'FPT' | 'FPH'>;
  readonly space: FieldWords;
  readonly save: string;
  readonly saved: string;
  readonly savedDraft: string;
  readonly discard: string;
  readonly discarded: string;
  readonly faulty: (count: number) => string;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly withdrawYes: string;
  readonly withdrawn: string;
  readonly withdrawnOn: (day: string) => string;
  readonly validatedOn: (owner: string, day: string) => string;
  readonly reviewOn: (day: string) => string;
  readonly reviewPast: (day: string) => string;
  /** It rests on a text that is no longer in force. */
  readonly reviewSource: string;
  readonly served: (count: number) => string;
  readonly conflict: string;
  readonly conflictStored: string;
  readonly conflictOver: string;
  readonly conflictTake: string;
  readonly count: (count: number) => string;
};

type ChartWords = { readonly title: string; readonly table: string };

type QualityWords = {
  readonly period: string;
  readonly periods: Readonly<Record<'7' | '30' | '90' | '365', string>>;
  readonly empty: string;
  readonly emptyHint: string;
  readonly figures: string;
  readonly asked: (count: number) => string;
  readonly answeredShare: (share: string) => string;
  readonly validatedShare: (share: string) => string;
  readonly notFoundCount: (count: number) => string;
  readonly delay: (hours: string) => string;
  readonly noDelay: string;
  readonly liked: (likes: number, all: number) => string;
  readonly noOpinion: string;
  readonly becameOf: ChartWords;
  readonly opinions: ChartWords;
  readonly ticketFlow: ChartWords;
  readonly delays: ChartWords;
  readonly series: Words<
    | 'answered'
    | 'validated'
    | 'notFound'
    | 'aside'
    | 'likes'
    | 'dislikes'
    | 'tickets'
    | 'ticketsAnswered'
    | 'medianHours'
  >;
  readonly per: Words<'day' | 'week' | 'month'>;
  readonly weekOf: (day: string) => string;
  readonly showTable: string;
  readonly none: string;
  readonly hours: (hours: string) => string;
  /** What a screen reader says of a chart before its table. */
  readonly chartSummary: (title: string, totals: string, highest: string) => string;
  readonly highest: (series: string, value: string, when: string) => string;
  readonly total: (series: string, value: string) => string;
};

type EvaluationWords = {
  readonly lead: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly ranOn: (moment: string) => string;
  readonly questions: (count: number) => string;
  readonly measures: string;
  readonly measure: Words<
    | 'correctSource'
    | 'saidRight'
    | 'absentRight'
    | 'refusedRight'
    | 'detailRight'
    | 'wrongVersant'
    | 'staleUsed'
  >;
  readonly allReached: string;
  readonly below: (count: number) => string;
  readonly belowMark: string;
  readonly perClass: string;
  readonly difficulty: string;
  readonly difficulties: Words<'simple' | 'intermediaire' | 'complexe'>;
  readonly asked: string;
  readonly right: string;
  readonly failures: (count: number) => string;
  readonly noFailure: string;
  readonly why: Readonly<Record<string, string>>;
  readonly figure: string;
  readonly result: string;
};

/** What the HR console says. Agents read `pane-texts`. */
export type ConsoleTexts = {
  readonly language: Language;
  readonly locale: string;
  readonly title: string;
  readonly skip: string;
  readonly toAsk: string;
  readonly screensLabel: string;
  readonly screens: Words<Screens>;
  readonly screensShort: Words<Screens>;
  readonly counts: {
    readonly tickets: (open: number, late: number) => string;
    readonly unanswered: (count: number) => string;
    readonly validated: (count: number) => string;
  };
  readonly back: string;
  readonly loading: string;
  readonly outdated: (moment: string) => string;
  readonly cancel: string;
  readonly more: string;
  readonly noRightsTitle: string;
  readonly noRights: string;
  readonly noRightsNext: string;
  readonly sending: string;
  readonly unsaved: string;
  readonly tickets: TicketWords;
  readonly unanswered: UnansweredWords;
  readonly documents: DocumentWords;
  readonly validated: ValidatedWords;
  readonly quality: QualityWords;
  readonly evaluation: EvaluationWords;
};

export const consoleTexts: Catalogue<ConsoleTexts> = { fr: consoleTextsFr, en: consoleTextsEn };

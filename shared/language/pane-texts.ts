import type { answerTexts } from './answer-texts.ts';
import type { Catalogue, Language } from './language.ts';
import { paneTextsEn } from './pane-texts.en.ts';
import { paneTextsFr } from './pane-texts.fr.ts';

/** What the panes say: the personal tab now, the Word panel after it. */
export type PaneTexts = {
  readonly language: Language;
  readonly locale: string;
  readonly productName: string;
  readonly tabTitle: string;
  readonly skipToQuestion: string;
  readonly disclosure: string;
  readonly modeModel: (model: string, operator: string, place: string) => string;
  readonly modeWithoutModel: string;
  /** Endpoints are set up, and none can serve now. */
  readonly modeOutOfService: string;
  /** Others that would stand in for the first. */
  readonly modeStandIns: (count: number) => string;
  readonly modeUnknown: string;
  readonly residency: Readonly<Record<'fr' | 'eu' | 'eu-efta', string>>;
  readonly pendingFiles: (count: number) => string;
  readonly documents: (count: number) => string;
  /** The way to the page of syntheses and minutes. */
  readonly syntheses: string;
  /** The way to the console of those who answer. */
  readonly console: string;
  readonly personLabel: string;
  readonly personOnOffer: (name: string) => string;
  readonly welcomeTitle: string;
  readonly welcomeLead: (organisation: string | null) => string;
  readonly examplesTitle: string;
  readonly examples: readonly string[];
  readonly privacyNote: (days: number) => string;
  /** Who sees the exchange, and that the button beside deletes it. */
  readonly privacyNoteRestart: (days: number) => string;
  /** Above the earlier exchanges of a conversation. */
  readonly recalled: (day: string) => string;
  /** What the earlier exchanges do not show. */
  readonly recalledNote: string;
  readonly answeredOn: (moment: string) => string;
  /** A source of an earlier answer; `changed` is the title of a document that no longer holds the passage. */
  readonly sourceLost: (n: number, changed: string | null) => string;
  readonly keptBefore: string;
  readonly keptErase: string;
  readonly restartFailed: string;
  readonly questionLabel: string;
  readonly questionHint: string;
  readonly questionKeys: string;
  readonly questionCount: (length: number, limit: number) => string;
  readonly questionOver: (length: number, limit: number) => string;
  readonly send: string;
  readonly stop: string;
  readonly restart: string;
  readonly restarted: string;
  readonly thread: string;
  readonly yourQuestion: string;
  readonly answer: string;
  readonly steps: Readonly<Record<'searching' | 'asking', string>>;
  readonly generatedLabel: string;
  readonly extractsLabel: string;
  readonly withoutModelReason: typeof answerTexts.fr.withoutModelReason;
  /** With a part of the answer above, and with none. */
  readonly ended: Readonly<Record<'stopped' | 'cut', string>>;
  readonly endedEmpty: Readonly<Record<'stopped' | 'cut', string>>;
  readonly questionUnreachable: string;
  readonly askAgain: string;
  /** Beside an answer that HR validated. */
  readonly askComplete: string;
  readonly sourceCount: (sources: number) => string;
  readonly settled: (sources: number) => string;
  readonly table: string;
  readonly sources: string;
  readonly sourceButton: (n: number, title: string) => string;
  readonly sourceHeading: (n: number) => string;
  readonly passage: string;
  readonly page: (page: number) => string;
  readonly dated: (date: string) => string;
  readonly undated: string;
  readonly owner: (owner: string) => string;
  readonly publisher: (source: string) => string;
  readonly expired: string;
  readonly toReview: string;
  readonly replaced: string;
  /** Followed by the title of the document that replaces it. */
  readonly replacedBy: string;
  readonly validUntil: (date: string) => string;
  readonly openLink: (host: string) => string;
  readonly seeDocument: string;
  readonly backTo: Readonly<Record<'passage' | 'index' | 'document', string>>;
  readonly citedPassage: string;
  readonly close: string;
  readonly detailChoices: string;
  readonly followUps: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly whereTitle: string;
  readonly whereNowTitle: string;
  readonly madeIn: (seconds: string) => string;
  readonly thisServer: string;
  readonly innerServer: string;
  readonly cutSentences: (count: number) => string;
  readonly pendingAtAnswer: (count: number) => string;
  readonly contactTitle: string;
  readonly writeTo: (mail: string) => string;
  readonly call: (phone: string) => string;
  readonly faultTitle: string;
  readonly reference: (reference: string) => string;
  readonly retry: string;
  readonly unreachable: string;
  readonly unreachableNext: string;
  readonly charterIntro: string;
  readonly charterChanged: string;
  readonly charterVersion: (version: string) => string;
  readonly charterAccept: string;
  readonly charterAccepted: string;
  readonly charterOpen: string;
  readonly sourcesTitle: string;
  readonly sourcesLead: string;
  readonly sourcesFilter: string;
  readonly sourcesShown: (shown: number, all: number) => string;
  readonly sourcesMore: string;
  readonly loading: string;
};

export const paneTexts: Catalogue<PaneTexts> = { fr: paneTextsFr, en: paneTextsEn };

import { answerTexts } from './answer-texts.ts';
import type { PaneTexts } from './pane-texts.ts';

const enNumber = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

/** The English of `pane-texts`. */
export const paneTextsEn: PaneTexts = {
  language: 'en',
  locale: 'en-GB',
  productName: 'Calame',
  tabTitle: 'Ask a question',
  skipToQuestion: 'Skip to the question box',
  disclosure:
    'Calame may have an AI draft an answer, from the documents validated by your organisation. It cites each source and says when it answers without AI.',
  modeModel: (model, operator, place) => `Model: ${model} (${operator}, ${place})`,
  modeWithoutModel: 'Without AI: extracts of the documents',
  modeOutOfService: 'Without AI for now: no model can serve',
  modeStandIns: (count) => (count > 1 ? `${count} others stand in` : '1 other stands in'),
  modeUnknown: 'Connecting to Calame…',
  residency: { fr: 'France', eu: 'European Union', 'eu-efta': 'European Union or EFTA' },
  pendingFiles: (count) =>
    count > 1 ? `${count} documents still to be read` : '1 document still to be read',
  documents: (count) => (count > 1 ? `${count} documents` : `${count} document`),
  syntheses: 'Syntheses',
  console: 'HR console',
  personLabel: 'You are',
  personOnOffer: (name) => `${name} – demonstration`,
  welcomeTitle: 'What would you like to know?',
  welcomeLead: (organisation) =>
    `Leave, working time, telework, pay, training: ask your question, the answer comes from the HR documents you may read${organisation === null ? '' : ` (${organisation})`}.`,
  examplesTitle: 'For example',
  examples: [
    'Combien de jours de congés ai-je si je suis à 80 % ?',
    'Combien de jours de télétravail par semaine ?',
    'Comment alimenter mon compte épargne-temps ?',
  ],
  privacyNote: (days) =>
    `Your manager does not see your questions. An exchange is deleted after ${days} days. A question left without an answer, or whose answer you report, is kept as long, without your name, so that HR can answer it.`,
  privacyNoteRestart: (days) =>
    `Your manager does not see your questions. The exchange is deleted after ${days} days, or at once with "Start again" as long as this page is open. A question left without an answer, or whose answer you report, is kept as long, without your name, so that HR can answer it.`,
  recalled: (day) => `Conversation of ${day}, taken up again`,
  recalledNote: 'Personal data are masked in it. Questions left without an answer are not in it.',
  answeredOn: (moment) => `Answered on ${moment}`,
  sourceLost: (n, changed) =>
    changed === null
      ? `Source ${n}: this document is gone, or you may not read it any more. Check with HR what the answer said of it.`
      : `Source ${n}: "${changed}" has changed since this answer, and no longer holds the passage. Ask the question again.`,
  keptBefore: 'An earlier conversation is kept, and could not be shown.',
  keptErase: 'Delete this conversation',
  restartFailed:
    'The exchange could not be deleted. Try again; if this lasts, tell your IT department.',
  questionLabel: 'Your question',
  questionHint: 'Write here…',
  questionKeys: 'Enter to send, Shift + Enter for a new line.',
  questionCount: (length, limit) => `${enNumber(length)} characters of ${enNumber(limit)}`,
  questionOver: (length, limit) =>
    `${enNumber(length)} characters: a question has ${enNumber(limit)} at most. Keep what matters, or ask in several times.`,
  send: 'Send',
  stop: 'Stop',
  restart: 'Start again',
  restarted: 'The exchange is deleted. You may ask another question.',
  thread: 'Exchange',
  yourQuestion: 'Your question',
  answer: 'Answer of Calame',
  steps: {
    searching: 'Searching the documents…',
    asking: 'An AI is drafting from the documents found…',
  },
  generatedLabel: 'Answer drafted by an AI from the cited documents, to be checked',
  extractsLabel: 'Without AI: extracts of the documents, word for word.',
  withoutModelReason: answerTexts.en.withoutModelReason,
  ended: {
    stopped: 'Answer stopped at your request: the text above is incomplete.',
    cut: 'The connection broke before the end: the text above is incomplete.',
  },
  endedEmpty: {
    stopped: 'Answer stopped at your request, before it began.',
    cut: 'The connection broke before the answer began. Ask the question again.',
  },
  questionUnreachable:
    'Calame does not answer: your question has no answer.\nCheck your connection, then ask the question again. If this lasts, tell your IT department.',
  askAgain: 'Ask the question again',
  askComplete: 'Generate a complete answer',
  sourceCount: (sources) =>
    sources === 0 ? '' : sources > 1 ? `${sources} sources.` : '1 source.',
  settled: (sources) =>
    sources > 1
      ? `Answer complete, ${sources} sources.`
      : sources === 1
        ? 'Answer complete, 1 source.'
        : 'Answer complete.',
  table: 'Table',
  sources: 'Sources',
  sourceButton: (n, title) => `Source ${n}: ${title}`,
  sourceHeading: (n) => `Source ${n}`,
  passage: 'Cited passage',
  page: (page) => `page ${page}`,
  dated: (date) => `dated ${date}`,
  undated: 'undated',
  owner: (owner) => `kept by: ${owner}`,
  publisher: (source) => `published by: ${source}`,
  expired: 'Caution: this document is no longer in force.',
  toReview: 'To be reviewed: nobody has re-read this document for long.',
  replaced: 'This document is replaced by another.',
  replacedBy: 'This document is replaced by:',
  validUntil: (date) => `valid until ${date}`,
  openLink: (host) => `Open on ${host} (new tab)`,
  seeDocument: 'See the document',
  backTo: {
    passage: 'Back to the passage',
    index: 'Back to the list',
    document: 'Back to the replaced document',
  },
  citedPassage: 'Passage cited in the answer',
  close: 'Close',
  detailChoices: 'Your case',
  followUps: 'To go on',
  copy: 'Copy the answer',
  copied: 'Answer copied with its sources.',
  copyRefused: 'The browser refuses to copy: select the text, then Ctrl + C.',
  whereTitle: 'Where did my question go?',
  whereNowTitle: 'Where does my question go?',
  madeIn: (seconds) => `in ${seconds} s`,
  thisServer: 'this server',
  innerServer: 'a server of your organisation’s network',
  cutSentences: answerTexts.en.cutSentences,
  pendingAtAnswer: (count) =>
    count > 1
      ? `When this was answered, ${count} documents were still to be read: ask again later to include them.`
      : 'When this was answered, 1 document was still to be read: ask again later to include it.',
  contactTitle: 'Whom to turn to',
  writeTo: (mail) => `Write to ${mail}`,
  call: (phone) => `Call ${phone}`,
  faultTitle: 'The request did not succeed',
  reference: (reference) => `Reference: ${reference}`,
  retry: 'Try again',
  unreachable: 'Calame does not answer.',
  unreachableNext:
    'Check your connection. The page tries again by itself and keeps what is shown. If this lasts, tell your IT department.',
  charterIntro:
    'Before your first request (a question, or a text to write), read the charter of use of your organisation.',
  charterChanged: 'The charter changed: read the new version before you go on.',
  charterVersion: (version) => `Version ${version}`,
  charterAccept: 'I accept the charter',
  charterAccepted: 'Your acceptance is recorded.',
  charterOpen: 'Read the charter',
  sourcesTitle: 'Documents that you may read',
  sourcesLead: 'Calame answers from these documents, and from no other.',
  sourcesFilter: 'Search a title',
  sourcesShown: (shown, all) => `${shown} of ${all}`,
  sourcesMore: 'Show more',
  loading: 'Loading…',
};

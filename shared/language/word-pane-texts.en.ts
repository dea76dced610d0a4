import type { WordPaneTexts } from './word-pane-texts.ts';

export const wordPaneTextsEn: WordPaneTexts = {
  skip: 'Go to the content',
  moves: 'What do you want to do',
  screens: {
    home: 'Home',
    draft: 'Draft',
    reply: 'Reply',
    rewrite: 'Rework',
    check: 'Check',
    synthesize: 'Synthesise',
    sources: 'Sources',
    traces: 'Traces',
  },
  purposes: {
    draft: 'Deliberation, order, letter, note…',
    reply: 'To a letter or e-mail received',
    rewrite: 'The text selected in Word',
    check: 'The open document, before signature',
    synthesize: 'Reports, or the open document, as one sheet',
  },
  home: 'Back to home',
  homeLead: 'What are you preparing?',
  back: 'Back',
  offline: 'Calame does not answer. What you wrote is kept on this computer.',
  model: (destination) => `Model: ${destination}`,
  withoutModelShort: 'Without AI: templates and rules',
  withoutModel: 'Without AI for now: Calame composes acts, reads and checks them by its rules.',
  wordFaults: {
    'not-in-word': {
      message: 'Word is not open beside this panel.',
      nextAction: 'Copy the text, then paste it into your document.',
    },
    'below-floor': {
      message: 'This version of Word is too old for Calame to write in it.',
      nextAction:
        'Copy the text, or ask your IT service for Word 2024, Microsoft 365 or Word on the web.',
    },
    'read-only': {
      message: 'This document is read-only or protected: nothing was written in it.',
      nextAction: 'Save a copy of it or enable editing, then try again.',
    },
    'empty-selection': {
      message: 'Nothing is selected in the document.',
      nextAction: 'Select the text to rework, then try again.',
    },
    'scattered-selection': {
      message: 'The selection is in several pieces: Word would give the last one only.',
      nextAction: 'Select one continuous passage.',
    },
    'selection-in-cell': {
      message: 'The selection is in a table.',
      nextAction: 'Select text outside the table, or rework it cell by cell.',
    },
    'pending-revisions': {
      message: 'This passage holds tracked changes that nobody has settled yet.',
      nextAction: 'In Review, accept or reject them, then try again.',
    },
    'text-changed': {
      message: 'The text changed in the document since the proposal: nothing was altered.',
      nextAction: 'Select it again, then try again.',
    },
    'half-rewritten': {
      message: 'Word stopped: part of the changes stands in the text, as revisions.',
      nextAction: 'In Review, reject them, then start again.',
    },
    'place-not-found': {
      message: 'This passage is no longer in the document.',
      nextAction: 'Run the check again to find the places.',
    },
    'not-supported': {
      message: 'This version of Word cannot do it.',
      nextAction: 'Do it by hand, or open the document in Word on the web.',
    },
    'word-failed': {
      message: 'Word could not do it. The document stayed as it was.',
      nextAction: 'Try again; if it goes on, save the document and open it again.',
    },
  },
  outside: 'You are outside Word',
  outsideNext: 'You can draft, check a pasted text and copy the result.',
  howToOpen: 'Open Calame in Word',
  howToOpenSteps: [
    'Open a document in Word.',
    'Home tab, Calame group, button "Open Calame".',
    'If the button is not there: Home, Add-ins, "Calame". If it is missing, ask your IT service for it.',
  ],
  readyTitle: 'Ready requests',
  readySearch: 'Search the ready requests',
  readyCount: (shown, all) =>
    shown === all ? `${all} requests` : `${shown} of ${all} request${all > 1 ? 's' : ''}`,
  readyNone: 'No ready request has these words. Try "letter", "order", "leave".',
  draftsTitle: 'Your drafts',
  draftsNone: 'No draft. Those that you begin here or in Teams will be here.',
  draftFrom: { word: 'begun in Word', teams: 'begun in Teams', cli: 'begun on the command line' },
  draftState: { writing: 'being written', done: 'ready to read', cut: 'incomplete' },
  discardDraft: (title) => `Delete the draft "${title}"`,
  discarded: 'Draft deleted.',
  resumeTitle: 'You had not finished',
  resume: 'Go on',
  discard: 'Delete',
  discardSure: 'Delete this draft for good?',
  replaceSure: 'Another text is under way here, and is in no document yet. Replace it?',
  replace: 'Replace it',
  keepHere: 'Keep this one',
  keep: 'Keep',
  keptUntil: (day) =>
    `Kept on this computer until ${day} at the latest; erased as soon as you insert or delete it.`,
  keptNowhere:
    'This computer refuses to keep the draft: copy your text before you close the panel.',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused: 'Copying is refused here: select the text, then Ctrl + C.',
  stop: 'Stop',
  retry: 'Try again',
  useClosed: 'This use is not open to you',
};

import { insertAct, insertBlocks } from './insert-act.ts';
import { insertQuote } from './insert-quote.ts';
import { insertReport } from './insert-report.ts';
import { setMention, setProperties } from './keep-marks.ts';
import { placeChanges } from './place-changes.ts';
import { commentOn, fillPlaceholder, selectPlace, selectPlaceholder } from './point-at.ts';
import { readBlocks, readDocument } from './read-document.ts';
import { readFile } from './read-file.ts';
import { readSelection } from './read-selection.ts';
import { settleChange } from './settle-change.ts';
import { wordAbilities } from './word-abilities.ts';
import type { WordDocument } from './word-document.ts';

/** The document that is open in Word, through office.js; outside Word every call rejects with `not-in-word`. */
export function openWordDocument(): WordDocument {
  return {
    abilities: async () => wordAbilities(),
    read: readDocument,
    readSelection,
    blocks: readBlocks,
    insertAct: async (act, where, mark) => insertAct(act, where, mark),
    insertBlocks: async (blocks) => insertBlocks(blocks),
    insertQuote: async (text, note) => insertQuote(text, note),
    insertReport,
    placeChanges: async (changes) => placeChanges(changes),
    settleChange: async (id, verdict) => settleChange(id, verdict),
    comment: async (place, text) => commentOn(place, text),
    select: selectPlace,
    selectPlaceholder,
    fillPlaceholder: async (label, value) => fillPlaceholder(label, value),
    setMention: async (text) => setMention(text),
    setProperties: async (properties) => setProperties(properties),
    file: readFile,
    onSelection: listenToSelection,
  };
}

function listenToSelection(listener: () => void): () => void {
  if (typeof Office === 'undefined' || typeof Word === 'undefined') return () => undefined;
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(event, listener);
  return () => document.removeHandlerAsync(event, { handler: listener });
}

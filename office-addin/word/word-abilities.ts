import { type WordAbilities, WordFault } from './word-document.ts';

/** What this Word supports and whether the document may be written in; nothing is asked of the document. */
export function wordAbilities(): WordAbilities {
  if (typeof Office === 'undefined' || typeof Word === 'undefined') {
    throw new WordFault('not-in-word');
  }
  const { requirements } = Office.context;
  const has = (version: string): boolean => requirements.isSetSupported('WordApi', version);
  return {
    floor: has('1.4'),
    tracking: has('1.4'),
    comments: has('1.4'),
    footnotes: has('1.5'),
    styles: has('1.5'),
    trackedChanges: has('1.6'),
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
  };
}

/** Refuses to write where writing would be refused halfway. */
export function requireWriting(): WordAbilities {
  const abilities = wordAbilities();
  if (!abilities.floor) throw new WordFault('below-floor');
  if (abilities.readOnly) throw new WordFault('read-only');
  return abilities;
}

import { foldText } from '../../french/fold-text.ts';
import { normaliseSpaces } from '../../french/normalise-spaces.ts';

/** What the cues read: lower case, no accent, one apostrophe, spaces made one, lines told apart by a full stop. */
export function plainRequest(text: string): string {
  return foldText(normaliseSpaces(text))
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s*\n\s*/gu, '. ')
    .replace(/\s+/gu, ' ')
    .trim();
}

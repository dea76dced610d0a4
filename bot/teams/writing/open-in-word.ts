import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { AdaptiveCard } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { linkCard } from './draft-buttons.ts';

/** What is said at once, and the link; null where the text is gone or no browser reaches the server. */
export type OpenedInWord = { readonly line: string; readonly card: AdaptiveCard | null };

/** A title made of a request may hold what is to be completed, cut or not. */
const plainTitle = (title: string): string =>
  title.replace(/\[à compléter[^\]]*\]?/giu, '…').replace(/^[\s…]*$/u, 'Calame');

/** The link to the file of one's own draft. */
export async function openInWord(draft: string, person: Person, room: Room): Promise<OpenedInWord> {
  const language = languageOf(room);
  const texts = chatWritingTexts[language];
  const kept = await room.writing?.drafting.openDraft(person, draft).catch(() => null);
  if (kept === undefined || kept === null) return { line: texts.draftGone, card: null };
  const url = room.writing?.linkTo({ person, draftId: draft }) ?? null;
  if (url === null) return { line: texts.linkOff, card: null };
  return { line: texts.linkBelow, card: linkCard(plainTitle(kept.title), url, language) };
}

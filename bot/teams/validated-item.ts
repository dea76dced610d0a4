import type { Language } from '#shared/language/language.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { FoundAnswer } from '../find-validated.ts';
import { dayInWords } from './cite-sources.ts';
import { type AdaptiveCard, adaptiveCard, cardContentType, paragraph } from './outgoing.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

/** A result of the panel: a line in the list, and the card that it becomes in the conversation. */
export type FoundItem = {
  readonly contentType: string;
  readonly content: AdaptiveCard;
  readonly preview: {
    readonly contentType: 'application/vnd.microsoft.card.thumbnail';
    readonly content: { readonly title: string; readonly text: string };
  };
};

/** Characters of an answer on a card, which counts in the size of a message. */
const mostCharacters = 6_000;

export function foundItem(found: FoundAnswer, language: Language): FoundItem {
  const texts = teamsTexts[language];
  const by = texts.foundBy(found.owner, dayInWords(found.validatedAt, language));
  const notes = found.restricted ? [texts.foundRestricted] : [];
  const whole = sanitiseMarkdown(found.text);
  const text =
    whole.length > mostCharacters
      ? `${whole.slice(0, mostCharacters)}…\n\n${texts.shortened}`
      : whole;
  const paragraphs = text.split(/\n{2,}/u).filter((one) => one.trim() !== '');
  return {
    contentType: cardContentType,
    content: adaptiveCard([text, ...notes].join('\n\n'), [
      ...paragraphs.map((one) => paragraph(one)),
      ...[...notes, texts.foundInforms].map((one) =>
        paragraph(one, { size: 'Small', isSubtle: true }),
      ),
    ]),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: plain(found.question), text: plain([by, ...notes].join(' · ')) },
    },
  };
}

/** Clients show these lines as HTML: a sign of it is shown as it is written. */
const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', ' ').slice(0, 300);

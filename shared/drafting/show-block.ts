import type { BlockRole } from '../acts/act.ts';
import { escapeMarkdown } from '../evidence/escape-markdown.ts';
import { draftingTexts } from '../language/drafting-texts.ts';

type Shown = {
  readonly role: BlockRole;
  readonly title: string | null;
  readonly number: number;
  /** Something of it stands above already. */
  readonly isShown: boolean;
};

/** A sentence of a block as it is read while it is written, in Markdown; the first one stands under its title. */
export function showBlock(block: Shown, sentence: string, startsParagraph: boolean): string {
  const text = plainWords(sentence);
  if (block.isShown) return `${startsParagraph ? '\n\n' : ' '}${text}`;
  return `\n\n${headingOf(block)}${text}`;
}

function headingOf({ role, title, number }: Shown): string {
  const texts = draftingTexts.fr;
  if (role === 'article')
    return `**${texts.article(number, title === null ? null : plainWords(title))}**\n\n`;
  if (role === 'objet') return startShown(role);
  return title === null ? '' : `**${plainWords(title)}**\n\n`;
}

/** What stands before the subject of a text, to tell it from the text. */
export const startShown = (role: BlockRole): string =>
  role === 'objet' ? `**${draftingTexts.fr.objet}\u00A0:** ` : '';

/** Words of a text in Markdown. Placeholders keep their brackets: they are ours, and no link, whatever comes after them. */
export function plainWords(text: string): string {
  return escapeMarkdown(text).replace(/［(à compléter[^［］\n]{0,210})］(?=(\()?)/gu, (...found) =>
    found[2] === undefined ? `[${found[1]}]` : `[${found[1]}] `,
  );
}

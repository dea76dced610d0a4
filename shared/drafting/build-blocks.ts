import type { BlockRole } from '../acts/act.ts';
import type { WrittenBlock } from '../acts/template.ts';
import { stripMarkup } from '../evidence/strip-markup.ts';
import { setTypography } from '../french/set-typography.ts';
import type { Invented } from './find-invented.ts';
import { showBlock } from './show-block.ts';

/** Takes out of a sentence what nobody told. */
export type Hold = (sentence: string) => {
  readonly text: string;
  readonly invented: readonly Invented[];
};

/** Blocks as they are written, sentence by sentence; each call gives what is to be shown of it. */
export type BlockBuilder = {
  readonly open: (role: BlockRole, title: string | null) => void;
  readonly say: (sentence: string, opensLine: boolean) => string;
  readonly isOpen: () => boolean;
  readonly blocks: () => readonly WrittenBlock[];
  readonly invented: () => readonly Invented[];
};

type Open = { role: BlockRole; title: string | null; paragraphs: string[]; isShown: boolean };

/** Puts sentences into blocks, each without what nobody told, in French typography and without Markdown. */
export function buildBlocks(hold: Hold): BlockBuilder {
  const blocks: Open[] = [];
  const invented: Invented[] = [];
  let hasShown = false;
  const held = (text: string): string => {
    const found = hold(setTypography(clean(text)));
    invented.push(...found.invented);
    return found.text;
  };
  return {
    open: (role, title) => {
      const name = title === null ? null : held(title);
      blocks.push({ role, title: name, paragraphs: [], isShown: false });
    },
    say: (text, opensLine) => {
      const current = blocks.at(-1);
      const sentence = held(text);
      if (current === undefined || sentence === '') return '';
      const last = current.paragraphs.length - 1;
      const startsParagraph = opensLine || last < 0;
      if (startsParagraph) current.paragraphs.push(sentence);
      else current.paragraphs[last] = `${current.paragraphs[last]} ${sentence}`;
      const number = blocks.filter(({ role }) => role === current.role).length;
      const shown = showBlock({ ...current, number }, sentence, startsParagraph);
      current.isShown = true;
      const isFirst = !hasShown;
      hasShown = true;
      return isFirst ? shown.trimStart() : shown;
    },
    isOpen: () => blocks.length > 0,
    blocks: () =>
      blocks
        .filter(({ paragraphs }) => paragraphs.length > 0)
        .map(({ role, title, paragraphs }) => ({ role, title, paragraphs })),
    invented: () => invented,
  };
}

/** Without Markdown's marks, HTML and what nobody sees. */
function clean(text: string): string {
  return stripMarkup(text)
    .replace(/^\s*(?:#{1,6}|>)\s+/u, '')
    .replace(/^\s*[*•]\s+/u, '- ')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

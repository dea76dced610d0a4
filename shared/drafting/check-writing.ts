import type { BlockRole } from '../acts/act.ts';
import type { WrittenBlock } from '../acts/template.ts';
import type { AnswerCheck } from '../turn/recipe.ts';
import { buildBlocks, type Hold } from './build-blocks.ts';
import { cutSentences, type Piece } from './cut-sentences.ts';
import { dropThinking } from './drop-thinking.ts';
import type { Invented } from './find-invented.ts';
import { declinesToWrite, isNoWriting } from './is-no-writing.fr.ts';
import { type Marker, readMarker } from './read-marker.fr.ts';

/** What came of a model's text, once every sentence of it was looked at. */
export type Written = {
  readonly blocks: readonly WrittenBlock[];
  readonly invented: readonly Invented[];
  /** Roles that it wrote and may not. */
  readonly dropped: readonly BlockRole[];
  /** What it said in place of writing: a question, a refusal; null when it wrote. */
  readonly saidInstead: string | null;
};

export type WritingRules = {
  /** Roles that a model may write here, the usual one first. */
  readonly allowed: readonly BlockRole[];
  readonly hold: Hold;
};

export type WritingCheck = Pick<AnswerCheck, 'push' | 'end'> & { readonly written: () => Written };

/** Said without a mark, this long, it is the text itself: it is not held back any more. */
const longestPreamble = 400;

/**
 * A pure transform of a model's text: whole sentences go out, each without what nobody told, under the block that they
 * belong to. Tolerant of Markdown, of marks written otherwise and of none at all; what a model may not write is left out.
 */
export function checkWriting({ allowed, hold }: WritingRules): WritingCheck {
  const thoughts = dropThinking();
  const cutter = cutSentences();
  const builder = buildBlocks(hold);
  const dropped: BlockRole[] = [];
  /** Sentences before any mark: a preamble, a question, or the text of a model that forgot the marks. */
  let waiting: readonly Piece[] = [];
  let saidInstead: string | null = null;
  let isDropping = false;

  /** A refusal under a mark is no text of the act: what stood there stays. */
  const say = (text: string, opensLine: boolean): string => {
    if (!declinesToWrite(text)) return builder.say(text, opensLine);
    saidInstead ??= text.trim();
    return '';
  };
  const start = ({ role, title, rest }: Marker): string => {
    const place = placeFor(role, allowed);
    isDropping = place === null;
    if (place === null) {
      dropped.push(role);
      return '';
    }
    builder.open(place, title);
    return say(rest, true);
  };
  const goOn = ({ text, opensLine }: Piece): string =>
    isDropping || isFence(text) ? '' : say(text, opensLine);
  const release = (): string => {
    builder.open(allowed[0] ?? 'corps', null);
    const said = waiting.map(goOn).join('');
    waiting = [];
    return said;
  };
  const take = (piece: Piece): string => {
    const marker = piece.opensLine ? readMarker(piece.text) : null;
    if (marker !== null) {
      waiting = [];
      return start(marker);
    }
    if (builder.isOpen() || isDropping) return goOn(piece);
    waiting = [...waiting, piece];
    const said = textOf(waiting);
    return said.length > longestPreamble && !isNoWriting(said) ? release() : '';
  };
  return {
    push: (text) => cutter.push(thoughts.push(text)).map(take).join(''),
    end: ({ complete }) => {
      const last = [...cutter.push(thoughts.end()), ...cutter.end({ complete })];
      const rest = last.map(take).join('');
      const said = textOf(waiting);
      if (said === '') return rest;
      if (!isNoWriting(said) && complete) return rest + release();
      saidInstead = said;
      return rest;
    },
    written: () => ({
      ...{ blocks: builder.blocks(), invented: builder.invented() },
      ...{ dropped, saidInstead },
    }),
  };
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && !isFence(text))
    .join(' ');

const isFence = (text: string): boolean => /^\s*(?:```|~~~|---+|\*\*\*+)\s*\w*\s*$/u.test(text);

/** Blocks that stand for one another: a drafter's words under another name. */
const prose: ReadonlySet<BlockRole> = new Set(['expose', 'corps'] as const);

function placeFor(role: BlockRole, allowed: readonly BlockRole[]): BlockRole | null {
  if (allowed.includes(role)) return role;
  return prose.has(role) ? (allowed.find((one) => prose.has(one)) ?? null) : null;
}

/** The words by which a role is named to the drafter. */
export const nameRole = (role: BlockRole): string => role.replaceAll('-', ' ');

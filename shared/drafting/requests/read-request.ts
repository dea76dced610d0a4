import type { RewriteMode } from '../../rewriting/rewrite-mode.ts';
import type { TargetLanguage } from '../rewriting.ts';
import { isOutside } from './is-outside.fr.ts';
import { plainRequest } from './plain-request.ts';
import { readMove, type WritingMove } from './read-move.ts';
import { readTarget } from './read-target.fr.ts';
import { splitMaterial } from './split-material.ts';

/** Something to be written. */
export type WritingRequest = {
  readonly kind: 'write';
  readonly move: WritingMove;
  /** What is asked, in the person's words, without the command. */
  readonly instruction: string;
  /** The text that was pasted with it; null = none. */
  readonly material: string | null;
  /** Of `traduire`; null otherwise. */
  readonly to: TargetLanguage | null;
};

export type ReadRequest =
  | { readonly kind: 'question' }
  | WritingRequest
  /** Neither a question for the documents nor something to write. */
  | { readonly kind: 'outside' };

const command = /^\/?(?:rediger|rédiger|write)(?![\p{L}])\s*:?\s*/iu;

/** What follows `/rediger`; null for a text without the command. */
function readWritingCommand(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('/')) return null;
  const found = command.exec(trimmed);
  return found === null ? null : trimmed.slice(found[0].length).trim();
}

/**
 * Tells a question from a request to write and from what is outside all uses, by rules alone: the same words always give
 * the same answer. In doubt it is a question. Figures: `tests/drafting/requests/read-request.test.ts`.
 */
export function readRequest(text: string): ReadRequest {
  const commanded = readWritingCommand(text);
  if (commanded !== null) return readWriting(commanded);
  if (isOutside(plainRequest(text))) return { kind: 'outside' };
  for (const { head, material, isTail } of splitMaterial(text)) {
    const move = readMove(plainRequest(head), { hasMaterial: material !== null, isTail });
    if (move !== null) return toWriting(text, move, head, material);
  }
  return { kind: 'question' };
}

/** Reads what is known to be something to write: whatever tells no manner is a draft. */
export function readWriting(text: string): WritingRequest {
  for (const { head, material, isTail } of splitMaterial(text)) {
    const move = readMove(plainRequest(head), { hasMaterial: material !== null, isTail });
    if (move !== null) return toWriting(text, move, head, material);
  }
  return { kind: 'write', move: 'draft', instruction: text.trim(), material: null, to: null };
}

function toWriting(
  text: string,
  move: WritingMove,
  head: string,
  material: string | null,
): WritingRequest {
  const to = move === 'traduire' ? readTarget(plainRequest(head)) : null;
  // « Rédige une annonce : la salle ferme lundi » is one request: what follows says what to write.
  const isWhole = move === 'draft' && !text.trim().includes('\n');
  return isWhole
    ? { kind: 'write', move, instruction: text.trim(), material: null, to }
    : { kind: 'write', move, instruction: head.trim(), material, to };
}

/** Moves that take a text up again, paragraph by paragraph. */
export function isRewriting(move: WritingMove): move is RewriteMode {
  return move !== 'draft' && move !== 'reply' && move !== 'summary';
}

import type { RewriteMode } from '../../rewriting/rewrite-mode.ts';
import {
  answers,
  bareManner,
  checksSpelling,
  endsWithQuestion,
  makesPaper,
  makesSummary,
  manners,
  namesText,
  needsPaper,
  paperFor,
  politeOpening,
  repliesTo,
  rewrites,
  summarises,
  turns,
  wantsToWrite,
  writes,
} from './writing-cues.fr.ts';

/** What is to be done: a text from nothing, a reply to one, its summary, or a text taken up again. */
export type WritingMove = 'draft' | 'reply' | 'summary' | RewriteMode;

type Given = { readonly hasMaterial: boolean; readonly isTail: boolean };

/** Characters of what is asked that are read. */
const read = 600;

/** The move that an instruction asks for, or null where it asks for none; it is read clause by clause, folded. */
export function readMove(plain: string, given: Given): WritingMove | null {
  const head = plain.slice(0, read);
  const clauses = clausesOf(head);
  for (const clause of clauses) {
    const move = moveOfClause(clause, head, given);
    if (move !== null) return move;
  }
  if (bareManner.test(head)) return mannerOf(head);
  return given.hasMaterial && !given.isTail ? moveOfManner(head) : null;
}

function clausesOf(head: string): readonly string[] {
  return head
    .split(/[.!;:()]+\s*|\?\s*(?=.)|,\s+|(?<=\s)et\s+(?=[a-z]+)/u)
    .map((clause) => clause.replace(/^[\s"«»-]+/u, '').replace(politeOpening, ''))
    .filter((clause) => clause !== '');
}

function moveOfClause(clause: string, head: string, given: Given): WritingMove | null {
  if (makesSummary.test(clause)) return ofText('summary', head, given);
  if (rewrites.test(clause)) return readRewriting(clause, head, given);
  if (turns.test(clause)) return mannerOf(clause);
  if (checksSpelling.test(clause) && given.hasMaterial) return 'corriger';
  if (writes.test(clause)) return readDraft(clause, head, given);
  if (answers.test(clause)) return readReply(clause, given);
  if (makesPaper.test(clause)) return readDraft(clause, head, given);
  if (needsPaper.test(clause) || paperFor.test(clause)) {
    return endsWithQuestion.test(head) ? null : 'draft';
  }
  return wantsToWrite.test(clause) && !endsWithQuestion.test(head) ? 'draft' : null;
}

/** « Résume », « corrige »: of a text that is there or named; « résume-moi les règles » asks the documents. */
function readRewriting(clause: string, head: string, given: Given): WritingMove | null {
  if (summarises.test(clause)) return ofText('summary', head, given);
  return ofText(mannerOf(head) ?? 'clarifier', head, given);
}

function ofText(move: WritingMove, head: string, { hasMaterial }: Given): WritingMove | null {
  const isShort = head.split(' ').length <= 3;
  return hasMaterial || namesText.test(head) || (isShort && move !== 'summary') ? move : null;
}

function readDraft(clause: string, head: string, { hasMaterial, isTail }: Given): WritingMove {
  if (hasMaterial && (isTail || repliesTo.test(clause))) return 'reply';
  const manner = mannerOf(head);
  return hasMaterial && manner !== null && namesText.test(head) ? manner : 'draft';
}

/** « Réponds à ce mail » wants its text; « réponds à ma question » is none. */
function readReply(clause: string, { hasMaterial }: Given): WritingMove | null {
  return hasMaterial || namesText.test(clause) ? 'reply' : null;
}

/** « Plus court : … » says no verb. */
function moveOfManner(head: string): WritingMove | null {
  if (endsWithQuestion.test(head)) return null;
  return head.split(' ').length <= 4 ? mannerOf(head) : null;
}

const mannerOf = (head: string): RewriteMode | null =>
  manners.find(([cue]) => cue.test(head))?.[1] ?? null;

import { kindOfTitle, type QuestionKind, questionKinds } from '../french/kind-of-question.ts';
import type { SegmentDocument } from './segment.ts';

const opensWithAnswer = 0x80;
const opening = /^[\s>*_«"-]*(?:oui|non)(?![\p{L}\p{N}])/iu;

/** What ranking must know of a document's wording, in one byte: how its title asks, and whether its text begins by yes or no. */
export function traitsOf({ title, passages }: SegmentDocument): number {
  const kind = questionKinds.indexOf(kindOfTitle(title));
  return kind + (opening.test(passages[0]?.text ?? '') ? opensWithAnswer : 0);
}

export function titleAsks(traits: number): QuestionKind {
  return questionKinds[traits & ~opensWithAnswer] ?? 'none';
}

export function beginsByYesOrNo(traits: number): boolean {
  return (traits & opensWithAnswer) !== 0;
}

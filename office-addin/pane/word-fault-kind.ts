import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { WordFault } from '../word/word-document.ts';

/** Why a call to Word failed; what is not told by the port is Word's own failure. */
export const wordFaultKind = (thrown: unknown): WordFaultKind =>
  thrown instanceof WordFault ? thrown.kind : 'word-failed';

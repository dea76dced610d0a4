import { draftingTexts } from '../language/drafting-texts.ts';
import type { Language } from '../language/language.ts';
import { mendTypography } from '../rewriting/mend-typography.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import type { RewrittenParagraph } from './rewriting.ts';

/** What rules alone mend of some paragraphs, without any model. A translation is left as it is. */
export function rewriteAlone(
  { paragraphs, mode }: { readonly paragraphs: readonly string[]; readonly mode: RewriteMode },
  language: Language,
): readonly RewrittenParagraph[] {
  return paragraphs.map((before, paragraph) => {
    const after = mode === 'traduire' ? before : mendTypography(before).text;
    const reason = after === before ? null : draftingTexts[language].rewriteAloneReason;
    return { paragraph, before, after, reason, refused: null };
  });
}

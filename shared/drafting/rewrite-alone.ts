import type { Language } from '../language/language.ts';
import { rewritingTexts } from '../language/rewriting-texts.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import { rewriteWithoutModel } from '../rewriting/rewrite-without-model.ts';
import type { RewrittenParagraph } from './rewriting.ts';

/** What rules alone mend of some paragraphs, without any model; a translation is left as it is. */
export function rewriteAlone(
  { paragraphs, mode }: { readonly paragraphs: readonly string[]; readonly mode: RewriteMode },
  language: Language,
): readonly RewrittenParagraph[] {
  const { reasons } = rewritingTexts[language];
  const alone = rewriteWithoutModel(mode, paragraphs, language);
  return paragraphs.map((before, paragraph) => {
    const own = alone.changes.filter((change) => change.paragraph === paragraph);
    const told = [...new Set(own.map(({ reason }) => reasons[reason]))];
    const reason = told.length === 0 ? null : told.join(' ');
    return {
      paragraph,
      before,
      after: alone.paragraphs[paragraph] ?? before,
      reason,
      refused: null,
    };
  });
}

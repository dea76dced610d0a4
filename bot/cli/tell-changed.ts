import { evaluationTexts } from '#shared/language/evaluation-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { ChangedReply, ReplyInShort } from '#shared/quality/compare-runs.ts';

/** What a change would change, for people. */
export function tellChanged(
  changed: readonly ChangedReply[],
  tried: number,
  language: Language,
): readonly string[] {
  const texts = evaluationTexts[language];
  const short = ({ outcome, documentId, title }: ReplyInShort): string =>
    documentId === null ? `${texts.noSource} (${outcome})` : `${title} [${documentId}]`;
  return [
    texts.changed(changed.length, tried),
    ...changed.flatMap(({ id, question, before, after, verdict }) => [
      `  ${id}  ${question}  (${texts.verdicts[verdict]})`,
      `      ${texts.before} : ${short(before)}`,
      `      ${texts.after} : ${short(after)}`,
    ]),
  ];
}

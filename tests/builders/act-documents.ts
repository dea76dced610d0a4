import type { Act } from '#shared/acts/act.ts';
import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import { actStyles } from '#shared/acts/act-styles.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';

const names = new Map(actStyles.map(({ id, name }) => [id, name]));

/** An act as it stands in Word: with its content controls, with its styles alone as after the clean export, or as bare text. */
export function documentOf(act: Act, as: 'tags' | 'styles' | 'text'): ActDocument {
  const paragraphs = layOutAct(act).flatMap(({ tag, paragraphs: laid }) =>
    laid.map(
      ({ text, style, level }): ActParagraph => ({
        text,
        style: as === 'text' ? null : (names.get(style) ?? null),
        level,
        tag: as === 'tags' ? tag : null,
        inTable: false,
      }),
    ),
  );
  return { paragraphs, headers: [], properties: {} };
}

/** A document as somebody typed it: lines, `# ` before a title. */
export function typedDocument(text: string): ActDocument {
  const paragraphs = text
    .trim()
    .split('\n')
    .map((line): ActParagraph => {
      const sharps = /^(#{1,6}) /u.exec(line)?.[1]?.length ?? null;
      const own = sharps === null ? line : line.slice(sharps + 1);
      return { text: own.trim(), style: null, level: sharps, tag: null, inTable: false };
    });
  return { paragraphs, headers: [], properties: {} };
}

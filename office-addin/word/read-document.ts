import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import { tracedBlocks } from '#shared/acts/provenance.ts';
import { runWord } from './run-word.ts';
import type { PlacedBlock } from './word-document.ts';

export const paragraphMembers = 'items/text,items/style,items/outlineLevel,items/tableNestingLevel';

/** The document as the checks read it, in two syncs. Revisions that nobody settled are read as Word shows them. */
export function readDocument(): Promise<ActDocument> {
  return runWord(async (context) => {
    const { body, properties } = context.document;
    const paragraphs = body.paragraphs.load(paragraphMembers);
    const custom = properties.customProperties.load('items/key,items/value');
    await context.sync();
    const read = await withTags(paragraphs.items, context);
    return {
      paragraphs: read,
      // Asking Word for a header makes one where there is none: reading must change nothing.
      headers: [],
      properties: Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)])),
    };
  });
}

/** Paragraphs with the tag of the control that holds each; one sync. */
export async function withTags(
  paragraphs: readonly Word.Paragraph[],
  context: Word.RequestContext,
): Promise<readonly ActParagraph[]> {
  const controls = paragraphs.map((paragraph) =>
    paragraph.parentContentControlOrNullObject.load('tag'),
  );
  await context.sync();
  return paragraphs.map((paragraph, at) => {
    const control = controls[at];
    const { text, style, outlineLevel, tableNestingLevel } = paragraph;
    return {
      text,
      style: style === '' ? null : style,
      level: outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null,
      tag: control === undefined || control.isNullObject || control.tag === '' ? null : control.tag,
      inTable: tableNestingLevel > 0,
    };
  });
}

export async function readBlocks(): Promise<readonly PlacedBlock[]> {
  return tracedBlocks(await readDocument());
}

import { writeBlockTag } from '#shared/acts/block-tag.ts';
import { askRemoval } from './ask-removal.ts';
import { runWord } from './run-word.ts';
import { requireWriting } from './word-abilities.ts';

/** The control of the mention: numbered apart from those of a template. */
export const mentionTag: string = writeBlockTag({
  role: 'mention',
  number: 9_999,
  origin: { by: 'template' },
});

export const mentionsIn = ({ document }: Word.RequestContext): Word.ContentControlCollection =>
  document.contentControls.getByTag(mentionTag);

/** Queued, no sync. */
export function addMention({ document }: Word.RequestContext, text: string): void {
  const paragraph = document.body.insertParagraph(text, 'End');
  paragraph.styleBuiltIn = 'Normal';
  paragraph.getRange('Content').font.italic = true;
  const control = paragraph.insertContentControl();
  control.tag = mentionTag;
  control.title = 'Mention';
}

/** Sets the mention at the end of the document, in the place of the one before; null takes it away. */
export function setMention(text: string | null): Promise<void> {
  requireWriting();
  return runWord(async (context) => {
    const known = mentionsIn(context).load('items');
    await context.sync();
    const [first, ...others] = known.items;
    await removeMentions(text === null ? known.items : others, context);
    if (text !== null && first !== undefined) first.insertText(text, 'Replace');
    if (text !== null && first === undefined) addMention(context, text);
    await context.sync();
  });
}

/** With the paragraph that held it: no empty line is left. */
async function removeMentions(
  mentions: readonly Word.ContentControl[],
  context: Word.RequestContext,
): Promise<void> {
  if (mentions.length === 0) return;
  const removals = mentions.map((mention) => askRemoval(mention));
  await context.sync();
  for (const mention of mentions) mention.delete(true);
  for (const remove of removals) remove();
}

/** Custom properties of the file; null takes one away. */
export function setProperties(properties: Readonly<Record<string, string | null>>): Promise<void> {
  requireWriting();
  return runWord(async (context) => {
    const { customProperties } = context.document.properties;
    const removed = Object.keys(properties).filter((key) => properties[key] === null);
    const found = removed.map((key) => customProperties.getItemOrNullObject(key).load('key'));
    await context.sync();
    for (const property of found) if (!property.isNullObject) property.delete();
    for (const [key, value] of Object.entries(properties)) {
      if (value !== null) customProperties.add(key, value);
    }
    await context.sync();
  });
}

import { writeBlockTag } from '#shared/acts/block-tag.ts';
import { runWord } from './run-word.ts';
import { requireWriting } from './word-abilities.ts';

/** The control of the mention: numbered apart from those of a template. */
const mentionTag = writeBlockTag({ role: 'mention', number: 9_999, origin: { by: 'template' } });

/** Sets the mention at the end of the document, in the place of the one before; null takes it away. */
export function setMention(text: string | null): Promise<void> {
  requireWriting();
  return runWord(async (context) => {
    const known = context.document.contentControls.getByTag(mentionTag).load('items');
    await context.sync();
    const [first, ...others] = known.items;
    for (const control of text === null ? known.items : others) control.delete(false);
    if (text !== null && first !== undefined) first.insertText(text, 'Replace');
    if (text !== null && first === undefined) {
      const paragraph = context.document.body.insertParagraph(text, 'End');
      paragraph.styleBuiltIn = 'Normal';
      paragraph.getRange('Content').font.italic = true;
      const control = paragraph.insertContentControl();
      control.tag = mentionTag;
      control.title = 'Mention';
    }
    await context.sync();
  });
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

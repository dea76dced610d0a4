import { writeBlockTag } from '#shared/acts/block-tag.ts';
import { askRemoval } from './ask-removal.ts';
import { runWord } from './run-word.ts';
import { syncWhole } from './sync-whole.ts';
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
  markAsMention(document.body.insertParagraph(text, 'End'));
}

function markAsMention(paragraph: Word.Paragraph): void {
  paragraph.styleBuiltIn = 'Normal';
  paragraph.getRange('Content').font.italic = true;
  holdMention(paragraph);
}

function holdMention(paragraph: Word.Paragraph): void {
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
    if (text === null) return removeMentions(known.items, context);
    if (first === undefined) return addWhole(context, text);
    await removeMentions(others, context);
    first.insertText(text, 'Replace');
    await context.sync();
  });
}

async function addWhole(context: Word.RequestContext, text: string): Promise<void> {
  const paragraph = context.document.body.insertParagraph(text, 'End');
  await context.sync();
  markAsMention(paragraph);
  await syncWhole(context, async () => {
    const holder = paragraph.parentContentControlOrNullObject.load('tag');
    await context.sync();
    if (!holder.isNullObject) holder.delete(true);
    paragraph.delete();
  });
}

/** With the paragraph that held it: no empty line is left. */
async function removeMentions(
  mentions: readonly Word.ContentControl[],
  context: Word.RequestContext,
): Promise<void> {
  for (const mention of mentions) {
    const remove = askRemoval(mention);
    const paragraph = mention.paragraphs.getFirst().load('text');
    await context.sync();
    mention.delete(true);
    remove();
    await syncWhole(context, async () => {
      const held = paragraph.parentContentControlOrNullObject.load('tag');
      await context.sync();
      if (held.isNullObject) holdMention(paragraph);
    });
  }
}

/** Custom properties of the file; null takes one away. */
export function setProperties(properties: Readonly<Record<string, string | null>>): Promise<void> {
  requireWriting();
  return runWord(async (context) => {
    const { customProperties } = context.document.properties;
    const keys = Object.keys(properties);
    const found = keys.map((key) => customProperties.getItemOrNullObject(key).load('key,value'));
    await context.sync();
    const write = (at: number, value: string | null, isThere: boolean): void => {
      const key = keys[at] ?? '';
      if (value !== null) customProperties.add(key, value);
      else if (isThere) customProperties.getItem(key).delete();
    };
    for (const [at, property] of found.entries()) {
      write(at, properties[keys[at] ?? ''] ?? null, !property.isNullObject);
    }
    await syncWhole(context, async () => {
      const there = keys.map((key) => customProperties.getItemOrNullObject(key).load('key'));
      await context.sync();
      for (const [at, property] of found.entries()) {
        const value = property.isNullObject ? null : String(property.value);
        write(at, value, there[at]?.isNullObject === false);
      }
    });
  });
}

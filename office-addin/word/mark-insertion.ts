import { askRemoval } from './ask-removal.ts';
import { addMention, mentionsIn, mentionTag } from './keep-marks.ts';
import type { HeldBefore, InsertionMarks, MarkInsertion, Where } from './word-document.ts';

/** The marks of an insertion under way. */
export type AskedMarks = {
  /** Queues them, once what the document holds is there. */
  readonly write: () => void;
  /** Gives the document the marks back that it had. */
  readonly takeBack: (context: Word.RequestContext) => Promise<void>;
};

/** Asks what of ours the document holds; the next sync brings it. */
export function askMarks(
  context: Word.RequestContext,
  where: Where,
  mark: MarkInsertion,
): AskedMarks {
  const { document } = context;
  const controls = document.contentControls.load('items/tag,items/text');
  const custom = document.properties.customProperties.load('items/key,items/value');
  let before: HeldBefore | null = null;
  let marks: InsertionMarks | null = null;
  return {
    write: () => {
      before = readBefore(controls.items, custom.items);
      const isReplaced = where === 'replace-document';
      marks = mark(isReplaced ? { ...before, tags: [], mention: null } : before);
      writeProperties(context, marks.properties, Object.keys(before.properties));
      if (marks.mention === null) return;
      const isThere = before.mention !== null && !isReplaced;
      if (isThere) mentionsIn(context).getFirst().insertText(marks.mention, 'Replace');
      else addMention(context, marks.mention);
    },
    takeBack: async (again) => {
      if (before !== null && marks !== null) await giveBack(again, before, marks);
    },
  };
}

function readBefore(
  controls: readonly Word.ContentControl[],
  custom: readonly Word.CustomProperty[],
): HeldBefore {
  const properties = custom.map(({ key, value }) => [key, String(value)] as const);
  return {
    tags: controls.map(({ tag }) => tag),
    properties: Object.fromEntries(properties),
    mention: controls.find(({ tag }) => tag === mentionTag)?.text ?? null,
  };
}

/** Only what is there can be deleted. */
function writeProperties(
  { document }: Word.RequestContext,
  properties: InsertionMarks['properties'],
  there: readonly string[],
): void {
  const { customProperties } = document.properties;
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null) customProperties.add(key, value);
    else if (there.includes(key)) customProperties.getItem(key).delete();
  }
}

async function giveBack(
  context: Word.RequestContext,
  before: HeldBefore,
  { properties }: InsertionMarks,
): Promise<void> {
  const custom = context.document.properties.customProperties.load('items/key');
  const mentions = mentionsIn(context).load('items');
  await context.sync();
  const removals = mentions.items.map((mention) => askRemoval(mention));
  await context.sync();
  const former = Object.keys(properties).map(
    (key) => [key, before.properties[key] ?? null] as const,
  );
  const there = custom.items.map(({ key }) => key);
  writeProperties(context, Object.fromEntries(former), there);
  for (const [at, mention] of mentions.items.entries()) {
    if (before.mention !== null) mention.insertText(before.mention, 'Replace');
    else {
      mention.delete(true);
      removals[at]?.();
    }
  }
}

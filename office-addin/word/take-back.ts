import { askRemoval } from './ask-removal.ts';
import type { AskedMarks } from './mark-insertion.ts';
import { runWord } from './run-word.ts';

/** Holds all that is being inserted, so that it goes as one when Word stops halfway; gone itself in the end. */
const holderTag = 'calame-en-cours';

export function toHold(first: Word.Paragraph): Word.ContentControl {
  const control = first.insertContentControl();
  control.tag = holderTag;
  return control;
}

/** Lets what was inserted stand for itself; queued, no sync. */
export function letGo({ document }: Word.RequestContext): void {
  document.contentControls.getByTag(holderTag).getFirst().delete(true);
}

/** Takes away what an insertion that Word stopped had written by then, and its marks. */
export async function takeBack(marks: AskedMarks | null): Promise<void> {
  await runWord(async (context) => {
    const holders = context.document.contentControls.getByTag(holderTag).load('items');
    await context.sync();
    const removals = holders.items.map((holder) => askRemoval(holder));
    await context.sync();
    for (const holder of holders.items) holder.delete(true);
    for (const remove of removals) remove();
    await marks?.takeBack(context);
    await context.sync();
  });
}

/**
 * Asks whether a revision waits anywhere in the paragraphs that a selection touches: they are rewritten, and settled, whole.
 * Changes of letters alone are known by a Word that lists revisions. Told once the next sync is done.
 */
export function wholeParagraphs(
  selection: Word.Range,
  trackedChanges: boolean,
): { readonly pending: () => boolean } {
  const { paragraphs } = selection;
  const whole = paragraphs
    .getFirst()
    .getRange('Whole')
    .expandTo(paragraphs.getLast().getRange('Whole'));
  const before = whole.getReviewedText('Original');
  const now = whole.getReviewedText('Current');
  const listed = trackedChanges ? whole.getTrackedChanges().load('items/type') : null;
  return {
    pending: () => before.value !== now.value || (listed?.items.length ?? 0) > 0,
  };
}

/**
 * Asks for all that a place holds, to be removed after the next sync. A control that is deleted with its content leaves an
 * empty paragraph: the controls go first, then what they held.
 */
export function askRemoval(place: Word.Body | Word.ContentControl): () => void {
  const controls = place.contentControls.load('items');
  const paragraphs = place.paragraphs.load('items/tableNestingLevel');
  const tables = place.tables.load('items');
  return () => {
    for (const control of controls.items) control.delete(true);
    for (const table of tables.items) table.delete();
    for (const paragraph of paragraphs.items) {
      // Those of a table went with it.
      if (paragraph.tableNestingLevel === 0) paragraph.delete();
    }
  };
}

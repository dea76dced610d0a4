import { cleanLine } from './clean-text.ts';
import type { DocModel } from './doc-model.ts';

// What Word, LibreOffice and printers put there when nobody chose a title.
const meaningless =
  /^(microsoft word\b.*|document ?\d*|sans titre.*|untitled.*|présentation ?\d*|classeur ?\d*|.*\.(docx?|odt|pdf|xlsx?|md|txt|html?))$/i;

/** The title to show: the one the document gives itself, else its first heading when it opens the text, else its file name. */
export function titleOf(model: DocModel, fileName: string): string {
  const said = model.head.title ?? '';
  if (said !== '' && !meaningless.test(said)) return said;
  const first = model.blocks.slice(0, 3).find((block) => block.kind === 'heading');
  if (first !== undefined && model.kind !== 'xlsx') return first.text;
  const bare = fileName.replace(/\.[a-z0-9]{1,5}$/i, '');
  return cleanLine(bare.replaceAll('_', ' ')) || fileName;
}

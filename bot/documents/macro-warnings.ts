import type { DocWarning } from '#shared/document/doc-model.ts';
import type { Zip } from './zip.ts';

/** Macros of Word, Excel and PowerPoint, of Excel 4, and of OpenDocument. */
const macros =
  /(?:^|\/)(?:vbaProject\.bin|macrosheets\/)|^(?:Basic|Scripts)\/.+\.(?:xml|bsh|js|py)$/i;

/** Tells of macros that a file holds; nothing in it is ever run. */
export function macroWarnings(zip: Zip): readonly DocWarning[] {
  const holds = [...zip.entries.keys()].some((name) => macros.test(name));
  return holds ? [{ code: 'macros-left-out', details: {} }] : [];
}

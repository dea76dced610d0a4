import type { DocModel } from '../document/doc-model.ts';
import { foldText } from '../french/fold-text.ts';

const named =
  /\b(?:exercice|compte administratif|compte financier unique|cfu|ca|rapport|bilan|annee|rad|rpqs|delegataire|activite|concession)\b[^.\d]{0,60}((?:19|20)\d{2})\b/;
const header = /^(?:ca|realise|realisations?|exercice|annee|n|cfu)?\s*((?:19|20)\d{2})$/;

/** Year that a document gives account of: what its first lines name, else the latest year that heads a column of its tables. */
export function readExercise({ head, blocks }: DocModel, file: string): number | null {
  const opening = blocks
    .slice(0, 12)
    .flatMap((block) => (block.kind === 'table' ? [] : [block.text.slice(0, 400)]));
  for (const text of [head.title ?? '', ...opening]) {
    const year = named.exec(foldText(text))?.[1];
    if (year !== undefined) return Number(year);
  }
  const years = blocks
    .flatMap((block) => (block.kind === 'table' ? (block.rows[0] ?? []) : []))
    .flatMap((cell) => header.exec(foldText(cell).trim())?.[1] ?? []);
  if (years.length > 0) return Math.max(...years.map(Number));
  const inName = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(file)?.[1];
  return inName === undefined ? null : Number(inName);
}

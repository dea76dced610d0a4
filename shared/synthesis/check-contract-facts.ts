import type { Block, DocModel } from '../document/doc-model.ts';
import { findNear } from '../policy/reading/find-near.ts';
import type { BroughtValues } from './fill-sheet.ts';
import type { SheetFinding, SheetRemark } from './filled-sheet.ts';
import { labelWords } from './label-words.ts';
import type { Sheet } from './sheet.ts';

/** What a file of facts may hold beside the fields of the sheet: what the contract is called, and of which document it is. */
const besides: ReadonlySet<string> = new Set(['contrat', 'reference', 'document', 'exercice']);
/** What tells whose contract it is. */
const naming = ['delegataire', 'objet'] as const;
const legalForms: ReadonlySet<string> = new Set(
  'sa sas sarl scop spl sem eurl societe association compagnie groupe cie ste exploitation service public gestion contrat'.split(
    ' ',
  ),
);

/** What is wrong with the facts of a contract: keys that nothing asks for, and names that the document does not say. */
export function checkContractFacts(
  sheet: Sheet,
  facts: BroughtValues,
  model: DocModel,
): readonly SheetFinding[] {
  const known = sheet.fields.filter(({ from }) => from === 'contract').map(({ id }) => id);
  if (known.length === 0) return [];
  const unknown = Object.keys(facts).filter((key) => !known.includes(key) && !besides.has(key));
  const keys = unknown.map((key): SheetRemark => {
    const near = findNear(key, known);
    return { code: 'contract-key', details: { key, ...(near === null ? {} : { near }) } };
  });
  const words = wordsOf(model);
  const others = naming.flatMap((id): readonly SheetRemark[] => {
    const written = facts[id];
    const name = sheet.fields.find((field) => field.id === id)?.name;
    if (typeof written !== 'string' || name === undefined || isSaid(written, words)) return [];
    return [{ code: 'contract-other', details: { name, written } }];
  });
  return [...keys, ...others].map((remark) => ({
    ...{ kind: 'contract', status: 'fails', remark, expected: null, found: null, places: [] },
  }));
}

/** At least half of the words that tell it from another. */
function isSaid(written: string, words: ReadonlySet<string>): boolean {
  const telling = labelWords(written).filter((word) => word.length > 2 && !legalForms.has(word));
  const said = telling.filter((word) => words.has(word)).length;
  return telling.length === 0 || said * 2 >= telling.length;
}

function wordsOf({ head, blocks }: DocModel): ReadonlySet<string> {
  const words = new Set(labelWords(head.title ?? ''));
  for (const block of blocks)
    for (const text of textsOf(block)) for (const word of labelWords(text)) words.add(word);
  return words;
}

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? block.rows.flat() : [block.text];

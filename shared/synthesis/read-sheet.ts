import type { Language } from '../language/language.ts';
import { sheetTexts } from '../language/sheet-texts.ts';
import { checkShape } from '../policy/reading/check-shape.ts';
import { parseYaml } from '../policy/reading/parse-yaml.ts';
import { checkSheet } from './check-sheet.ts';
import { expandField } from './expand-field.ts';
import type { Sheet } from './sheet.ts';
import { sheetSchema, type WrittenSheet } from './sheet-schema.ts';

/** Where in the file, as `sections[0].fields[2].formula`, and what is wrong, in the reader's language. */
export type SheetFault = { readonly path: string; readonly message: string };

export type SheetReading =
  | { readonly sheet: Sheet }
  | { readonly faults: readonly [SheetFault, ...SheetFault[]] };

export type SheetSource = { readonly from?: Sheet['from']; readonly language?: Language };

/** Reads the file of a sheet, and checks what it says: names, formulas, units, rules. All faults are told at once. */
export function readSheet(text: string, source: SheetSource = {}): SheetReading {
  const { from = 'calame', language = 'fr' } = source;
  const tree = parseYaml(text, language);
  if (!tree.ok) return told(tree.faults);
  const shape = checkShape(sheetSchema, tree.tree, language);
  if (!shape.ok) return told(shape.faults);
  const faults = checkSheet(shape.value, language);
  return faults.length > 0 ? told(faults) : { sheet: toSheet(shape.value, from) };
}

function told(faults: readonly SheetFault[]): SheetReading {
  const [first = { path: '$', message: sheetTexts.fr.faults.empty }, ...more] = faults;
  return { faults: [first, ...more] };
}

function toSheet(written: WrittenSheet, from: Sheet['from']): Sheet {
  return {
    id: written.id,
    title: written.title,
    description: written.description ?? '',
    fields: written.sections.flatMap(({ title, fields }) =>
      fields.flatMap((field) => expandField(field, title)),
    ),
    checks: (written.checks ?? []).map(({ id, name, rule, tolerance = 0.01 }) => ({
      id,
      name,
      rule,
      tolerance,
    })),
    outputs: written.outputs ?? ['fiche'],
    ...(written.keyFigures === undefined ? {} : { keyFigures: written.keyFigures }),
    limits: written.limits ?? [],
    from,
  };
}

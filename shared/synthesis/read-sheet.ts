import type { Language } from '../language/language.ts';
import { sheetTexts } from '../language/sheet-texts.ts';
import { checkShape } from '../policy/reading/check-shape.ts';
import { parseYaml } from '../policy/reading/parse-yaml.ts';
import { checkSheet } from './check-sheet.ts';
import { expandField } from './expand-field.ts';
import { openLines, stepsOf } from './find-line.ts';
import type { Sheet } from './sheet.ts';
import { sheetSchema, type WrittenSheet } from './sheet-schema.ts';

/** Where in the file, as `sections[0].fields[2].formula`, and what is wrong, in the reader's language. */
export type SheetFault = {
  readonly path: string;
  readonly message: string;
  /** From 1; absent = the file does not show where, or the message says so. */
  readonly line?: number;
};

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
  if (!shape.ok) {
    return told(
      withLines(text, [...shape.faults, ...checkRest(tree.tree, shape.faults, language)]),
    );
  }
  const faults = checkSheet(shape.value, language);
  return faults.length > 0 ? told(withLines(text, faults)) : { sheet: toSheet(shape.value, from) };
}

/**
 * What is wrong beside what has no shape: the sheet is checked without it. Nothing where a name is missing, as the rest
 * could not be judged without it, nor about a field that is faulty itself.
 */
function checkRest(
  tree: object,
  wrong: readonly SheetFault[],
  language: Language,
): readonly SheetFault[] {
  const rest: unknown = JSON.parse(JSON.stringify(tree));
  for (const { path } of wrong) leaveOut(rest, stepsOf(path));
  const shape = checkShape(sheetSchema, rest, language);
  if (!shape.ok) return [];
  const faulty = wrong.flatMap(
    ({ path }) => /^sections\[\d+\]\.fields\[\d+\]/u.exec(path)?.[0] ?? [],
  );
  return checkSheet(shape.value, language).filter(
    ({ path }) => !faulty.some((one) => path === one || path.startsWith(`${one}.`)),
  );
}

function leaveOut(tree: unknown, steps: readonly (string | number)[]): void {
  const key = steps.at(-1);
  const holder = steps.slice(0, -1).reduce<unknown>(stepInto, tree);
  if (typeof key === 'string' && typeof holder === 'object' && holder !== null) {
    Reflect.deleteProperty(holder, key);
  }
}

const stepInto = (tree: unknown, step: string | number): unknown =>
  typeof tree === 'object' && tree !== null ? Reflect.get(tree, step) : undefined;

function withLines(text: string, faults: readonly SheetFault[]): readonly SheetFault[] {
  const lineOf = openLines(text);
  return faults.map((fault) => {
    const line = lineOf(fault.path);
    return line === null ? fault : { ...fault, line };
  });
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

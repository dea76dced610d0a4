import { inheritanceTexts } from '../../language/inheritance-texts.ts';
import type { Language } from '../../language/language.ts';
import { textAt } from '../reading/tree.ts';
import type { Change } from './change.ts';

/** What changes, in lines for a person: first what widens, each with why, then the rest. */
export function tellChanges(changes: readonly Change[], language: Language): readonly string[] {
  const texts = inheritanceTexts[language];
  if (changes.length === 0) return [texts.identical];
  const wider = changes.flatMap(({ why, ...one }) =>
    why === null ? [] : [texts.because(tellChange(one, language), texts.why[why])],
  );
  const others = changes.filter(({ why }) => why === null).map((one) => tellChange(one, language));
  return [
    ...(wider.length === 0 ? [texts.noWidening] : [texts.widening(wider.length), ...listed(wider)]),
    ...(others.length === 0 ? [] : [texts.others(others.length), ...listed(others)]),
  ];
}

function tellChange(
  { path, item, before, after }: Omit<Change, 'why'>,
  language: Language,
): string {
  return inheritanceTexts[language].change(
    path,
    item,
    tellValue(before, language),
    tellValue(after, language),
  );
}

/** A value on one line: a list by its items, a thing by its id, anything else as it is written. */
function tellValue(value: unknown, language: Language): string {
  const texts = inheritanceTexts[language];
  if (value === null) return texts.nothing;
  if (Array.isArray(value)) {
    return value.length === 0
      ? texts.emptyList
      : value.map((one) => tellValue(one, language)).join(', ');
  }
  if (typeof value !== 'object') return String(value);
  return textAt(value, ['id']) ?? textAt(value, ['name']) ?? JSON.stringify(value);
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

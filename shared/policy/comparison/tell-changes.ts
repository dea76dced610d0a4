import { inheritanceTexts } from '../../language/inheritance-texts.ts';
import type { Language } from '../../language/language.ts';
import type { Change } from './change.ts';
import { tellDifference, tellNewcomer } from './tell-value.ts';

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
  const { change, turned, nothing } = inheritanceTexts[language];
  const difference =
    before === null
      ? turned(nothing, tellNewcomer(after, language))
      : tellDifference(before, after, language);
  return change(path, item, difference);
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

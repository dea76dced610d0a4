import type { Language } from '#shared/language/language.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { ToldWhere } from '#shared/residency/tell-where.ts';

/** The legs of a way and what their words mean, for a terminal. */
export function legsInLines(
  { legs, legend }: Pick<ToldWhere, 'legs' | 'legend'>,
  language: Language,
): string {
  const { fact } = whereTexts[language];
  const told = legs.map(({ kindTold, title, place, facts }, index) =>
    [
      `${index + 1}. ${title} [${kindTold}]`,
      `   ${place}`,
      ...facts.map(({ label, value }) => `   - ${fact(label, value)}`),
    ].join('\n'),
  );
  return [...told, legend.join('\n')].join('\n\n');
}

import type { Language } from './language.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A figure of a document as the reader writes it: `147 036 397,94 €`, `4,6 %`, `12 500 m³`; amounts with their cents. */
export function formatFigure(value: number, unit: string | null, language: Language): string {
  const isAmount = unit === '€';
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: isAmount ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(value);
  if (unit === null) return number;
  return language === 'en' && unit === '%' ? `${number}%` : `${number}\u00A0${unit}`;
}

import { freeSynthesisTexts } from '../../language/free-synthesis-texts.ts';
import type { Language } from '../../language/language.ts';
import type { Sheet } from '../sheet.ts';

/** The sheet of a free synthesis: no field, a question alone. */
export const freeSheetId = 'libre';

export function freeSheet(language: Language): Sheet {
  const { title, description } = freeSynthesisTexts[language];
  return {
    ...{ id: freeSheetId, title, description, fields: [], checks: [] },
    ...{ outputs: ['fiche'], limits: [], from: 'calame' },
  };
}

export const isFree = ({ fields }: Pick<Sheet, 'fields'>): boolean => fields.length === 0;

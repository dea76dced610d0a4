import { checkAct } from '#shared/acts/checks/check-act.ts';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { documentOf } from './check-document.ts';
import { warmSample } from './warm-sample.fr.ts';

const base = { references: [], texts: [] };

/** What the first check of a document pays once: patterns are made at their first use. Each part is short enough for a pause. */
export const checkWarmers = (): readonly (() => void)[] => {
  const document = documentOf(warmSample);
  const reading = readAct(documentOf(''));
  const rules = {
    population: null,
    roll: null,
    off: [],
    base,
    language: 'fr',
    today: '2026-03-04',
  } as const;
  return [
    () => void readAct(document),
    () => void findPersonalData(warmSample),
    () => void listPlaceholders(document),
    () => void checkAct(reading, { ...rules, organisation: 'commune', personalData: () => [] }),
    () =>
      void checkAct(readAct(document), {
        ...rules,
        organisation: 'commune',
        personalData: findPersonalData,
      }),
  ];
};

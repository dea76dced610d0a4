import { checkAct } from '#shared/acts/checks/check-act.ts';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { documentOf } from './check-document.ts';

/** An act of nobody's that has a little of everything the rules look for. */
const sample = `DÉLIBÉRATION DU CONSEIL MUNICIPAL
Séance du 3 mars 2026
Le conseil municipal, légalement convoqué le 24 février 2026, s’est réuni à la mairie, sous la présidence de Mme Ici LÀ, maire.
Présents : Mme Ici LÀ, M. Un AUTRE. Pouvoirs : Mme Une ABSENTE à M. Un AUTRE. Secrétaire de séance : M. Un AUTRE.
Vu le code général des collectivités territoriales, notamment son article L. 2121-29,
Considérant que les travaux coûtent 1 200 euros,
Après en avoir délibéré, par 2 voix pour, 0 contre et 1 abstention,
Article 1 : les tarifs sont adoptés.
Article 2 : [à compléter : exécution]
La présente délibération peut faire l’objet d’un recours devant le tribunal administratif dans un délai de deux mois.`;

const base = { references: [], texts: [] };

/** What the first check of a document pays once: patterns are made at their first use. Each part is short enough for a pause. */
export const checkWarmers = (): readonly (() => void)[] => {
  const document = documentOf(sample);
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
    () => void findPersonalData(sample),
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

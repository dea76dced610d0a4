import type { DocumentNature } from './doc-model.ts';

/** Words, folded, by which a document says what it is. */
const natures: readonly (readonly [DocumentNature, RegExp])[] = [
  ['reponse-validee', /^reponses?[ -]validees?$/],
  ['fiche-d-information', /^fiche(?:[ -](?:d'|d |d-)?information| pratique)?$/],
  ['lignes-directrices-de-gestion', /^(?:lignes[ -]directrices(?:[ -]de[ -]gestion)?|ldg)$/],
  ['reglement-interieur', /^reglement(?:[ -]interieur)?$/],
  ['note-de-service', /^note(?:[ -](?:de[ -]service|interne|d'information))?$/],
  ['deliberation', /^deliberation/],
  ['arrete-ministeriel', /^arrete[ -](?:inter)?ministeriel$/],
  ['arrete-local', /^arrete(?:[ -](?:local|municipal|du maire|du president|communautaire))?$/],
  ['circulaire', /^(?:circulaire|instruction)/],
  ['decret', /^decret/],
  ['loi', /^(?:loi|code|ordonnance)/],
];

/** What a document says it is, as people write it (`Délibération`, `arrêté du maire`); null when that is none we know. */
export function understandNature(said: string): DocumentNature | null {
  const folded = said
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .trim();
  return natures.find(([, words]) => words.test(folded))?.[0] ?? null;
}

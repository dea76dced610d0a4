import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { readSheet } from '#shared/synthesis/read-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';

const written = `
id: essai
title: Fiche d’essai
description: Champs de plusieurs sortes.
sections:
  - title: Comptes
    fields:
      - { id: charges, name: Total des charges, question: Quel est le total des charges ?, kind: amount, unit: €, labels: [Total des charges] }
      - { id: produits, name: Total des produits, question: Quel est le total des produits ?, kind: amount, unit: €, labels: [Total des produits] }
      - { id: effectif, name: Effectif, question: Combien d’agents ?, kind: count, labels: [Effectif], mayBeAbsent: true }
      - { id: incident, name: Incident marquant, question: Quel incident a marqué l’année ?, kind: text, labels: [Incident marquant], mayBeAbsent: true }
      - { id: certifie, name: Certification, question: Le service est-il certifié ?, kind: yes-no, labels: [Certification], mayBeAbsent: true }
      - { id: resultat, name: Résultat, from: formula, kind: amount, unit: €, formula: produits - charges }
`;

export function askedSheet(): Sheet {
  const reading = readSheet(written);
  if ('sheet' in reading) return reading.sheet;
  throw new Error(reading.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

/** A document of these paragraphs and tables, a page each. */
export function askedDocument(
  pages: readonly (string | readonly (readonly string[])[])[],
): DocModel {
  const blocks = pages.map((content, index): Block => {
    const anchor = { page: index + 1, path: ['Comptes'], index };
    return typeof content === 'string'
      ? { kind: 'paragraph', text: content, anchor }
      : { kind: 'table', rows: content, source: 'tag', anchor };
  });
  return {
    kind: 'pdf',
    head: { title: 'Rapport 2025' },
    blocks,
    warnings: [],
    pages: pages.length,
  };
}

export const fillAsked = (model: DocModel): FilledSheet =>
  fillSheet(askedSheet(), model, { file: 'rapport.pdf', fileHash: 'a'.repeat(64) });

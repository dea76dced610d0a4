import { actBlockTexts } from './act-block-texts.ts';
import type { Catalogue } from './language.ts';

type VerifyTexts = {
  readonly locale: string;
  readonly fileMissing: string;
  readonly title: (file: string) => string;
  readonly unmarked: string;
  readonly share: (blocks: number, percent: number) => string;
  readonly blockNames: Readonly<Record<string, string>>;
  readonly block: (name: string, number: number, trace: string) => string;
  readonly trace: (id: string, at: string, model: string, endpoint: string) => string;
  readonly traceWithoutModel: (id: string, at: string) => string;
  readonly traceUnknown: (id: string) => string;
  readonly steps: Readonly<Record<'relu' | 'valide' | 'publication', string>>;
  readonly step: (name: string, by: string, at: string) => string;
  readonly stepNone: (name: string) => string;
  readonly stepChanged: string;
  readonly stepUnknown: string;
  readonly lostBlocks: (count: number) => string;
  readonly placeholders: (count: number) => string;
  readonly noSignature: string;
};

export const verifyTexts: Catalogue<VerifyTexts> = {
  fr: {
    locale: 'fr-FR',
    fileMissing: 'Indiquez le fichier\u00A0: calame verify FICHIER.docx',
    title: (file) => `Ce que ${file} dit de sa rédaction`,
    unmarked:
      'Ce fichier ne porte aucune marque de Calame. Cela ne dit pas qu’aucune IA n’y a servi.',
    share: (blocks, percent) =>
      `${blocks} ${blocks > 1 ? 'blocs écrits' : 'bloc écrit'} par un modèle, soit ${percent}\u00A0% des mots.`,
    blockNames: actBlockTexts.fr,
    block: (name, number, trace) => `  - ${name} ${number} (référence ${trace})`,
    trace: (id, at, model, endpoint) => `  ${id}\u00A0: ${at}, modèle ${model}, chez ${endpoint}.`,
    traceWithoutModel: (id, at) => `  ${id}\u00A0: ${at}, aucun modèle n’a répondu.`,
    traceUnknown: (id) =>
      `  ${id}\u00A0: référence inconnue du journal de ce serveur. Demandez-la au service qui a rédigé l’acte.`,
    steps: { relu: 'Relu par', valide: 'Validé par', publication: 'Responsable de la publication' },
    step: (name, by, at) => `${name} ${by}, le ${at}.`,
    stepNone: (name) => `${name}\u00A0: personne pour l’instant.`,
    stepChanged: 'Le texte a changé depuis\u00A0: cette étape ne vaut plus, elle est à refaire.',
    stepUnknown: 'Ce serveur n’a pas enregistré cette étape.',
    lostBlocks: (count) =>
      `${count} ${count > 1 ? 'blocs écrits par un modèle n’ont plus leur repère' : 'bloc écrit par un modèle n’a plus son repère'} dans le fichier.`,
    placeholders: (count) =>
      count === 0 ? 'Rien n’est à compléter.' : `Il reste ${count} à compléter.`,
    noSignature: 'Aucune de ces étapes n’est une signature.',
  },
  en: {
    locale: 'en-GB',
    fileMissing: 'Name the file: calame verify FILE.docx',
    title: (file) => `What ${file} says of how it was written`,
    unmarked: 'This file bears no mark of Calame. That does not say that no AI was used.',
    share: (blocks, percent) =>
      `${blocks} ${blocks === 1 ? 'block' : 'blocks'} written by a model: ${percent}% of the words.`,
    blockNames: actBlockTexts.en,
    block: (name, number, trace) => `  - ${name} ${number} (reference ${trace})`,
    trace: (id, at, model, endpoint) => `  ${id}: ${at}, model ${model}, at ${endpoint}.`,
    traceWithoutModel: (id, at) => `  ${id}: ${at}, no model answered.`,
    traceUnknown: (id) =>
      `  ${id}: not in this server’s journal. Ask the office that drafted the act.`,
    steps: { relu: 'Read by', valide: 'Validated by', publication: 'Editorially responsible:' },
    step: (name, by, at) => `${name} ${by}, on ${at}.`,
    stepNone: (name) => `${name} nobody yet.`,
    stepChanged: 'The text has changed since: this step no longer holds and is to be done again.',
    stepUnknown: 'This server did not record this step.',
    lostBlocks: (count) =>
      `${count} ${count === 1 ? 'block written by a model has lost its mark' : 'blocks written by a model have lost their marks'} in the file.`,
    placeholders: (count) =>
      count === 0 ? 'Nothing is left to complete.' : `${count} left to complete.`,
    noSignature: 'None of these steps is a signature.',
  },
};

import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type SeverityTold = 'erreur' | 'attention' | 'conseil';
type StepTold = 'relu' | 'valide' | 'publication';

export type WordCheckTexts = {
  readonly title: string;
  readonly lead: string;
  readonly paste: string;
  readonly run: string;
  readonly again: string;
  readonly running: string;
  readonly nothing: string;
  readonly recognised: (kind: string) => string;
  readonly unrecognised: string;
  readonly severities: Readonly<Record<SeverityTold, (count: number) => string>>;
  readonly done: (findings: number) => string;
  readonly why: string;
  readonly source: (text: string, article: string | null, day: string) => string;
  readonly unverified: string;
  readonly show: string;
  /** Leaves a comment on a reference that nobody has compared with its text. */
  readonly markUnverified: string;
  readonly markedUnverified: string;
  readonly unverifiedComment: (message: string) => string;
  readonly ready: string;
  readonly notReady: string;
  readonly notReadyBecause: (errors: number, placeholders: number) => string;
  readonly placeholders: string;
  readonly share: (ai: number, all: number) => string;
  readonly noAi: string;
  readonly stepsTitle: string;
  readonly stepsLead: string;
  readonly steps: Readonly<Record<StepTold, string>>;
  readonly stepDone: Readonly<Record<StepTold, (by: string, day: string) => string>>;
  readonly stepOver: Readonly<Record<StepTold, string>>;
  readonly responsible: string;
  readonly responsibleHint: string;
  readonly recorded: string;
  readonly verifiedAfter: string;
  readonly exportClean: string;
  readonly exportNote: string;
};

const fr: WordCheckTexts = {
  title: 'Vérifier le document',
  lead: 'Les règles relisent l’acte sur ce poste, sans IA : rien ne part.',
  paste: 'Collez ici l’acte à vérifier',
  run: 'Vérifier',
  again: 'Vérifier à nouveau',
  running: 'Vérification…',
  nothing: 'Aucune remarque.',
  recognised: (kind) => `Lu comme : ${kind}.`,
  unrecognised: 'Genre d’acte non reconnu : seules les règles communes à tout texte sont passées.',
  severities: {
    erreur: (count) => countFr(count, 'erreur', 'erreurs'),
    attention: (count) => countFr(count, 'point d’attention', 'points d’attention'),
    conseil: (count) => countFr(count, 'conseil', 'conseils'),
  },
  done: (findings) =>
    findings === 0
      ? 'Vérification terminée, aucune remarque.'
      : `Vérification terminée, ${countFr(findings, 'remarque', 'remarques')}.`,
  why: 'Pourquoi',
  source: (text, article, day) =>
    `${text}${article === null ? '' : `, article ${article}`}, règle relue le ${day}`,
  unverified: 'à vérifier : la règle n’a pas été comparée au texte lui-même',
  show: 'Montrer dans le document',
  markUnverified: 'Marquer « à vérifier »',
  markedUnverified: 'Un commentaire « à vérifier » est posé dans le document.',
  unverifiedComment: (message) => `À vérifier : ${message}`,
  ready: 'Prêt pour le parapheur',
  notReady: 'Pas encore prêt pour le parapheur',
  notReadyBecause: (errors, placeholders) =>
    [
      errors > 0 ? countFr(errors, 'erreur', 'erreurs') : '',
      placeholders > 0 ? `${countFr(placeholders, 'mention', 'mentions')} à compléter` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  placeholders: 'À compléter dans le document',
  share: (ai, all) => `${ai} blocs sur ${all} écrits par une IA`,
  noAi: 'Aucun bloc de ce document n’est marqué comme écrit par une IA.',
  stepsTitle: 'Relecture et validation',
  stepsLead: 'Enregistrées à votre nom. Aucune n’est une signature.',
  steps: {
    relu: 'J’ai relu ce texte',
    valide: 'Je valide ce texte',
    publication: 'Je réponds de sa publication',
  },
  stepDone: {
    relu: (by, day) => `Relu par ${by}, le ${day}`,
    valide: (by, day) => `Validé par ${by}, le ${day}`,
    publication: (by, day) => `Publication assumée par ${by}, le ${day}`,
  },
  stepOver: {
    relu: 'Le texte a changé depuis la relecture.',
    valide: 'Le texte a changé depuis la validation.',
    publication: 'Le texte a changé depuis.',
  },
  responsible: 'Responsable éditorial',
  responsibleHint: 'Pour un texte qui informe le public (règlement européen sur l’IA, art. 50).',
  recorded: 'Enregistré.',
  verifiedAfter: 'La mention « vérifié par un agent » est dans le document.',
  exportClean: 'Exporter pour le parapheur',
  exportNote:
    'Une copie sans commentaires, ni révisions, ni repères ; la trace de l’IA reste au journal.',
};

const en = {
  title: 'Check the document',
  lead: 'The rules read the act on this computer, without AI: nothing leaves.',
  paste: 'Paste the act to check here',
  run: 'Check',
  again: 'Check again',
  running: 'Checking…',
  nothing: 'No remark.',
  recognised: (kind) => `Read as: ${kind}.`,
  unrecognised: 'Kind of act not recognised: only the rules for any text were run.',
  severities: {
    erreur: (count) => countEn(count, 'error', 'errors'),
    attention: (count) => countEn(count, 'point of attention', 'points of attention'),
    conseil: (count) => countEn(count, 'piece of advice', 'pieces of advice'),
  },
  done: (findings) =>
    findings === 0
      ? 'Check done, no remark.'
      : `Check done, ${countEn(findings, 'remark', 'remarks')}.`,
  why: 'Why',
  source: (text, article, day) =>
    `${text}${article === null ? '' : `, article ${article}`}, rule read on ${day}`,
  unverified: 'to be verified: the rule was not compared with the text itself',
  show: 'Show in the document',
  markUnverified: 'Mark as to be checked',
  markedUnverified: 'A comment “to be checked” stands in the document.',
  unverifiedComment: (message) => `To be checked: ${message}`,
  ready: 'Ready for signature',
  notReady: 'Not ready for signature yet',
  notReadyBecause: (errors, placeholders) =>
    [
      errors > 0 ? countEn(errors, 'error', 'errors') : '',
      placeholders > 0 ? `${countEn(placeholders, 'mention', 'mentions')} to complete` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  placeholders: 'To complete in the document',
  share: (ai, all) => `${ai} blocks of ${all} written by an AI`,
  noAi: 'No block of this document is marked as written by an AI.',
  stepsTitle: 'Reading and validation',
  stepsLead: 'Recorded in your name. None of them is a signature.',
  steps: {
    relu: 'I have read this text',
    valide: 'I validate this text',
    publication: 'I answer for its publication',
  },
  stepDone: {
    relu: (by, day) => `Read by ${by}, ${day}`,
    valide: (by, day) => `Validated by ${by}, ${day}`,
    publication: (by, day) => `Publication answered for by ${by}, ${day}`,
  },
  stepOver: {
    relu: 'The text changed since it was read.',
    valide: 'The text changed since it was validated.',
    publication: 'The text changed since.',
  },
  responsible: 'Editorially responsible',
  responsibleHint: 'For a text that informs the public (AI Act, art. 50).',
  recorded: 'Recorded.',
  verifiedAfter: 'The mention "verified by an officer" is in the document.',
  exportClean: 'Export for signature',
  exportNote:
    'A copy without comments, revisions or marks; the trace of the AI stays in the journal.',
} satisfies WordCheckTexts;

export const wordCheckTexts: Catalogue<WordCheckTexts> = { fr, en };

import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';

type Severity = 'erreur' | 'attention' | 'conseil';
type Source = {
  readonly text: string;
  readonly article: string | null;
  readonly checkedAt: string;
  readonly verified: boolean;
};

export type ActFindingTexts = {
  /** Headings of a list of findings, with how many they are. */
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  /** What a rule rests on; what was not compared with its text is said to be. */
  readonly source: (source: Source) => string;
  readonly paragraph: (number: number) => string;
  readonly nothing: string;
  readonly title: (file: string, kind: string | null) => string;
  readonly fileMissing: string;
  readonly populationInvalid: string;
};

const fr: ActFindingTexts = {
  severities: {
    erreur: (count) =>
      count > 1
        ? `Erreurs, à corriger avant signature (${count})`
        : 'Erreur, à corriger avant signature',
    attention: (count) =>
      count > 1 ? `Points d’attention, à vérifier (${count})` : 'Point d’attention, à vérifier',
    conseil: (count) => (count > 1 ? `Conseils (${count})` : 'Conseil'),
  },
  source: ({ text, article, checkedAt, verified }) => {
    const cited = article === null ? text : `${text}, art. ${article}`;
    const day = readableDate(checkedAt, 'fr-FR');
    return verified
      ? `Source : ${cited} (comparé au texte le ${day})`
      : `Source : ${cited} (à vérifier : cité le ${day} sans que le texte ait pu être comparé)`;
  },
  paragraph: (number) => `paragraphe ${number}`,
  nothing: 'Aucune remarque.',
  title: (file, kind) =>
    kind === null
      ? `${file} : genre d’acte non reconnu, seules les règles communes à tous les textes sont vérifiées.`
      : `${file} : ${kind}`,
  fileMissing: 'Nommez le fichier : calame act check ACTE.docx',
  populationInvalid: 'L’option --population attend un nombre d’habitants, par exemple 2800.',
};

const en: ActFindingTexts = {
  severities: {
    erreur: (count) =>
      count > 1
        ? `Errors, to be mended before signature (${count})`
        : 'Error, to be mended before signature',
    attention: (count) => (count > 1 ? `To be looked at (${count})` : 'To be looked at'),
    conseil: (count) => (count > 1 ? `Advice (${count})` : 'Advice'),
  },
  source: ({ text, article, checkedAt, verified }) => {
    const cited = article === null ? text : `${text}, art. ${article}`;
    const day = readableDate(checkedAt, 'en-GB');
    return verified
      ? `Source: ${cited} (compared with the text on ${day})`
      : `Source: ${cited} (to be checked: cited on ${day} without its text at hand)`;
  },
  paragraph: (number) => `paragraph ${number}`,
  nothing: 'No remark.',
  title: (file, kind) =>
    kind === null
      ? `${file}: kind of act not recognised, only the rules for any text are checked.`
      : `${file}: ${kind}`,
  fileMissing: 'Name the file: calame act check ACT.docx',
  populationInvalid: 'The option --population needs a number of inhabitants, for instance 2800.',
};

/** How findings on an act are told, in the panel and at the prompt. */
export const actFindingTexts: Catalogue<ActFindingTexts> = { fr, en };

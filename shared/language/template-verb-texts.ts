import type { Catalogue } from './language.ts';

type TemplateVerbTexts = {
  readonly own: string;
  readonly idMissing: string;
  readonly fileMissing: string;
  readonly fileAndRemove: string;
  readonly kept: (id: string) => string;
  readonly removed: (id: string) => string;
  readonly letterhead: (name: string | null) => string;
};

export const templateVerbTexts: Catalogue<TemplateVerbTexts> = {
  fr: {
    own: 'de l’organisation',
    idMissing: 'Nommez le modèle de texte\u00A0; calame template list les montre.',
    fileMissing: 'Nommez le fichier du modèle\u00A0: calame template add MODELE.yaml',
    fileAndRemove: 'Donnez un fichier, ou --remove, pas les deux.',
    kept: (id) => `Modèle de texte enregistré\u00A0: ${id}`,
    removed: (id) => `Modèle de texte retiré\u00A0: ${id}`,
    letterhead: (name) =>
      name === null
        ? 'Aucun modèle Word\u00A0: les actes portent le nom de l’organisation et un numéro de page.'
        : `Les actes sont écrits sur le modèle Word «\u00A0${name}\u00A0».`,
  },
  en: {
    own: 'of the organisation',
    idMissing: 'Name the template; calame template list shows them.',
    fileMissing: 'Name the file of the template: calame template add TEMPLATE.yaml',
    fileAndRemove: 'Give a file, or --remove, not both.',
    kept: (id) => `Template kept: ${id}`,
    removed: (id) => `Template removed: ${id}`,
    letterhead: (name) =>
      name === null
        ? 'No Word template: acts bear the organisation’s name and page numbers.'
        : `Acts are written on the Word template "${name}".`,
  },
};

import type { FactAsked, Template, TemplateBlock } from '../template.ts';
import { court, signatoryBlocks, signatoryFacts } from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

/** What a letter has of its own; the rest is the same for all. */
export type Letter = {
  /** After `courrier-`. */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Of the line « Objet ». */
  readonly subject: string;
  readonly facts: readonly FactAsked[];
  readonly body: readonly TemplateBlock[];
  /** To a prefect or an elected person, the consideration is high. */
  readonly regard?: 'distinguished' | 'high';
  /** Where the decision may be contested, as after a refusal. */
  readonly appeal?: boolean;
};

const regards = {
  distinguished: 'l’expression de ma considération distinguée',
  high: 'l’expression de ma haute considération',
};

const letterFacts: readonly FactAsked[] = [
  needed('destinataire', 'destinataire', 'person', {
    help: 'Civilité, prénom et nom, ou organisme.',
  }),
  needed('adresse', 'adresse du destinataire', 'long-text'),
  needed('appel', 'formule d’appel', 'choice', {
    choices: [
      'Madame',
      'Monsieur',
      'Madame, Monsieur',
      'Monsieur le Préfet',
      'Madame la Préfète',
      'Madame la Présidente',
      'Monsieur le Président',
    ],
  }),
  needed('reference', 'référence du courrier'),
  optional('referenceRecue', 'référence du courrier reçu'),
  needed('affaireSuiviePar', 'agent qui suit l’affaire', 'person', {
    help: 'Avec son téléphone ou son adresse électronique.',
  }),
  optional('piecesJointes', 'pièces jointes', 'list'),
  ...signatoryFacts,
];

const appealBlock: TemplateBlock = block(
  'recours',
  'Voies et délais de recours : si vous contestez la présente décision, vous pouvez, dans un délai de deux mois à compter de sa notification, former un recours gracieux auprès {{org.duChef}} ou saisir le tribunal administratif de {{tribunal}}, y compris par l’application Télérecours citoyens, à l’adresse www.telerecours.fr. Un recours gracieux formé dans ce délai est rejeté si aucune réponse ne vous est faite dans les deux mois ; vous disposez alors d’un nouveau délai de deux mois pour saisir le tribunal.',
);

/** A letter with its reference, subject, formulas and signature around its own text. */
export function letter({
  id,
  title,
  purpose,
  subject,
  facts,
  body,
  regard = 'distinguished',
  appeal = false,
}: Letter): Template {
  return template({
    id: `courrier-${id}`,
    kind: 'courrier',
    title,
    purpose,
    facts: [...facts, ...letterFacts, ...(appeal ? [court] : [])],
    blocks: [
      block('en-tete', '{{org.nom}}'),
      block('reference', [
        'Nos références : {{reference}}',
        'Affaire suivie par : {{affaireSuiviePar}}',
      ]),
      block('reference', 'Vos références : {{referenceRecue}}', { when: 'referenceRecue' }),
      block('destinataire', ['{{destinataire}}', '{{adresse}}']),
      block('lieu-date', 'À {{lieuSignature}}, le {{dateSignature}}'),
      block('objet', `Objet : ${subject}`),
      block('appel', '{{appel}},'),
      ...body,
      ...(appeal ? [appealBlock] : []),
      block('politesse', `Je vous prie d’agréer, {{appel}}, ${regards[regard]}.`),
      ...signatoryBlocks,
      block('pieces-jointes', ['Pièces jointes :', '- {{piecesJointes}}'], {
        when: 'piecesJointes',
      }),
    ],
  });
}

/** A paragraph that stands as it is. */
export const fixed = (...paragraphs: readonly string[]): TemplateBlock =>
  block('corps', paragraphs);

/** A paragraph that a model may write anew, with what it is told of it. */
export const free = (write: string, ...paragraphs: readonly string[]): TemplateBlock =>
  block('corps', paragraphs, { write });

export const requestFacts: readonly FactAsked[] = [
  needed('dateDemande', 'date de la demande reçue', 'date'),
  needed('demande', 'ce qui est demandé', 'text', {
    help: 'Tel qu’il se lit après « concernant » : « l’éclairage de la rue des Lilas ».',
  }),
];

export const reasonsFact: FactAsked = needed(
  'motifs',
  'motifs de la décision, en fait et en droit',
  'list',
  {
    help: 'Un par ligne. Un refus sans motif peut être annulé.',
  },
);

import type { FactAsked, Template, TemplateBlock } from '../template.ts';
import { court, signatoryBlocks, signatoryFacts } from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

type AppealKind = 'refusal' | 'appeal-pending' | 'appeal-rejected' | 'silence-rejects';

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
  /** Where the decision may be contested; none = it is not. */
  readonly appeal?: AppealKind;
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

const online = 'y compris par l’application Télérecours citoyens, à l’adresse www.telerecours.fr';

/** Ways and delays of appeal, by what is decided: a second « recours gracieux » gives no new delay. */
const appeals: Readonly<Record<AppealKind, string>> = {
  refusal: `Voies et délais de recours : si vous contestez la présente décision, vous pouvez, dans un délai de deux mois à compter de sa notification, former un recours gracieux auprès {{org.duChef}} ou saisir le tribunal administratif de {{tribunal}}, ${online}. Un recours gracieux formé dans ce délai est rejeté si aucune réponse ne vous est faite dans les deux mois ; vous disposez alors d’un nouveau délai de deux mois pour saisir le tribunal.`,
  /** CJA, R. 421-2: two months from the day on which the implicit decision was born, or from a notified one before that. */
  'appeal-pending': `Voies et délais de recours : si votre recours gracieux est rejeté par une décision implicite le {{delai}}, vous pourrez saisir le tribunal administratif de {{tribunal}} dans les deux mois qui suivent cette date, ${online}. Si une décision expresse de rejet vous est notifiée avant la fin de ces deux mois, le délai de deux mois court de nouveau à compter de cette notification. Ces délais valent si votre recours gracieux a été formé dans le délai de recours contre la décision contestée.`,
  'appeal-rejected': `Voies et délais de recours : vous pouvez saisir le tribunal administratif de {{tribunal}} dans un délai de deux mois à compter de la notification de la présente décision, ${online}. Ce délai vaut si votre recours gracieux a été formé dans le délai de recours contre la décision contestée. Un nouveau recours gracieux ne le prolonge pas.`,
  /** CRPA, R. 112-5: told at once, of a rejection that silence may bring. */
  'silence-rejects': `Voies et délais de recours : une décision implicite de rejet née le {{delai}} pourra être contestée, dans un délai de deux mois à compter de cette date, par un recours gracieux auprès {{org.duChef}} ou devant le tribunal administratif de {{tribunal}}, ${online}.`,
};

export const appealBlock = (
  kind: AppealKind,
  more: Partial<Pick<TemplateBlock, 'when'>> = {},
): TemplateBlock => block('recours', appeals[kind], more);

/** A letter with its reference, subject, formulas and signature around its own text. */
export function letter({
  id,
  title,
  purpose,
  subject,
  facts,
  body,
  regard = 'distinguished',
  appeal,
}: Letter): Template {
  return template({
    id: `courrier-${id}`,
    kind: 'courrier',
    title,
    purpose,
    facts: [...facts, ...letterFacts, ...(appeal === undefined ? [] : [court])],
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
      ...(appeal === undefined ? [] : [appealBlock(appeal)]),
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

/** CRPA, R. 112-5: who deals with a request, with where to write and to call. */
export const serviceFacts: readonly FactAsked[] = [
  needed('service', 'service chargé du dossier'),
  needed('adresseService', 'adresse postale de ce service, et adresse électronique s’il en a une'),
  needed('telephoneService', 'numéro de téléphone de ce service'),
];

/** Follows « instruit(e) par le service suivant : ». */
export const serviceWords = '{{service}}, {{adresseService}}, téléphone {{telephoneService}}';

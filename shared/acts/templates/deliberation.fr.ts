import type { FactAsked, Template, TemplateBlock } from '../template.ts';
import {
  civility,
  codeVisa,
  court,
  headBlock,
  sessionBlocks,
  sessionFacts,
  sessionSignatures,
} from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

/** One set of facts makes the report, the note to the members and the draft resolution. */
const caseFacts: readonly FactAsked[] = [
  needed('objet', 'objet de la délibération'),
  needed('rapporteur', 'prénom et nom du rapporteur', 'person'),
  needed('contexte', 'exposé de l’affaire', 'long-text', {
    help: 'Ce qui s’est passé, ce qui est demandé, ce que cela change.',
  }),
  needed('motifs', 'motifs', 'list', {
    help: 'Un par ligne, tel qu’il se lit après « Considérant » : « que la salle est vétuste ».',
  }),
  needed('decisions', 'ce qui est décidé', 'list', {
    help: 'Un point par ligne : « Le règlement annexé est approuvé. »',
  }),
  optional('visas', 'autres textes visés', 'list', {
    help: 'Un par ligne, tel qu’il se lit après « Vu ».',
  }),
  optional('incidence', 'incidence financière', 'long-text'),
];

const facts: readonly FactAsked[] = [
  needed('numeroActe', 'numéro de la délibération'),
  ...caseFacts,
  ...sessionFacts,
  needed('votants', 'nombre de votants', 'number'),
  needed('pour', 'nombre de voix pour', 'number'),
  needed('contre', 'nombre de voix contre', 'number'),
  needed('abstentions', 'nombre d’abstentions', 'number'),
  optional('nonParticipants', 'membres qui ne prennent pas part au vote', 'list', {
    help: 'Dont les membres intéressés à l’affaire.',
  }),
  optional('resultat', 'résultat du vote', 'choice', {
    choices: ['adoptée à l’unanimité', 'adoptée à la majorité', 'rejetée'],
  }),
  court,
  civility,
  optional('dateTransmission', 'date de transmission au représentant de l’État', 'date', {
    help: 'Après la séance.',
  }),
  optional('datePublication', 'date de publication', 'date', { help: 'Après la séance.' }),
];

const decisionBlocks: readonly TemplateBlock[] = [
  block('rapporteur', 'Rapporteur : {{rapporteur}}'),
  block('expose', '{{contexte}}', {
    write:
      'Exposer l’affaire en un à trois paragraphes : le besoin, les faits, ce qui est proposé.',
  }),
  block('expose', 'Incidence financière : {{incidence}}', { when: 'incidence' }),
  codeVisa,
  block('visa', 'Vu {{item}}', { when: 'visas', each: 'visas' }),
  block('considerant', 'Considérant {{item}}', {
    each: 'motifs',
    write:
      'Un motif par considérant, de fait puis de droit, en une phrase qui commence par « que ».',
  }),
  block('formule', '{{org.LeConseil}}, après en avoir délibéré, décide :'),
  block('article', '{{item}}', {
    each: 'decisions',
    write: 'Une décision par article, au présent, sans motif.',
  }),
  block('vote', [
    'Votants : {{votants}}',
    'Pour : {{pour}}',
    'Contre : {{contre}}',
    'Abstentions : {{abstentions}}',
  ]),
  block('vote', 'Ne prennent pas part au vote : {{nonParticipants}}', { when: 'nonParticipants' }),
  block('vote', 'La délibération est {{resultat}}.', { when: 'resultat' }),
  block('execution', 'L’exécution de la présente délibération est confiée {{org.auChef}}.'),
  block(
    'recours',
    'Voies et délais de recours : la présente délibération peut faire l’objet d’un recours pour excès de pouvoir devant le tribunal administratif de {{tribunal}} dans un délai de deux mois à compter de sa publication. Le tribunal peut être saisi par l’application Télérecours citoyens, à l’adresse www.telerecours.fr.',
  ),
];

const deliberation: Template = template({
  id: 'deliberation',
  kind: 'deliberation',
  title: 'Délibération',
  purpose: 'Soumettre une affaire au vote de l’assemblée délibérante.',
  facts,
  blocks: deliberationBlocks(decisionBlocks),
});

/** Heading and signatures around what is decided. */
function deliberationBlocks(decided: readonly TemplateBlock[]): readonly TemplateBlock[] {
  return [
    headBlock,
    block('en-tete', 'Extrait du registre des délibérations {{org.duConseil}}'),
    block('titre', 'Délibération n° {{numeroActe}}'),
    block('objet', 'Objet : {{objet}}'),
    ...sessionBlocks,
    ...decided,
    block('lieu-date', 'Délibéré en séance le {{dateSeance}}.'),
    ...sessionSignatures,
    block(
      'mention',
      'Transmis au représentant de l’État dans le département le {{dateTransmission}}.',
      {
        when: 'dateTransmission',
      },
    ),
    block('mention', 'Publié le {{datePublication}}.', { when: 'datePublication' }),
  ];
}

/** Of a resolution whose motives and articles are always built alike. */
function withBasis(
  visas: readonly TemplateBlock[],
  considerants: readonly TemplateBlock[],
  articles: readonly TemplateBlock[],
): readonly TemplateBlock[] {
  const own = new Set(['visa', 'considerant', 'article']);
  return decisionBlocks.flatMap((one) => {
    if (one.role === 'formule') return [codeVisa, ...visas, ...considerants, one, ...articles];
    return own.has(one.role) ? [] : [one];
  });
}

const common = facts.filter(({ id }) => !['motifs', 'decisions', 'visas'].includes(id));

const temporaryPost: Template = template({
  id: 'deliberation-emploi-temporaire',
  kind: 'deliberation',
  title: 'Délibération créant un emploi pour accroissement temporaire d’activité',
  purpose: 'Créer un emploi non permanent, pourvu par un agent contractuel.',
  facts: [
    ...common,
    needed('grade', 'grade de référence'),
    needed('service', 'service'),
    needed('dateDebut', 'premier jour', 'date'),
    needed('dateFin', 'dernier jour', 'date'),
    needed('dureeHebdomadaire', 'durée hebdomadaire de travail', 'text', {
      help: '« 35 heures », « 17 heures 30 ».',
    }),
    needed('remuneration', 'indice ou échelon de rémunération'),
    needed('accroissement', 'raison de l’accroissement d’activité', 'text', {
      help: 'Telle qu’elle se lit après « que » : « le recensement de la population a lieu en janvier ».',
    }),
  ],
  blocks: deliberationBlocks(
    withBasis(
      [
        block('visa', 'Vu le code général de la fonction publique, notamment l’article L. 332-23', {
          reference: 'cgfp-l332-23',
        }),
      ],
      [
        block('considerant', 'Considérant que {{accroissement}}', {
          write:
            'La raison de l’accroissement temporaire d’activité, en une phrase qui commence par « que ».',
        }),
      ],
      [
        block(
          'article',
          'Un emploi non permanent de {{grade}} est créé du {{dateDebut}} au {{dateFin}}, pour une durée hebdomadaire de {{dureeHebdomadaire}}, dans le service suivant : {{service}}.',
          { title: 'Création de l’emploi' },
        ),
        block('article', 'La rémunération est fixée par référence à : {{remuneration}}.', {
          title: 'Rémunération',
        }),
        block('article', 'Les crédits nécessaires sont inscrits au budget.', { title: 'Crédits' }),
      ],
    ),
  ),
});

const grant: Template = template({
  id: 'deliberation-subvention',
  kind: 'deliberation',
  title: 'Délibération attribuant une subvention',
  purpose: 'Attribuer une subvention à une association.',
  facts: [
    ...common,
    needed('association', 'nom de l’association'),
    needed('montant', 'montant de la subvention', 'amount'),
    needed('emploi', 'emploi de la subvention'),
    needed('dateDemande', 'date de la demande', 'date'),
    needed('interet', 'intérêt public local', 'text', {
      help: 'Tel qu’il se lit après « que » : « l’association anime le quartier ».',
    }),
  ],
  blocks: deliberationBlocks(
    withBasis(
      [block('visa', 'Vu la demande de l’association {{association}} en date du {{dateDemande}}')],
      [
        block('considerant', 'Considérant que {{interet}}', {
          write:
            'L’intérêt public local de l’action aidée, en une phrase qui commence par « que ».',
        }),
      ],
      [
        block(
          'article',
          'Une subvention de {{montant}} est attribuée à l’association {{association}} pour l’emploi suivant : {{emploi}}.',
          { title: 'Attribution' },
        ),
        block('article', 'L’association rend compte de l’emploi de cette subvention.', {
          title: 'Compte rendu',
        }),
        block('article', 'Les crédits nécessaires sont inscrits au budget.', { title: 'Crédits' }),
      ],
    ),
  ),
});

const dateSeance = needed('dateSeance', 'date de la séance', 'date');

const rapport: Template = template({
  id: 'rapport',
  kind: 'rapport',
  title: 'Rapport à l’assemblée',
  purpose:
    'Présenter une affaire à l’assemblée, avec les mêmes éléments que le projet de délibération.',
  facts: [dateSeance, ...caseFacts],
  blocks: [
    headBlock,
    block('titre', 'Rapport {{org.auConseil}}'),
    block('seance', 'Séance du {{dateSeance}}'),
    block('objet', 'Objet : {{objet}}'),
    block('rapporteur', 'Rapporteur : {{rapporteur}}'),
    block('intertitre', 'Contexte'),
    block('corps', '{{contexte}}', { write: 'Le besoin et les faits, en un à trois paragraphes.' }),
    block('intertitre', 'Motifs'),
    block('corps', '- {{motifs}}', { write: 'Les raisons de la proposition, une par point.' }),
    block('intertitre', 'Incidence financière', { when: 'incidence' }),
    block('corps', '{{incidence}}', { when: 'incidence' }),
    block('intertitre', 'Proposition'),
    block('corps', [
      'Il est proposé {{org.auConseil}} de se prononcer sur ce qui suit :',
      '- {{decisions}}',
    ]),
  ],
});

const note: Template = template({
  id: 'note-de-synthese',
  kind: 'note-de-synthese',
  title: 'Note explicative de synthèse',
  purpose:
    'Informer les membres de l’assemblée, avec la convocation, d’une affaire soumise à délibération.',
  facts: [dateSeance, ...caseFacts],
  blocks: [
    headBlock,
    block('titre', 'Note explicative de synthèse'),
    block('seance', 'Séance du {{dateSeance}}'),
    block('objet', 'Objet : {{objet}}'),
    block('rapporteur', 'Rapporteur : {{rapporteur}}'),
    block('intertitre', 'L’affaire'),
    block('corps', '{{contexte}}', { write: 'Le besoin et les faits, en un paragraphe.' }),
    block('intertitre', 'Pourquoi cette proposition'),
    block('corps', '- {{motifs}}', { write: 'Les raisons de la proposition, une par point.' }),
    block('intertitre', 'Ce que cela coûte', { when: 'incidence' }),
    block('corps', '{{incidence}}', { when: 'incidence' }),
    block('intertitre', 'Ce sur quoi {{org.leConseil}} se prononce'),
    block('corps', '- {{decisions}}'),
  ],
});

/** The three texts that one set of facts makes, then resolutions that are often taken. */
export const deliberationTemplates: readonly Template[] = [
  deliberation,
  rapport,
  note,
  temporaryPost,
  grant,
];

import type { FactAsked, Template, TemplateBlock } from '../template.ts';
import {
  codeVisa,
  court,
  headBlock,
  madeAt,
  signatoryBlocks,
  signatoryFacts,
} from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

const decisionFacts: readonly FactAsked[] = [
  needed('numeroActe', 'numéro de l’acte'),
  needed('objet', 'objet'),
  optional('visas', 'autres textes visés', 'list', {
    help: 'Un par ligne, tel qu’il se lit après « Vu ».',
  }),
  needed('motifs', 'motifs', 'list', {
    help: 'Un par ligne, tel qu’il se lit après « Considérant ».',
  }),
  needed('dispositions', 'ce qui est décidé', 'list', { help: 'Une disposition par ligne.' }),
  court,
  ...signatoryFacts,
];

const basis: readonly TemplateBlock[] = [
  block('visa', 'Vu {{item}}', { when: 'visas', each: 'visas' }),
  block('considerant', 'Considérant {{item}}', {
    each: 'motifs',
    write:
      'Un motif par considérant, de fait puis de droit, en une phrase qui commence par « que ».',
  }),
];

const provisions = block('article', '{{item}}', {
  each: 'dispositions',
  write: 'Une disposition par article, au présent, sans motif.',
});

const copies = optional('ampliation', 'destinataires d’une copie', 'list');
const copyBlock = block('ampliation', ['Copie adressée à :', '- {{ampliation}}'], {
  when: 'ampliation',
});

const appeal = (from: string): string =>
  `Voies et délais de recours : le présent acte peut faire l’objet, dans un délai de deux mois à compter de ${from}, d’un recours gracieux auprès {{org.duChef}} ou d’un recours pour excès de pouvoir devant le tribunal administratif de {{tribunal}}. Le tribunal peut être saisi par l’application Télérecours citoyens, à l’adresse www.telerecours.fr.`;

const decision: Template = template({
  id: 'decision',
  kind: 'decision',
  title: 'Décision par délégation',
  purpose:
    'Décider par délégation de l’assemblée délibérante, qui en est informée à la séance suivante.',
  facts: [
    ...decisionFacts,
    needed('deliberationDelegation', 'délibération qui donne délégation', 'text', {
      help: 'Numéro et date : « n° 2026-04 du 28 mars 2026 ».',
    }),
  ],
  blocks: [
    headBlock,
    block('titre', 'Décision {{org.duChef}} n° {{numeroActe}}'),
    block('objet', 'Objet : {{objet}}'),
    codeVisa,
    block(
      'visa',
      'Vu la délibération {{deliberationDelegation}} par laquelle {{org.leConseil}} a délégué une partie de ses attributions {{org.auChef}}',
    ),
    ...basis,
    block('formule', '{{org.LeChef}} décide :'),
    provisions,
    block(
      'article',
      'Il sera rendu compte de la présente décision à la prochaine séance {{org.duConseil}}.',
      {
        title: 'Information {{org.duConseil}}',
      },
    ),
    block('execution', 'L’exécution de la présente décision est confiée {{org.auChef}}.'),
    block('recours', appeal('sa publication ou de sa notification')),
    madeAt,
    ...signatoryBlocks,
  ],
});

const regulatory: Template = template({
  id: 'arrete-reglementaire',
  kind: 'arrete-reglementaire',
  title: 'Arrêté réglementaire',
  purpose: 'Fixer une règle générale : circulation, stationnement, horaires, usage d’un lieu.',
  facts: [...decisionFacts, optional('dateEffet', 'date d’effet', 'date'), copies],
  blocks: [
    headBlock,
    block('titre', 'Arrêté n° {{numeroActe}}'),
    block('objet', 'Objet : {{objet}}'),
    codeVisa,
    ...basis,
    block('formule', '{{org.LeChef}} arrête :'),
    provisions,
    block('article', 'Le présent arrêté prend effet le {{dateEffet}}.', {
      title: 'Entrée en vigueur',
      when: 'dateEffet',
    }),
    block(
      'article',
      'Le présent arrêté est publié et transmis au représentant de l’État dans le département lorsque la loi le prévoit.',
      {
        title: 'Publicité',
      },
    ),
    block('execution', 'L’exécution du présent arrêté est confiée {{org.auChef}}.'),
    block('recours', appeal('sa publication')),
    madeAt,
    ...signatoryBlocks,
    copyBlock,
  ],
});

const traffic: Template = template({
  id: 'arrete-circulation',
  kind: 'arrete-reglementaire',
  title: 'Arrêté temporaire de circulation ou de stationnement',
  purpose: 'Régler la circulation ou le stationnement pendant des travaux ou une manifestation.',
  organisations: ['commune'],
  facts: [
    needed('numeroActe', 'numéro de l’arrêté'),
    needed('objet', 'objet'),
    needed('voies', 'voies concernées', 'list'),
    needed('evenement', 'travaux ou manifestation', 'text', {
      help: 'Tel qu’il se lit dans « en raison de… » : « la réfection de la chaussée ».',
    }),
    needed('demandeur', 'personne ou entreprise qui en a la charge'),
    needed('dateDebut', 'premier jour', 'date'),
    needed('dateFin', 'dernier jour', 'date'),
    needed('mesures', 'mesures prises', 'list', {
      help: 'Une par ligne : « La circulation est interdite à tous les véhicules. »',
    }),
    court,
    ...signatoryFacts,
    copies,
  ],
  blocks: [
    headBlock,
    block('titre', 'Arrêté n° {{numeroActe}}'),
    block('objet', 'Objet : {{objet}}'),
    codeVisa,
    block('visa', 'Vu le code de la route', { reference: 'route' }),
    block(
      'considerant',
      'Considérant qu’il convient, en raison de {{evenement}}, d’assurer la sécurité des usagers des voies suivantes : {{voies}}',
      {
        write:
          'Dire en une phrase pourquoi la sécurité demande ces mesures, sans fait qui ne soit donné.',
      },
    ),
    block('formule', '{{org.LeChef}} arrête :'),
    block(
      'article',
      'Du {{dateDebut}} au {{dateFin}}, les mesures du présent arrêté s’appliquent aux voies suivantes : {{voies}}.',
      {
        title: 'Lieu et durée',
      },
    ),
    block('article', '- {{mesures}}', {
      title: 'Mesures',
      write: 'Les mesures données, une par ligne, au présent.',
    }),
    block(
      'article',
      'La signalisation est mise en place, entretenue et retirée par {{demandeur}}.',
      {
        title: 'Signalisation',
      },
    ),
    block(
      'article',
      'Les infractions au présent arrêté sont constatées et poursuivies conformément aux lois et règlements.',
      {
        title: 'Infractions',
      },
    ),
    block(
      'execution',
      'L’exécution du présent arrêté est confiée {{org.auChef}} et aux forces de l’ordre.',
    ),
    block('recours', appeal('sa publication')),
    madeAt,
    ...signatoryBlocks,
    copyBlock,
  ],
});

const beneficiary = needed('beneficiaire', 'personne concernée', 'person', {
  help: 'Civilité, prénom et nom.',
});

const individual: Template = template({
  id: 'arrete-individuel',
  kind: 'arrete-individuel',
  title: 'Arrêté individuel',
  purpose:
    'Décider de la situation d’une personne : autorisation, nomination, position d’un agent.',
  facts: [...decisionFacts, beneficiary, optional('dateEffet', 'date d’effet', 'date'), copies],
  blocks: [
    headBlock,
    block('titre', 'Arrêté n° {{numeroActe}}'),
    block('objet', 'Objet : {{objet}}'),
    codeVisa,
    ...basis,
    block('formule', '{{org.LeChef}} arrête :'),
    provisions,
    block('article', 'Le présent arrêté prend effet le {{dateEffet}}.', {
      title: 'Date d’effet',
      when: 'dateEffet',
    }),
    block('article', 'Le présent arrêté sera notifié à {{beneficiaire}}.', {
      title: 'Notification',
    }),
    block('execution', 'L’exécution du présent arrêté est confiée {{org.auChef}}.'),
    block('recours', appeal('sa notification')),
    madeAt,
    ...signatoryBlocks,
    copyBlock,
  ],
});

const partTime: Template = template({
  id: 'arrete-temps-partiel',
  kind: 'arrete-individuel',
  title: 'Arrêté de travail à temps partiel',
  purpose: 'Autoriser un agent à travailler à temps partiel.',
  facts: [
    needed('numeroActe', 'numéro de l’arrêté'),
    beneficiary,
    needed('grade', 'grade de l’agent'),
    needed('quotite', 'quotité de travail en pourcentage', 'number'),
    needed('dateDemande', 'date de la demande', 'date'),
    needed('dateDebut', 'premier jour', 'date'),
    needed('dateFin', 'dernier jour', 'date'),
    court,
    ...signatoryFacts,
    copies,
  ],
  blocks: [
    headBlock,
    block('titre', 'Arrêté n° {{numeroActe}}'),
    block('objet', 'Objet : travail à temps partiel de {{beneficiaire}}'),
    codeVisa,
    block('visa', 'Vu le code général de la fonction publique, notamment l’article L. 612-1', {
      reference: 'cgfp-l612-1',
    }),
    block('visa', 'Vu la demande de {{beneficiaire}} en date du {{dateDemande}}'),
    block(
      'considerant',
      'Considérant que les nécessités de service permettent d’accueillir cette demande',
    ),
    block('formule', '{{org.LeChef}} arrête :'),
    block(
      'article',
      'Du {{dateDebut}} au {{dateFin}}, {{beneficiaire}}, {{grade}}, exerce ses fonctions à temps partiel, à raison de {{quotite}} % d’un temps complet.',
      {
        title: 'Autorisation',
      },
    ),
    block('article', 'Le présent arrêté sera notifié à {{beneficiaire}}.', {
      title: 'Notification',
    }),
    block('execution', 'L’exécution du présent arrêté est confiée {{org.auChef}}.'),
    block('recours', appeal('sa notification')),
    madeAt,
    ...signatoryBlocks,
    copyBlock,
  ],
});

/** What the executive decides alone. */
export const decisionTemplates: readonly Template[] = [
  decision,
  regulatory,
  traffic,
  individual,
  partTime,
];

import type { FactAsked, Template } from '../template.ts';
import { court } from './session.fr.ts';
import {
  appealBlock,
  fixed,
  free,
  letter,
  reasonsFact,
  requestFacts,
  serviceFacts,
  serviceWords,
} from './write-letter.fr.ts';
import { needed, optional } from './write-template.ts';

const received =
  'Par courrier du {{dateDemande}}, vous avez appelé mon attention sur une demande concernant {{demande}}.';
const refusalReasons = free(
  'Les motifs du refus, un par ligne : le fait, puis la règle, sans jugement sur la personne.',
  'Après examen, je ne peux pas y donner une suite favorable, pour les motifs suivants :',
  '- {{motifs}}',
);
const serviceRemains = fixed('Le service reste à votre disposition pour toute précision.');

/** CRPA, L. 114-5 and L. 231-1 to L. 231-4: delays run otherwise by what silence brings. */
const silence: FactAsked = needed('silence', 'effet du silence à la fin du délai', 'choice', {
  choices: ['acceptation', 'rejet'],
  help: 'Le silence vaut rejet pour une demande d’argent, une réclamation, un recours, la demande d’un agent, ou une demande qu’aucun texte ne prévoit.',
});

/** Letters to people and associations who ask something. */
export const publicLetters: readonly Template[] = [
  letter({
    id: 'reponse-usager',
    title: 'Réponse à un usager',
    purpose: 'Répondre à une demande ou à une question reçue par courrier ou par messagerie.',
    subject: 'votre demande du {{dateDemande}}',
    facts: [...requestFacts, needed('reponse', 'réponse', 'long-text')],
    body: [
      fixed(received),
      free('La réponse à chaque point, en commençant par l’essentiel.', '{{reponse}}'),
      serviceRemains,
    ],
  }),
  letter({
    id: 'accuse-reception',
    title: 'Accusé de réception d’une demande',
    purpose: 'Accuser réception d’une demande et dire dans quel délai elle est traitée.',
    subject: 'accusé de réception de votre demande',
    facts: [
      ...requestFacts,
      needed('dateReception', 'date de réception', 'date'),
      ...serviceFacts,
      needed('delai', 'date à laquelle une décision sera prise au plus tard', 'date', {
        help: 'Deux mois après la réception de la demande, sauf texte particulier.',
      }),
      silence,
      { ...court, required: false },
    ],
    body: [
      fixed(
        `Votre demande du {{dateDemande}} concernant {{demande}} a été reçue le {{dateReception}}. Elle est instruite par le service suivant : ${serviceWords}.`,
        'Sans réponse au {{delai}}, le silence gardé sur votre demande vaudra décision de {{silence}}.',
      ),
      {
        ...fixed(
          'Si votre demande est ainsi acceptée, vous pourrez obtenir, en le demandant, une attestation de cette décision.',
        ),
        when: 'silence=acceptation',
      },
      appealBlock('silence-rejects', { when: 'silence=rejet' }),
      serviceRemains,
    ],
  }),
  letter({
    id: 'demande-pieces',
    title: 'Demande de pièces complémentaires',
    purpose: 'Demander les pièces qui manquent à un dossier.',
    subject: 'votre demande du {{dateDemande}} – pièces à fournir',
    facts: [
      ...requestFacts,
      needed('pieces', 'pièces manquantes', 'list', {
        help: 'Une par ligne. Seules les pièces exigées par un texte peuvent l’être.',
      }),
      needed('dateLimite', 'date limite de réception des pièces', 'date'),
      needed('envoi', 'adresse où envoyer les pièces'),
      silence,
    ],
    body: [
      fixed(
        'Vous avez déposé le {{dateDemande}} une demande concernant {{demande}}. Pour l’instruire, il manque les pièces et informations suivantes :',
        '- {{pieces}}',
        'Je vous remercie de les faire parvenir au plus tard le {{dateLimite}} à l’adresse suivante : {{envoi}}.',
        'À la fin du délai d’instruction, le silence gardé sur votre demande vaut décision de {{silence}}.',
      ),
      {
        ...fixed(
          'Ce délai ne court qu’à compter de la réception de toutes ces pièces et informations.',
        ),
        when: 'silence=acceptation',
      },
      {
        ...fixed(
          'Ce délai est suspendu jusqu’au {{dateLimite}}. Il reprend plus tôt si vous produisez avant cette date toutes les pièces et informations demandées.',
        ),
        when: 'silence=rejet',
      },
    ],
  }),
  letter({
    id: 'refus-motive',
    title: 'Refus motivé',
    purpose: 'Refuser une demande, en droit et en fait, avec les voies et délais de recours.',
    subject: 'votre demande du {{dateDemande}}',
    facts: [...requestFacts, reasonsFact],
    body: [fixed(received), refusalReasons],
    appeal: 'refusal',
  }),
  letter({
    id: 'accord',
    title: 'Réponse favorable',
    purpose: 'Accorder ce qui est demandé et dire à quelles conditions.',
    subject: 'votre demande du {{dateDemande}}',
    facts: [...requestFacts, needed('conditions', 'conditions et suites', 'list')],
    body: [
      fixed(
        'Par courrier du {{dateDemande}}, vous avez présenté une demande concernant {{demande}}. J’ai le plaisir de vous informer qu’elle est acceptée.',
      ),
      free(
        'Les conditions et les suites, une par ligne.',
        'Les conditions sont les suivantes :',
        '- {{conditions}}',
      ),
      serviceRemains,
    ],
  }),
  letter({
    id: 'reorientation',
    title: 'Transmission à l’administration compétente',
    purpose: 'Informer un usager que sa demande est transmise à l’administration compétente.',
    subject: 'votre demande du {{dateDemande}}',
    facts: [
      ...requestFacts,
      needed('autorite', 'administration compétente'),
      needed('coordonnees', 'adresse de cette administration'),
    ],
    body: [
      fixed(
        received,
        'Cette question ne relève pas {{org.deLaCollectivite}}. J’ai transmis votre demande à l’administration compétente : {{autorite}}, {{coordonnees}}. Elle vous répondra directement.',
      ),
    ],
  }),
  letter({
    id: 'reponse-attente',
    title: 'Réponse d’attente',
    purpose: 'Dire qu’une demande est à l’étude et quand une réponse sera donnée.',
    subject: 'votre demande du {{dateDemande}}',
    facts: [
      ...requestFacts,
      needed('etapes', 'ce qui reste à examiner', 'long-text'),
      needed('dateReponse', 'date de la réponse prévue', 'date'),
    ],
    body: [
      fixed(received),
      free('Ce qui reste à examiner, en une ou deux phrases.', '{{etapes}}'),
      fixed('Une réponse vous sera adressée au plus tard le {{dateReponse}}.'),
    ],
  }),
  letter({
    id: 'reponse-reclamation',
    title: 'Réponse à une réclamation',
    purpose:
      'Répondre à une personne mécontente d’un service : ce qui a été constaté, ce qui est fait.',
    subject: 'votre réclamation du {{dateDemande}}',
    facts: [
      ...requestFacts,
      needed('constat', 'ce qui a été constaté', 'long-text'),
      needed('mesures', 'mesures prises', 'list'),
    ],
    body: [
      fixed('Vous avez présenté le {{dateDemande}} une réclamation concernant {{demande}}.'),
      free('Ce qui a été constaté, sans mettre en cause de personne.', '{{constat}}'),
      free(
        'Les mesures prises, une par ligne.',
        'Les mesures suivantes sont prises :',
        '- {{mesures}}',
      ),
      serviceRemains,
    ],
  }),
  letter({
    id: 'rectification',
    title: 'Rectification d’une erreur',
    purpose: 'Reconnaître une erreur et dire comment elle est corrigée.',
    subject: 'rectification de mon courrier du {{dateErreur}}',
    facts: [
      needed('dateErreur', 'date du courrier erroné', 'date'),
      needed('erreur', 'ce qui était écrit', 'long-text'),
      needed('correction', 'ce qu’il faut lire', 'long-text'),
    ],
    body: [
      fixed(
        'Mon courrier du {{dateErreur}} comporte une erreur. Il y était écrit :',
        '{{erreur}}',
        'Il faut lire :',
        '{{correction}}',
      ),
      fixed('Je vous prie d’excuser cette erreur.'),
    ],
  }),
  letter({
    id: 'manifestation-accord',
    title: 'Accord pour une manifestation',
    purpose: 'Autoriser une manifestation sur le domaine public et rappeler les conditions.',
    subject: 'votre demande du {{dateDemande}} – manifestation du {{dateManifestation}}',
    facts: [
      ...requestFacts,
      needed('dateManifestation', 'date de la manifestation', 'date'),
      needed('lieuManifestation', 'lieu de la manifestation'),
      needed('conditions', 'conditions à respecter', 'list'),
    ],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} une autorisation concernant {{demande}}. La manifestation du {{dateManifestation}}, au lieu suivant : {{lieuManifestation}}, est autorisée.',
      ),
      free(
        'Les conditions, une par ligne.',
        'Cette autorisation est donnée aux conditions suivantes :',
        '- {{conditions}}',
      ),
      fixed(
        'Un arrêté réglant la circulation ou le stationnement vous sera adressé s’il y a lieu.',
      ),
    ],
  }),
  letter({
    id: 'manifestation-refus',
    title: 'Refus d’une manifestation',
    purpose: 'Refuser l’usage du domaine public pour une manifestation, avec les motifs.',
    subject: 'votre demande du {{dateDemande}} – manifestation du {{dateManifestation}}',
    facts: [
      ...requestFacts,
      needed('dateManifestation', 'date de la manifestation', 'date'),
      reasonsFact,
    ],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} une autorisation concernant {{demande}}, pour la date du {{dateManifestation}}.',
      ),
      refusalReasons,
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'rendez-vous',
    title: 'Convocation à un rendez-vous',
    purpose: 'Convoquer ou inviter une personne à un rendez-vous.',
    subject: 'rendez-vous du {{dateRendezVous}}',
    facts: [
      needed('sujet', 'sujet du rendez-vous'),
      needed('dateRendezVous', 'date du rendez-vous', 'date'),
      needed('heureRendezVous', 'heure du rendez-vous', 'time'),
      needed('lieuRendezVous', 'lieu du rendez-vous'),
      optional('documents', 'documents à apporter', 'list'),
      needed('contact', 'personne à prévenir en cas d’empêchement', 'person'),
    ],
    body: [
      fixed(
        'Je vous propose un rendez-vous le {{dateRendezVous.jour}} à {{heureRendezVous}}, au lieu suivant : {{lieuRendezVous}}. Il portera sur le sujet suivant : {{sujet}}.',
      ),
      {
        ...fixed('Merci d’apporter les documents suivants :', '- {{documents}}'),
        when: 'documents',
      },
      fixed('En cas d’empêchement, vous pouvez prévenir {{contact}}.'),
    ],
  }),
  letter({
    id: 'rappel-entretien',
    title: 'Rappel d’une obligation d’entretien',
    purpose: 'Rappeler à un propriétaire une obligation d’entretien : haie, trottoir, terrain.',
    subject: 'entretien de votre propriété, {{lieu}}',
    facts: [
      needed('lieu', 'adresse de la propriété'),
      needed('dateConstat', 'date du constat', 'date'),
      needed('constat', 'ce qui a été constaté', 'long-text'),
      needed('travaux', 'travaux à faire', 'list'),
      needed('dateLimite', 'date avant laquelle les faire', 'date'),
    ],
    body: [
      fixed('Le {{dateConstat}}, il a été constaté ce qui suit au {{lieu}} :', '{{constat}}'),
      fixed(
        'Je vous remercie de faire avant le {{dateLimite}} les travaux suivants :',
        '- {{travaux}}',
      ),
      serviceRemains,
    ],
  }),
];

import type { Template } from '../template.ts';
import { fixed, free, letter, reasonsFact } from './write-letter.fr.ts';
import { needed, optional } from './write-template.ts';

const post = needed('poste', 'intitulé du poste');
const requestDate = needed('dateDemande', 'date de la demande', 'date');
const firstDay = needed('dateDebut', 'premier jour', 'date');
const lastDay = needed('dateFin', 'dernier jour', 'date');
const refusal = free(
  'Les motifs du refus, un par ligne : les nécessités de service décrites avec précision.',
  'Après examen, cette demande ne peut pas être accordée, pour les motifs suivants :',
  '- {{motifs}}',
);
const contact = needed('contact', 'personne à joindre', 'person');

/** Letters of the human resources service to agents and candidates. */
export const staffLetters: readonly Template[] = [
  letter({
    id: 'rh-conges-accord',
    title: 'Accord de congés',
    purpose: 'Accorder des congés demandés par un agent.',
    subject: 'votre demande de congés du {{dateDemande}}',
    facts: [requestDate, firstDay, lastDay, needed('nombreJours', 'nombre de jours', 'number')],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} des congés du {{dateDebut}} au {{dateFin}}, soit {{nombreJours}} jours. Cette demande est acceptée.',
      ),
    ],
  }),
  letter({
    id: 'rh-conges-refus',
    title: 'Refus de congés',
    purpose: 'Refuser ou reporter des congés, avec les nécessités de service qui le motivent.',
    subject: 'votre demande de congés du {{dateDemande}}',
    facts: [
      requestDate,
      firstDay,
      lastDay,
      reasonsFact,
      optional('autresDates', 'autres dates proposées', 'text'),
    ],
    body: [
      fixed('Vous avez demandé le {{dateDemande}} des congés du {{dateDebut}} au {{dateFin}}.'),
      refusal,
      {
        ...fixed('Vos congés peuvent être pris aux dates suivantes : {{autresDates}}.'),
        when: 'autresDates',
      },
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'rh-temps-partiel-accord',
    title: 'Accord de temps partiel',
    purpose: 'Annoncer à un agent l’accord de son temps partiel ; l’arrêté suit.',
    subject: 'votre demande de temps partiel du {{dateDemande}}',
    facts: [
      requestDate,
      firstDay,
      lastDay,
      needed('quotite', 'quotité de travail en pourcentage', 'number'),
    ],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} à travailler à temps partiel. Cette demande est acceptée du {{dateDebut}} au {{dateFin}}, à raison de {{quotite}} % d’un temps complet. L’arrêté correspondant vous sera notifié.',
      ),
    ],
  }),
  letter({
    id: 'rh-temps-partiel-refus',
    title: 'Refus de temps partiel',
    purpose: 'Refuser un temps partiel sur autorisation, après entretien, avec les motifs.',
    subject: 'votre demande de temps partiel du {{dateDemande}}',
    facts: [
      requestDate,
      needed('quotite', 'quotité demandée en pourcentage', 'number'),
      needed('dateEntretien', 'date de l’entretien préalable', 'date'),
      reasonsFact,
    ],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} à travailler à {{quotite}} % d’un temps complet. Vous avez été reçu en entretien le {{dateEntretien}}.',
      ),
      refusal,
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'rh-candidature-reception',
    title: 'Accusé de réception d’une candidature',
    purpose: 'Accuser réception d’une candidature et annoncer la suite.',
    subject: 'votre candidature – {{poste}}',
    facts: [
      post,
      needed('dateReception', 'date de réception', 'date'),
      needed('suite', 'suite prévue et dates', 'long-text'),
    ],
    body: [
      fixed('Votre candidature au poste suivant a été reçue le {{dateReception}} : {{poste}}.'),
      free('La suite prévue, en une ou deux phrases.', '{{suite}}'),
    ],
  }),
  letter({
    id: 'rh-candidature-rejet',
    title: 'Réponse négative à une candidature',
    purpose: 'Informer une personne que sa candidature n’est pas retenue.',
    subject: 'votre candidature – {{poste}}',
    facts: [post, needed('etape', 'étape à laquelle la candidature a été examinée')],
    body: [
      fixed(
        'Vous avez présenté votre candidature au poste suivant : {{poste}}. Elle a été examinée à l’étape suivante : {{etape}}. Elle n’est pas retenue.',
      ),
      fixed('Je vous remercie de l’intérêt que vous portez {{org.aLaCollectivite}}.'),
    ],
  }),
  letter({
    id: 'rh-entretien',
    title: 'Convocation à un entretien de recrutement',
    purpose: 'Convoquer une personne à un entretien de recrutement.',
    subject: 'entretien de recrutement – {{poste}}',
    facts: [
      post,
      needed('dateEntretien', 'date de l’entretien', 'date'),
      needed('heureEntretien', 'heure de l’entretien', 'time'),
      needed('lieuEntretien', 'lieu de l’entretien'),
      needed('jury', 'personnes qui vous recevront', 'list'),
      contact,
    ],
    body: [
      fixed(
        'Votre candidature au poste suivant a retenu mon attention : {{poste}}. Vous serez reçu le {{dateEntretien.jour}} à {{heureEntretien}}, au lieu suivant : {{lieuEntretien}}.',
      ),
      fixed('Les personnes suivantes conduiront l’entretien : {{jury}}.'),
      fixed(
        'Si un aménagement vous est utile, ou en cas d’empêchement, vous pouvez joindre {{contact}}.',
      ),
    ],
  }),
  letter({
    id: 'rh-proposition-recrutement',
    title: 'Proposition de recrutement',
    purpose: 'Annoncer à une personne que sa candidature est retenue et à quelles conditions.',
    subject: 'votre candidature – {{poste}}',
    facts: [
      post,
      needed('dateRecrutement', 'date de prise de poste', 'date'),
      needed('conditions', 'conditions proposées', 'list', {
        help: 'Grade, temps de travail, rémunération, durée.',
      }),
      needed('pieces', 'pièces à fournir', 'list'),
      needed('dateReponse', 'réponse attendue avant le', 'date'),
    ],
    body: [
      fixed(
        'Votre candidature au poste suivant est retenue : {{poste}}. La prise de poste est prévue le {{dateRecrutement}}, aux conditions suivantes :',
        '- {{conditions}}',
      ),
      fixed(
        'Je vous remercie de donner votre réponse avant le {{dateReponse}} et de fournir les pièces suivantes :',
        '- {{pieces}}',
      ),
    ],
  }),
  letter({
    id: 'rh-fin-contrat',
    title: 'Fin d’un contrat à durée déterminée',
    purpose: 'Informer un agent contractuel que son contrat n’est pas renouvelé.',
    subject: 'fin de votre contrat le {{dateFin}}',
    facts: [
      post,
      needed('dateContrat', 'date du contrat', 'date'),
      lastDay,
      needed('dateEntretien', 'date de l’entretien, s’il a eu lieu', 'date'),
      reasonsFact,
    ],
    body: [
      fixed(
        'Vous êtes employé par contrat du {{dateContrat}} sur le poste suivant : {{poste}}. Ce contrat prend fin le {{dateFin}}. Il n’est pas renouvelé. Un entretien s’est tenu le {{dateEntretien}}.',
      ),
      free(
        'Les motifs, un par ligne, liés à l’intérêt du service.',
        'Les motifs sont les suivants :',
        '- {{motifs}}',
      ),
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'rh-cumul-accord',
    title: 'Autorisation de cumul d’activités',
    purpose: 'Autoriser un agent à exercer une activité accessoire.',
    subject: 'votre demande de cumul d’activités du {{dateDemande}}',
    facts: [
      requestDate,
      needed('activite', 'activité autorisée'),
      needed('employeur', 'employeur ou cadre de cette activité'),
      firstDay,
      lastDay,
      needed('conditions', 'conditions', 'list'),
    ],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} à exercer une activité accessoire : {{activite}}, dans le cadre suivant : {{employeur}}. Elle est autorisée du {{dateDebut}} au {{dateFin}}, aux conditions suivantes :',
        '- {{conditions}}',
      ),
    ],
  }),
  letter({
    id: 'rh-formation-refus',
    title: 'Refus d’une formation',
    purpose: 'Refuser une demande de formation, avec les motifs.',
    subject: 'votre demande de formation du {{dateDemande}}',
    facts: [requestDate, needed('formation', 'formation demandée'), reasonsFact],
    body: [
      fixed('Vous avez demandé le {{dateDemande}} à suivre la formation suivante : {{formation}}.'),
      refusal,
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'rh-retraite',
    title: 'Information sur un départ en retraite',
    purpose: 'Confirmer à un agent la date de son départ et les démarches à faire.',
    subject: 'votre départ en retraite',
    facts: [
      needed('dateDepart', 'date de radiation des cadres', 'date'),
      needed('demarches', 'démarches à faire', 'list'),
      contact,
    ],
    body: [
      fixed(
        'Votre départ en retraite est prévu le {{dateDepart}}. Les démarches à faire sont les suivantes :',
        '- {{demarches}}',
      ),
      fixed('Pour toute question, vous pouvez joindre {{contact}}.'),
    ],
  }),
];

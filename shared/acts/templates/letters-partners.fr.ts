import type { Template } from '../template.ts';
import { fixed, free, letter, reasonsFact } from './write-letter.fr.ts';
import { needed } from './write-template.ts';

const bill = needed('montant', 'montant dû', 'amount');
const pupil = needed('enfant', 'prénom et nom de l’enfant', 'person');
const schoolYear = needed('anneeScolaire', 'année scolaire');

/** Letters to the State, to associations, to families and to companies. */
export const partnerLetters: readonly Template[] = [
  letter({
    id: 'prefecture-transmission',
    title: 'Transmission d’actes à la préfecture',
    purpose: 'Transmettre des actes au représentant de l’État pour le contrôle de légalité.',
    subject: 'transmission d’actes',
    facts: [
      needed('actes', 'actes transmis', 'list', {
        help: 'Nature, numéro, date et objet, un par ligne.',
      }),
    ],
    body: [
      fixed(
        'J’ai l’honneur de vous transmettre, au titre du contrôle de légalité, les actes suivants :',
        '- {{actes}}',
      ),
      fixed('Je vous remercie de bien vouloir m’en accuser réception.'),
    ],
    regard: 'high',
  }),
  letter({
    id: 'prefecture-observations',
    title: 'Réponse à des observations de la préfecture',
    purpose: 'Répondre à une lettre d’observations du contrôle de légalité.',
    subject: 'vos observations du {{dateObservations}}',
    facts: [
      needed('dateObservations', 'date des observations', 'date'),
      needed('acteVise', 'acte visé par les observations', 'text', {
        help: 'Tel qu’il se lit après « sur » : « la délibération n° 2026-12 du 3 mars 2026 ».',
      }),
      needed('reponses', 'réponse à chaque observation', 'list'),
      needed('suite', 'suite donnée à l’acte', 'long-text', {
        help: 'Maintien, modification ou retrait.',
      }),
    ],
    body: [
      fixed(
        'Par lettre du {{dateObservations}}, vous m’avez fait part de vos observations sur {{acteVise}}. Elles appellent de ma part les réponses suivantes :',
      ),
      free('Une réponse par observation, en fait puis en droit.', '- {{reponses}}'),
      free('La suite donnée à l’acte, en une ou deux phrases.', '{{suite}}'),
    ],
    regard: 'high',
  }),
  letter({
    id: 'demande-subvention',
    title: 'Demande de subvention',
    purpose: 'Demander une aide à l’État, à la région, au département ou à un organisme.',
    subject: 'demande de subvention – {{projet}}',
    facts: [
      needed('projet', 'nom du projet'),
      needed('besoin', 'besoin et objectifs', 'long-text'),
      needed('coutTotal', 'coût total hors taxes', 'amount'),
      needed('montantDemande', 'montant demandé', 'amount'),
      needed('calendrier', 'calendrier prévu', 'long-text'),
      needed('deliberation', 'délibération qui autorise la demande'),
    ],
    body: [
      fixed(
        'J’ai l’honneur de solliciter une subvention de {{montantDemande}} pour le projet suivant : {{projet}}. {{org.LeConseil}} a autorisé cette demande par la délibération {{deliberation}}.',
      ),
      free('Le besoin et les objectifs, en un ou deux paragraphes.', '{{besoin}}'),
      fixed(
        'Le coût total du projet est estimé à {{coutTotal}} hors taxes. Le calendrier prévu est le suivant :',
        '{{calendrier}}',
      ),
    ],
    regard: 'high',
  }),
  letter({
    id: 'subvention-accord',
    title: 'Attribution d’une subvention à une association',
    purpose: 'Informer une association de la subvention qui lui est attribuée.',
    subject: 'votre demande de subvention du {{dateDemande}}',
    facts: [
      needed('dateDemande', 'date de la demande reçue', 'date'),
      needed('montant', 'montant attribué', 'amount'),
      needed('emploi', 'emploi de la subvention'),
      needed('deliberation', 'délibération qui l’attribue'),
      needed('conditions', 'conditions et justificatifs', 'list'),
    ],
    body: [
      fixed(
        'Vous avez présenté le {{dateDemande}} une demande de subvention. Par la délibération {{deliberation}}, {{org.leConseil}} a attribué à votre association une subvention de {{montant}}, pour l’emploi suivant : {{emploi}}.',
      ),
      fixed('Cette subvention est soumise aux conditions suivantes :', '- {{conditions}}'),
    ],
  }),
  letter({
    id: 'subvention-refus',
    title: 'Refus d’une subvention à une association',
    purpose: 'Informer une association que sa demande de subvention n’est pas retenue.',
    subject: 'votre demande de subvention du {{dateDemande}}',
    facts: [needed('dateDemande', 'date de la demande reçue', 'date'), reasonsFact],
    body: [
      fixed('Vous avez présenté le {{dateDemande}} une demande de subvention.'),
      free(
        'Les motifs, un par ligne.',
        'Après examen, cette demande n’est pas retenue, pour les motifs suivants :',
        '- {{motifs}}',
      ),
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'mise-a-disposition-salle',
    title: 'Mise à disposition d’une salle',
    purpose: 'Confirmer la mise à disposition d’une salle et ses conditions.',
    subject: 'mise à disposition de salle du {{dateUsage}}',
    facts: [
      needed('salle', 'nom de la salle'),
      needed('dateUsage', 'date d’utilisation', 'date'),
      needed('heureDebut', 'heure de début', 'time'),
      needed('heureFin', 'heure de fin', 'time'),
      needed('conditions', 'conditions', 'list', {
        help: 'Tarif, caution, clés, ménage, assurance.',
      }),
    ],
    body: [
      fixed(
        'La salle suivante est mise à votre disposition le {{dateUsage.jour}}, de {{heureDebut}} à {{heureFin}} : {{salle}}.',
      ),
      fixed('Les conditions sont les suivantes :', '- {{conditions}}'),
    ],
  }),
  letter({
    id: 'scolaire-inscription',
    title: 'Confirmation d’une inscription scolaire',
    purpose: 'Confirmer à une famille l’inscription d’un enfant.',
    subject: 'inscription scolaire de {{enfant}}',
    facts: [
      pupil,
      needed('ecole', 'école'),
      schoolYear,
      needed('demarches', 'démarches à faire', 'list'),
    ],
    body: [
      fixed(
        'L’inscription de {{enfant}} est enregistrée pour l’année scolaire {{anneeScolaire}} dans l’école suivante : {{ecole}}.',
      ),
      fixed('Il reste à accomplir les démarches suivantes :', '- {{demarches}}'),
    ],
  }),
  letter({
    id: 'scolaire-derogation-refus',
    title: 'Refus d’une dérogation scolaire',
    purpose: 'Refuser une dérogation au périmètre scolaire, avec les motifs.',
    subject: 'votre demande de dérogation scolaire du {{dateDemande}}',
    facts: [
      needed('dateDemande', 'date de la demande reçue', 'date'),
      pupil,
      schoolYear,
      needed('ecole', 'école demandée'),
      reasonsFact,
    ],
    body: [
      fixed(
        'Vous avez demandé le {{dateDemande}} l’inscription de {{enfant}} dans l’école suivante pour l’année scolaire {{anneeScolaire}} : {{ecole}}.',
      ),
      free(
        'Les motifs, un par ligne.',
        'Après examen, cette dérogation ne peut pas être accordée, pour les motifs suivants :',
        '- {{motifs}}',
      ),
    ],
    appeal: 'refusal',
  }),
  letter({
    id: 'facture-relance',
    title: 'Relance d’une facture de service public',
    purpose: 'Rappeler une somme due pour la cantine, la crèche, l’eau, et proposer de l’aide.',
    subject: 'facture {{numeroFacture}}',
    facts: [
      needed('numeroFacture', 'numéro et date de la facture'),
      bill,
      needed('prestation', 'service facturé'),
      needed('dateLimite', 'date limite de paiement', 'date'),
      needed('contact', 'personne à joindre en cas de difficulté', 'person'),
    ],
    body: [
      fixed(
        'Sauf erreur, la somme de {{montant}} reste due au titre de la facture {{numeroFacture}}, pour le service suivant : {{prestation}}. Je vous remercie de la régler avant le {{dateLimite}}.',
      ),
      fixed(
        'Si vous rencontrez des difficultés, vous pouvez joindre {{contact}} avant cette date. Si votre règlement a croisé ce courrier, n’en tenez pas compte.',
      ),
    ],
  }),
  letter({
    id: 'marche-offre-rejetee',
    title: 'Information d’un candidat non retenu à un marché public',
    purpose:
      'Informer une entreprise du rejet de son offre, du nom de l’attributaire et des motifs.',
    subject: 'consultation {{marche}} – rejet de votre offre',
    facts: [
      needed('marche', 'intitulé de la consultation'),
      needed('attributaire', 'attributaire'),
      needed('classement', 'classement de l’offre', 'number'),
      reasonsFact,
      needed('dateSignatureMarche', 'date à partir de laquelle le marché peut être signé', 'date'),
      needed('recoursMarche', 'recours ouverts et leurs délais', 'long-text'),
    ],
    body: [
      fixed(
        'Vous avez remis une offre pour la consultation suivante : {{marche}}. Votre offre, classée au rang {{classement}}, n’est pas retenue. Le marché est attribué à : {{attributaire}}.',
      ),
      free(
        'Les motifs, un par ligne, au regard de chaque critère.',
        'Les motifs de ce rejet sont les suivants :',
        '- {{motifs}}',
      ),
      fixed(
        'Le marché ne sera pas signé avant le {{dateSignatureMarche}}. Les recours ouverts sont les suivants :',
        '{{recoursMarche}}',
      ),
    ],
  }),
  letter({
    id: 'marche-attribution',
    title: 'Notification de l’attribution d’un marché public',
    purpose: 'Informer une entreprise que son offre est retenue.',
    subject: 'consultation {{marche}} – attribution',
    facts: [
      needed('marche', 'intitulé de la consultation'),
      needed('montant', 'montant hors taxes', 'amount'),
      needed('pieces', 'pièces à fournir', 'list'),
      needed('dateLimite', 'date limite de réception des pièces', 'date'),
    ],
    body: [
      fixed(
        'Votre offre pour la consultation suivante est retenue, pour un montant de {{montant}} hors taxes : {{marche}}.',
      ),
      fixed(
        'Je vous remercie de fournir avant le {{dateLimite}} les pièces suivantes :',
        '- {{pieces}}',
      ),
      fixed(
        'Le marché ne vous engage et n’engage {{org.laStructure}} qu’à compter de sa notification après signature.',
      ),
    ],
  }),
  letter({
    id: 'invitation',
    title: 'Invitation',
    purpose: 'Inviter à une réunion publique, à une inauguration, à une cérémonie.',
    subject: 'invitation – {{evenement}}',
    facts: [
      needed('evenement', 'événement'),
      needed('dateEvenement', 'date', 'date'),
      needed('heureEvenement', 'heure', 'time'),
      needed('lieuEvenement', 'lieu'),
      needed('dateReponse', 'réponse attendue avant le', 'date'),
    ],
    body: [
      fixed(
        'J’ai le plaisir de vous inviter à l’événement suivant : {{evenement}}. Il se tiendra le {{dateEvenement.jour}} à {{heureEvenement}}, au lieu suivant : {{lieuEvenement}}.',
      ),
      fixed('Je vous remercie de faire connaître votre réponse avant le {{dateReponse}}.'),
    ],
  }),
];

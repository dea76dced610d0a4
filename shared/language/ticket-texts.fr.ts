import type { TicketTexts } from './ticket-texts.ts';
import { withArticle } from './with-article.fr.ts';

/** The French of `ticket-texts`. */
export const ticketTextsFr: TicketTexts = {
  locale: 'fr-FR',
  askHr: 'Demander aux RH',
  help: '- **demander aux RH** : transmettre une question à une personne ; **mes demandes** : les retrouver ; **rappels non** : ne plus recevoir de rappels',
  agentUnreachable:
    'L’agent n’a pas pu être joint dans Teams. Il lira la suite dans « Mes demandes » s’il ouvre Calame.',

  formTitle: (desk) => `Votre demande à : ${desk}`,
  formLead: (dueWorkingDays) =>
    dueWorkingDays > 1
      ? `Une personne du service vous répondra ici, sous ${dueWorkingDays} jours ouvrés.`
      : 'Une personne du service vous répondra ici, sous un jour ouvré.',
  formKept:
    'Votre demande est transmise telle que vous l’écrivez, sans masquage. Rien n’est envoyé tant que vous n’appuyez pas sur le bouton.',
  formBelow: 'Le formulaire est affiché ci-dessous.',
  question: 'Votre question',
  detail: 'Précisions utiles (facultatif)',
  detailHint: 'Par exemple votre statut, votre cadre d’emplois, une date',
  joinAnswer: 'Joindre la réponse de Calame',
  anonymous: 'Rester anonyme',
  anonymousNote:
    'Le service RH voit alors la question sans votre nom, et sa réponse vous parvient quand même. Vous pourrez donner votre nom plus tard.',
  send: 'Envoyer',
  suggestions: 'Une réponse validée existe peut-être déjà :',
  suggestedBy: (owner, date) => `Réponse validée par ${withArticle(owner)} le ${date}`,
  sentTitle: 'Demande envoyée',
  sent: (desk, due, reference) =>
    `Votre demande est transmise à : ${desk}. Réponse prévue au plus tard le ${due}. Référence : ${reference}.`,
  sentAnonymous: 'Votre nom n’est pas transmis.',
  sentMine: 'Pour la retrouver, écrivez « Mes demandes ».',
  questionMissing: 'Écrivez votre question, puis envoyez-la.',
  off: 'Votre collectivité n’a pas ouvert les demandes aux RH dans Calame. Adressez-vous à votre service RH par les moyens habituels.',
  privately: 'Écrivez-moi en conversation privée : une demande aux RH ne se fait pas devant tous.',

  states: {
    open: 'transmise',
    taken: 'prise en charge',
    waiting: 'précision attendue de votre part',
    answered: 'répondue',
    closed: 'close',
  },
  deskStates: {
    open: 'à prendre',
    taken: 'prise',
    waiting: 'précision demandée à l’agent',
    answered: 'répondue',
    closed: 'close',
  },
  late: 'en retard',
  cardTitle: (state) => `Demande aux RH : ${state}`,
  fromAgent: (name) => `De ${name}`,
  fromNobody: 'D’un agent qui reste anonyme',
  due: (date) => `Réponse promise au plus tard le ${date}`,
  handler: (name) => `Prise par ${name}`,
  reference: (id) => `Référence ${id}`,
  calameAnswered: 'Ce que Calame avait répondu',
  olderMessages: (count) =>
    count > 1 ? `${count} messages plus anciens` : 'Un message plus ancien',
  said: {
    'detail-asked': (author) => `${author} demande une précision`,
    detail: (author) => (author === 'Vous' ? 'Vous précisez' : `${author} précise`),
    answer: (author) => `Réponse de ${author}`,
    note: (author) => `Note interne, ${author}`,
  },
  agentName: 'L’agent',
  you: 'Vous',
  calameName: 'Calame',

  take: 'Prendre',
  askDetail: 'Demander une précision',
  answer: 'Répondre',
  note: 'Ajouter une note interne',
  reassign: 'Réattribuer',
  reassignTo: 'À qui',
  close: 'Clore',
  validate: 'En faire une réponse validée',
  validated: (owner, reviewDate) =>
    `C’est désormais une réponse validée par ${withArticle(owner)}, à revoir le ${reviewDate}. Elle sera donnée mot pour mot à qui posera la même question ; la console RH permet de la corriger.`,
  show: 'Ouvrir',
  textMissing: 'Écrivez le texte, puis envoyez-le.',
  actionDone: 'C’est enregistré.',
  fault: (what, next) => `${what} ${next}`,

  detailAsked: (desk) => `${desk} vous demande une précision`,
  detailReminder: (desk) => `${desk} attend toujours votre précision`,
  giveDetail: 'Envoyer la précision',
  answered: (author, desk) => `Réponse de ${author} (${desk})`,
  yourQuestion: (question) => `Votre question : ${question}`,
  solved: 'Cela répond à ma question',
  reopen: 'Rouvrir',
  reopenHint: 'Ce qui reste à préciser',
  liftAnonymity: 'Donner mon nom au service RH',
  closedByHr: (desk) => `Votre demande est close par : ${desk}`,
  nowState: (state) => `Votre demande : ${state}.`,

  mine: 'Mes demandes',
  mineNews: (count) =>
    count > 1 ? `${count} réponses des RH à lire` : 'Une réponse des RH à lire',
  mineNone: 'Vous n’avez aucune demande en cours ni passée.',
  mineTitle: (page, pages, count) =>
    pages > 1
      ? `Vos ${count} demandes (page ${page} sur ${pages})`
      : count > 1
        ? `Vos ${count} demandes`
        : 'Votre demande',
  mineNext: (page) => `Suite : écrivez « mes demandes ${page} ».`,
  mineLine: (date, state, question) => `${date}, ${state} : ${question}`,

  remindersOff: 'Vous ne recevrez plus de rappels. Les réponses des RH vous parviennent toujours.',
  remindersOn: 'Les rappels sont rétablis.',

  installed: (desk) =>
    `Ce canal reçoit désormais les demandes de : ${desk}. Chacun ici les voit ; les personnes du guichet peuvent les prendre, y répondre, les réattribuer et les clore.`,
  installRefused:
    'Votre rôle ne permet pas d’installer un guichet : la politique désigne les personnes de chaque guichet.',
  installElsewhere:
    'Un guichet s’installe dans un canal d’équipe : ajoutez-moi à l’équipe RH, puis écrivez-y cette commande.',
  installWhich: (desks) =>
    `Plusieurs guichets sont possibles : ${desks.join(', ')}. Écrivez par exemple « installer le guichet ${desks[0] ?? ''} ».`,
  reminder: (reference, due, handler) =>
    `Rappel : la demande ${reference} est promise pour le ${due}${handler === null ? ' et n’est pas prise' : ` (${handler})`}.`,
  escalation: (reference, due, deputies) =>
    `La demande ${reference} est en retard : elle était promise pour le ${due}.${deputies.length === 0 ? '' : ` Elle est ouverte aussi à ${deputies.join(', ')}.`}`,
  escalatedToYou: (desk) =>
    `Une demande en retard vous est ouverte, en suppléance du guichet : ${desk}.`,
  digestTitle: (desk, date) => `${desk} : les demandes au ${date}`,
  digestCounts: (open, taken, late) => `${open} à prendre, ${taken} en cours, ${late} en retard.`,
  digestNone: 'Aucune demande en cours.',
  digestMore: (count) =>
    count > 1 ? `Et ${count} autres : voyez la console.` : 'Et une autre : voyez la console.',
};

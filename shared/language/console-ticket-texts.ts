import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

/** What HR may write under a request. */
type Writing = 'answer' | 'ask-detail' | 'note';

export type ConsoleTicketTexts = {
  readonly empty: Words<'to-take' | 'mine' | 'late' | 'closed' | 'all'>;
  readonly emptyHint: string;
  readonly filters: Words<'to-take' | 'mine' | 'late' | 'all' | 'closed'>;
  readonly filtersLabel: string;
  readonly list: string;
  readonly choose: string;
  readonly gone: string;
  readonly states: Words<'open' | 'taken' | 'waiting' | 'answered' | 'closed'>;
  /** `jeudi 26 novembre`, `17 h`. */
  readonly dueBefore: (day: string, hour: string) => string;
  readonly dueToday: (hour: string) => string;
  readonly late: (workingDays: number) => string;
  readonly clock: (hours: number, minutes: number) => string;
  readonly anonymous: string;
  readonly anonymousNote: string;
  readonly askedBy: (name: string) => string;
  readonly heldBy: (name: string) => string;
  readonly heldByMe: string;
  readonly nobody: string;
  readonly receivedOn: (moment: string) => string;
  readonly reminded: (moment: string) => string;
  readonly escalated: (moment: string) => string;
  readonly joined: string;
  readonly notJoined: string;
  readonly sources: string;
  readonly thread: string;
  readonly threadEmpty: string;
  readonly fromAgent: string;
  readonly said: Words<'detail-asked' | 'detail' | 'answer' | 'note'>;
  readonly noteMark: string;
  readonly act: string;
  readonly take: string;
  readonly takeLead: string;
  readonly takeOver: string;
  readonly write: Words<Writing>;
  readonly writeLabel: Words<Writing>;
  readonly writeHint: Words<Writing>;
  readonly writeMissing: string;
  readonly send: Words<Writing>;
  readonly writeGroup: string;
  readonly reassign: string;
  readonly reassignTo: string;
  readonly reassignSend: string;
  readonly close: string;
  readonly closeConfirm: string;
  readonly closeYes: string;
  readonly validate: string;
  readonly validateLead: string;
  readonly done: Words<'take' | 'answer' | 'ask-detail' | 'note' | 'reassign' | 'close'>;
  readonly changedKept: string;
  readonly keptText: string;
  readonly count: (count: number) => string;
};

const fr: ConsoleTicketTexts = {
  empty: {
    'to-take': 'Aucune demande à prendre.',
    mine: 'Vous n’avez aucune demande en cours.',
    late: 'Aucune demande en retard.',
    closed: 'Aucune demande close ces 90 derniers jours.',
    all: 'Aucune demande en cours.',
  },
  emptyHint:
    'Quand un agent choisit « Demander aux RH », sa question arrive ici et dans le canal du service.',
  filters: {
    'to-take': 'À prendre',
    mine: 'Les miennes',
    late: 'En retard',
    all: 'En cours',
    closed: 'Répondues et closes',
  },
  filtersLabel: 'Demandes affichées',
  list: 'Liste des demandes',
  choose: 'Choisissez une demande dans la liste pour la lire et y répondre.',
  gone: 'Cette demande n’existe plus, ou n’est pas adressée à votre service.',
  states: {
    open: 'À prendre',
    taken: 'Prise en charge',
    waiting: 'En attente d’une précision',
    answered: 'Répondue',
    closed: 'Close',
  },
  dueBefore: (day, hour) => `à répondre avant ${day}, ${hour}`,
  dueToday: (hour) => `à répondre aujourd’hui avant ${hour}`,
  late: (days) =>
    days === 0
      ? 'en retard de moins d’un jour ouvré'
      : `en retard de ${countFr(days, 'jour ouvré', 'jours ouvrés')}`,
  clock: (hours, minutes) =>
    minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`,
  anonymous: 'Demande anonyme',
  anonymousNote:
    'L’agent a choisi de ne pas donner son nom. Votre réponse lui parvient par Calame ; personne ici ne voit qui il est, sauf s’il le décide.',
  askedBy: (name) => `Posée par ${name}`,
  heldBy: (name) => `Prise par ${name}`,
  heldByMe: 'Prise par vous',
  nobody: 'Personne ne l’a encore prise',
  receivedOn: (moment) => `Reçue le ${moment}`,
  reminded: (moment) => `Rappel envoyé le ${moment}`,
  escalated: (moment) => `Signalée à la suppléance le ${moment}`,
  joined: 'Ce que Calame avait répondu',
  notJoined: 'L’agent n’a pas joint de réponse de Calame.',
  sources: 'Sources de cette réponse',
  thread: 'Échanges',
  threadEmpty: 'Aucun message pour l’instant.',
  fromAgent: 'L’agent',
  said: {
    'detail-asked': 'Précision demandée',
    detail: 'Précision donnée',
    answer: 'Réponse',
    note: 'Note',
  },
  noteMark: 'visible du service RH seulement',
  act: 'Répondre et suivre',
  take: 'Prendre la demande',
  takeLead: 'En la prenant, vous dites au service que vous y répondez.',
  takeOver: 'La reprendre à votre nom',
  write: { answer: 'Répondre', 'ask-detail': 'Demander une précision', note: 'Noter' },
  writeLabel: {
    answer: 'Votre réponse à l’agent',
    'ask-detail': 'La précision à demander à l’agent',
    note: 'Note pour le service',
  },
  writeHint: {
    answer: 'L’agent la reçoit dans sa conversation Teams et la trouve dans « Mes demandes ».',
    'ask-detail': 'L’agent reçoit votre question ; le délai reprend quand il répond.',
    note: 'L’agent ne la voit pas.',
  },
  writeMissing: 'Écrivez d’abord votre texte.',
  send: {
    answer: 'Envoyer la réponse',
    'ask-detail': 'Envoyer la question',
    note: 'Enregistrer la note',
  },
  writeGroup: 'Que voulez-vous faire ?',
  reassign: 'Réattribuer',
  reassignTo: 'Confier à',
  reassignSend: 'Confier la demande',
  close: 'Clore',
  closeConfirm: 'Clore la demande ? L’agent en est averti et peut la rouvrir.',
  closeYes: 'Oui, clore la demande',
  validate: 'En faire une réponse validée',
  validateLead: 'Elle sera servie mot pour mot à qui posera la même question.',
  done: {
    take: 'Demande prise : elle est à votre nom.',
    answer: 'Réponse envoyée à l’agent.',
    'ask-detail': 'Question envoyée à l’agent.',
    note: 'Note enregistrée.',
    reassign: 'Demande confiée.',
    close: 'Demande close.',
  },
  changedKept: 'Rien n’a été envoyé. Voici son état à jour ; votre texte est gardé.',
  keptText: 'Votre texte non envoyé',
  count: (count) => countFr(count, 'demande affichée', 'demandes affichées'),
};

const en: ConsoleTicketTexts = {
  empty: {
    'to-take': 'No request to take.',
    mine: 'You have no request under way.',
    late: 'No late request.',
    closed: 'No request was closed in the last 90 days.',
    all: 'No request under way.',
  },
  emptyHint:
    'When an agent chooses "Ask HR", the question comes here and in the channel of the service.',
  filters: {
    'to-take': 'To take',
    mine: 'Mine',
    late: 'Late',
    all: 'Under way',
    closed: 'Answered and closed',
  },
  filtersLabel: 'Requests shown',
  list: 'List of requests',
  choose: 'Choose a request in the list to read it and answer it.',
  gone: 'This request no longer exists, or is not for your service.',
  states: {
    open: 'To take',
    taken: 'Taken',
    waiting: 'Waiting for a detail',
    answered: 'Answered',
    closed: 'Closed',
  },
  dueBefore: (day, hour) => `to answer before ${day}, ${hour}`,
  dueToday: (hour) => `to answer today before ${hour}`,
  late: (days) =>
    days === 0
      ? 'late by less than a working day'
      : `late by ${countEn(days, 'working day', 'working days')}`,
  clock: (hours, minutes) => `${hours}:${String(minutes).padStart(2, '0')}`,
  anonymous: 'Anonymous request',
  anonymousNote:
    'The agent chose not to give a name. Your answer reaches them through Calame; nobody here sees who they are, unless they decide so.',
  askedBy: (name) => `Asked by ${name}`,
  heldBy: (name) => `Taken by ${name}`,
  heldByMe: 'Taken by you',
  nobody: 'Nobody has taken it yet',
  receivedOn: (moment) => `Received on ${moment}`,
  reminded: (moment) => `Reminder sent on ${moment}`,
  escalated: (moment) => `Passed to the deputy on ${moment}`,
  joined: 'What Calame had answered',
  notJoined: 'The agent joined no answer of Calame.',
  sources: 'Sources of this answer',
  thread: 'Messages',
  threadEmpty: 'No message yet.',
  fromAgent: 'The agent',
  said: {
    'detail-asked': 'Detail asked for',
    detail: 'Detail given',
    answer: 'Answer',
    note: 'Note',
  },
  noteMark: 'seen by the HR service only',
  act: 'Answer and follow up',
  take: 'Take the request',
  takeLead: 'Taking it tells the service that you will answer.',
  takeOver: 'Take it over in your name',
  write: { answer: 'Answer', 'ask-detail': 'Ask for a detail', note: 'Note' },
  writeLabel: {
    answer: 'Your answer to the agent',
    'ask-detail': 'The detail to ask of the agent',
    note: 'Note for the service',
  },
  writeHint: {
    answer: 'The agent gets it in their Teams conversation and finds it in “My requests”.',
    'ask-detail': 'The agent gets your question; the time starts again when they answer.',
    note: 'The agent does not see it.',
  },
  writeMissing: 'Write your text first.',
  send: {
    answer: 'Send the answer',
    'ask-detail': 'Send the question',
    note: 'Save the note',
  },
  writeGroup: 'What do you want to do?',
  reassign: 'Reassign',
  reassignTo: 'Hand to',
  reassignSend: 'Hand over the request',
  close: 'Close',
  closeConfirm: 'Close the request? The agent is told and may open it again.',
  closeYes: 'Yes, close the request',
  validate: 'Make it a validated answer',
  validateLead: 'It will be served word for word to whoever asks the same.',
  done: {
    take: 'Request taken: it is in your name.',
    answer: 'Answer sent to the agent.',
    'ask-detail': 'Question sent to the agent.',
    note: 'Note saved.',
    reassign: 'Request handed over.',
    close: 'Request closed.',
  },
  changedKept: 'Nothing was sent. Here is how it stands now; your text is kept.',
  keptText: 'Your text, not sent',
  count: (count) => countEn(count, 'request shown', 'requests shown'),
};

/** What the console says of the requests that agents made to HR. */
export const consoleTicketTexts: Catalogue<ConsoleTicketTexts> = { fr, en };

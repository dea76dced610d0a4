import type { Catalogue } from './language.ts';

type ReferenceTexts = {
  readonly locale: string;
  readonly title: (reference: string) => string;
  readonly asked: (from: string, until: string, timeZone: string, channel: string) => string;
  readonly outcome: (outcome: string, reason: string | null) => string;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly filed: (service: string | null, dataClass: string | null) => string;
  readonly calls: string;
  readonly noCall: string;
  readonly call: (endpoint: string, model: string | null, ended: string) => string;
  /** How a call of a model ended. */
  readonly ends: Readonly<Record<string, string>>;
  readonly policyNotKept: (hash: string | null) => string;
  readonly policyOutdated: (hash: string) => string;
  readonly alone: string;
};

const fr: ReferenceTexts = {
  locale: 'fr-FR',
  title: (reference) => `Où est allée la question de référence ${reference} ?`,
  asked: (from, until, timeZone, channel) =>
    `Posée le ${from}, réponse écrite au journal le ${until} (heures de ${timeZone}). Posée depuis : ${channel}.`,
  outcome: (outcome, reason) => `Issue : ${outcome}${reason === null ? '' : ` (${reason})`}.`,
  outcomes: {
    answered: 'réponse donnée',
    degraded: 'réponse sans modèle d’IA, faite d’extraits',
    partial: 'réponse incomplète',
    interrupted: 'interrompue par la personne',
    'not-found': 'aucun document ne répond',
    refused: 'refusée',
    'handed-over': 'renvoyée vers un contact',
    'needs-charter': 'charte à accepter',
    'needs-detail': 'précision demandée',
    fault: 'incident',
  },
  filed: (service, dataClass) =>
    `Service : ${service ?? 'aucun'}. Classe des données : ${dataClass ?? 'non déterminée'}.`,
  calls: 'Appels de modèles, dans l’ordre :',
  noCall: 'Aucun modèle d’IA n’a été appelé.',
  call: (endpoint, model, ended) =>
    `${endpoint}${model === null ? '' : `, modèle ${model}`} : ${ended}`,
  ends: {
    served: 'a répondu',
    'region-refused': 'a répondu depuis un lieu non admis, réponse écartée',
    'other-model': 'a répondu avec un autre modèle, réponse écartée',
    'not-configured': 'clé absente, rien n’est parti',
    'host-refused': 'adresse refusée, rien n’est parti',
    'evidence-stale': 'preuve du lieu périmée, rien n’est parti',
    'evidence-refused': 'preuve du lieu refusée, rien n’est parti',
    quarantined: 'à l’écart, rien n’est parti',
    busy: 'aucune place libre, rien n’est parti',
    resting: 'au repos après des échecs, rien n’est parti',
    unauthorized: 'clé refusée par le fournisseur',
    'not-found': 'modèle inconnu du fournisseur',
    'rate-limited': 'limite de débit atteinte',
    'bad-request': 'demande refusée par le fournisseur',
    server: 'erreur du fournisseur',
    redirect: 'redirection refusée',
    unreachable: 'injoignable',
    'timeout-connect': 'pas de connexion dans le temps prévu',
    'timeout-first-token': 'pas de premier mot dans le temps prévu',
    'timeout-idle': 'réponse arrêtée en chemin',
    'timeout-total': 'réponse plus longue que le temps prévu',
    garbage: 'réponse illisible',
    'stream-cut': 'réponse coupée',
    empty: 'réponse vide',
    aborted: 'arrêtée par la personne',
  },
  policyNotKept: (hash) =>
    hash === null
      ? 'La ligne ne nomme aucune politique : hôte, lieu et exploitant ne peuvent pas être dits.'
      : `La politique ${hash} n’est pas gardée : hôte, lieu et exploitant ne peuvent pas être dits.`,
  policyOutdated: (hash) =>
    `La politique ${hash} est gardée, mais ne se lit plus avec les règles d’aujourd’hui. Pour lire ses textes : calame policy show ${hash}`,
  alone: '--reference s’emploie sans --conversation ni --as : la référence suffit.',
};

const en: ReferenceTexts = {
  locale: 'en-GB',
  title: (reference) => `Where did the question of reference ${reference} go?`,
  asked: (from, until, timeZone, channel) =>
    `Asked on ${from}, answer written in the journal on ${until} (times of ${timeZone}). Asked from: ${channel}.`,
  outcome: (outcome, reason) => `Outcome: ${outcome}${reason === null ? '' : ` (${reason})`}.`,
  outcomes: {
    answered: 'answer given',
    degraded: 'answer without an AI model, made of extracts',
    partial: 'incomplete answer',
    interrupted: 'interrupted by the person',
    'not-found': 'no document answers',
    refused: 'refused',
    'handed-over': 'sent to a contact',
    'needs-charter': 'charter to accept',
    'needs-detail': 'a detail was asked for',
    fault: 'incident',
  },
  filed: (service, dataClass) =>
    `Department: ${service ?? 'none'}. Class of the data: ${dataClass ?? 'not determined'}.`,
  calls: 'Calls of models, in order:',
  noCall: 'No AI model was called.',
  call: (endpoint, model, ended) =>
    `${endpoint}${model === null ? '' : `, model ${model}`}: ${ended}`,
  ends: {
    served: 'answered',
    'region-refused': 'answered from a place that is not admitted, answer set aside',
    'other-model': 'answered with another model, answer set aside',
    'not-configured': 'key absent, nothing left',
    'host-refused': 'address refused, nothing left',
    'evidence-stale': 'proof of place out of date, nothing left',
    'evidence-refused': 'proof of place refused, nothing left',
    quarantined: 'set aside, nothing left',
    busy: 'no free place, nothing left',
    resting: 'resting after failures, nothing left',
    unauthorized: 'key refused by the provider',
    'not-found': 'model unknown to the provider',
    'rate-limited': 'rate limit reached',
    'bad-request': 'request refused by the provider',
    server: 'error of the provider',
    redirect: 'redirection refused',
    unreachable: 'unreachable',
    'timeout-connect': 'no connection within the time allowed',
    'timeout-first-token': 'no first word within the time allowed',
    'timeout-idle': 'answer stopped on its way',
    'timeout-total': 'answer longer than the time allowed',
    garbage: 'unreadable answer',
    'stream-cut': 'answer cut',
    empty: 'empty answer',
    aborted: 'stopped by the person',
  },
  policyNotKept: (hash) =>
    hash === null
      ? 'The line names no policy: host, place and operator cannot be told.'
      : `The policy ${hash} is not kept: host, place and operator cannot be told.`,
  policyOutdated: (hash) =>
    `The policy ${hash} is kept, but cannot be read under the rules of today. To read its texts: calame policy show ${hash}`,
  alone: '--reference is used without --conversation or --as: the reference is enough.',
};

/** What is told of a question by its reference alone. */
export const referenceTexts: Catalogue<ReferenceTexts> = { fr, en };

import type { Catalogue } from './language.ts';

type AnswerTexts = {
  readonly withoutModelTitle: string;
  readonly withoutModelLead: (count: number) => string;
  readonly withoutModelReason: Readonly<
    Record<
      | 'no-endpoint'
      | 'not-configured'
      | 'sensitive-data'
      | 'over-quota'
      | 'unproven'
      | 'endpoints-failed'
      | 'busy'
      | 'prompt-too-long'
      | 'not-verifiable'
      | 'content-filter'
      | 'length',
      string
    >
  >;
  readonly withoutModelNothing: string;
  readonly sourceDate: (date: string) => string;
  readonly sourceUndated: string;
  readonly page: (page: number) => string;
  readonly notFound: string;
  readonly notFoundSearched: (titles: readonly string[]) => string;
  readonly notFoundNothing: string;
  readonly notFoundNext: (contact: string | null) => string;
  readonly partial: string;
  readonly partialLength: string;
  readonly partialFiltered: string;
  readonly interrupted: string;
  readonly needsCharter: (title: string, version: string) => string;
  readonly cutSentences: (count: number) => string;
  readonly expiredWarning: (titles: readonly string[]) => string;
  readonly footprint: (line: string) => string;
};

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const fr: AnswerTexts = {
  withoutModelTitle: 'Sans IA : extraits des documents',
  withoutModelLead: (count) =>
    count > 1
      ? `Voici les ${count} passages des documents validés qui correspondent le mieux à votre question, cités mot pour mot.`
      : 'Voici le passage des documents validés qui correspond le mieux à votre question, cité mot pour mot.',
  withoutModelReason: {
    'no-endpoint': 'La politique ne permet aucun modèle pour cette demande.',
    'not-configured': 'Aucun modèle n’est configuré.',
    'sensitive-data':
      'Le texte contient des données sensibles que la politique n’envoie à aucun modèle.',
    'over-quota': 'Le budget prévu pour les modèles est atteint.',
    unproven:
      'Le lieu de traitement du modèle n’est pas prouvé en ce moment : rien ne lui est envoyé.',
    'endpoints-failed': 'Aucun modèle autorisé ne répond en ce moment.',
    busy: 'Les modèles autorisés sont tous occupés en ce moment.',
    'prompt-too-long':
      'La question et les passages trouvés dépassent ce qu’un modèle autorisé peut lire en une fois.',
    'not-verifiable': 'La réponse du modèle n’a pas pu être vérifiée dans les documents.',
    'content-filter': 'Le fournisseur du modèle a arrêté la rédaction.',
    length: 'La réponse du modèle a dépassé la longueur permise.',
  },
  withoutModelNothing:
    'La politique de votre organisation ne prévoit pas de réponse sans IA pour cet usage. Réessayez plus tard, ou adressez-vous à votre service RH.',
  sourceDate: (date) => `à jour au ${date}`,
  sourceUndated: 'sans date',
  page: (page) => `page ${page}`,
  notFound:
    'Je ne sais pas : les documents que vous pouvez consulter ne répondent pas à cette question.',
  notFoundSearched: (titles) => `J’ai cherché notamment dans :\n${list(titles)}`,
  notFoundNothing: 'Aucun document n’en parle dans les espaces que vous pouvez consulter.',
  notFoundNext: (contact) =>
    contact === null
      ? 'Reformulez avec les mots du règlement, ou demandez à votre service RH.'
      : `Reformulez avec les mots du règlement, ou demandez à : ${contact}.`,
  partial:
    '**Réponse incomplète** : la liaison avec le modèle s’est interrompue. Posez de nouveau la question pour une réponse entière.',
  partialLength:
    '**Réponse incomplète** : elle a atteint la longueur permise. Posez une question plus précise pour la suite.',
  partialFiltered:
    '**Réponse incomplète** : le fournisseur du modèle a arrêté la rédaction. Consultez les sources citées.',
  interrupted: 'Réponse interrompue avant sa fin.',
  needsCharter: (title, version) =>
    `Avant la première demande, lisez et acceptez la charte « ${title} » (version ${version}).`,
  cutSentences: (count) =>
    count > 1
      ? `${count} phrases non vérifiées ont été retirées.`
      : '1 phrase non vérifiée a été retirée.',
  expiredWarning: (titles) =>
    `Attention, une source citée n’est plus en vigueur :\n${list(titles)}`,
  footprint: (line) => `Empreinte de cette réponse : ${line}`,
};

const en: AnswerTexts = {
  withoutModelTitle: 'Without AI: extracts of the documents',
  withoutModelLead: (count) =>
    count > 1
      ? `Here are the ${count} passages of the validated documents that best match your question, word for word.`
      : 'Here is the passage of the validated documents that best matches your question, word for word.',
  withoutModelReason: {
    'no-endpoint': 'The policy allows no model for this request.',
    'not-configured': 'No model is configured.',
    'sensitive-data': 'The text holds sensitive data that the policy sends to no model.',
    'over-quota': 'The budget set for models is used up.',
    unproven: 'Where the model processes is not proven at the moment: nothing is sent to it.',
    'endpoints-failed': 'No allowed model answers at the moment.',
    busy: 'The allowed models are all busy at the moment.',
    'prompt-too-long':
      'The question and the passages found are longer than what an allowed model can read at once.',
    'not-verifiable': 'The model’s answer could not be verified in the documents.',
    'content-filter': 'The model’s provider stopped the writing.',
    length: 'The model’s answer went beyond the allowed length.',
  },
  withoutModelNothing:
    'Your organisation’s policy foresees no answer without AI for this use. Try again later, or turn to your HR department.',
  sourceDate: (date) => `as of ${date}`,
  sourceUndated: 'undated',
  page: (page) => `page ${page}`,
  notFound: 'I do not know: the documents you may read do not answer this question.',
  notFoundSearched: (titles) => `I searched among others in:\n${list(titles)}`,
  notFoundNothing: 'No document speaks of it in the spaces you may read.',
  notFoundNext: (contact) =>
    contact === null
      ? 'Rephrase with the words of the rules, or ask your HR department.'
      : `Rephrase with the words of the rules, or ask: ${contact}.`,
  partial:
    '**Incomplete answer**: the connection with the model broke. Ask again for a whole answer.',
  partialLength:
    '**Incomplete answer**: it reached the allowed length. Ask a more precise question for the rest.',
  partialFiltered:
    '**Incomplete answer**: the model’s provider stopped the writing. Read the cited sources.',
  interrupted: 'Answer interrupted before its end.',
  needsCharter: (title, version) =>
    `Before the first request, read and accept the charter "${title}" (version ${version}).`,
  cutSentences: (count) =>
    count > 1
      ? `${count} unverified sentences were left out.`
      : '1 unverified sentence was left out.',
  expiredWarning: (titles) => `Caution, a cited source is no longer in force:\n${list(titles)}`,
  footprint: (line) => `Footprint of this answer: ${line}`,
};

/** What an answer says around its sources. */
export const answerTexts: Catalogue<AnswerTexts> = { fr, en };

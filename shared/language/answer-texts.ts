import type { Catalogue } from './language.ts';

type AnswerTexts = {
  readonly withoutModelTitle: string;
  readonly withoutModelLead: (count: number) => string;
  readonly withoutModelReason: Readonly<
    Record<'no-endpoint' | 'not-configured' | 'endpoints-failed', string>
  >;
  readonly staleExpired: (date: string) => string;
  readonly staleToReview: (date: string) => string;
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
  readonly handedOver: (contact: string | null) => string;
  readonly expiredWarning: (titles: readonly string[]) => string;
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
    'endpoints-failed': 'Aucun modèle autorisé ne répond en ce moment.',
  },
  staleExpired: (date) => `attention, document qui n’est plus en vigueur (${date})`,
  staleToReview: (date) => `à revoir : source du ${date}`,
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
    'Réponse incomplète : la liaison avec le modèle s’est interrompue. Posez de nouveau la question pour une réponse entière.',
  partialLength:
    'Réponse incomplète : elle a atteint la longueur permise. Posez une question plus précise pour la suite.',
  partialFiltered:
    'Réponse incomplète : le fournisseur du modèle a arrêté la rédaction. Consultez les sources citées.',
  interrupted: 'Réponse interrompue à votre demande.',
  needsCharter: (title, version) =>
    `Avant la première question, lisez et acceptez la charte « ${title} » (version ${version}).`,
  handedOver: (contact) =>
    contact === null
      ? 'Cette situation mérite une personne, pas un assistant. Rien n’a été transmis à un modèle. Adressez-vous à votre service RH ou à la médecine de prévention.'
      : `Cette situation mérite une personne, pas un assistant. Rien n’a été transmis à un modèle. Vous pouvez contacter : ${contact}.`,
  expiredWarning: (titles) =>
    `Attention, une source citée n’est plus en vigueur :\n${list(titles)}`,
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
    'endpoints-failed': 'No allowed model answers at the moment.',
  },
  staleExpired: (date) => `caution, document no longer in force (${date})`,
  staleToReview: (date) => `to be reviewed: source of ${date}`,
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
  partial: 'Incomplete answer: the connection with the model broke. Ask again for a whole answer.',
  partialLength:
    'Incomplete answer: it reached the allowed length. Ask a more precise question for the rest.',
  partialFiltered:
    'Incomplete answer: the model’s provider stopped the writing. Read the cited sources.',
  interrupted: 'Answer interrupted at your request.',
  needsCharter: (title, version) =>
    `Before the first question, read and accept the charter "${title}" (version ${version}).`,
  handedOver: (contact) =>
    contact === null
      ? 'This situation deserves a person, not an assistant. Nothing was sent to a model. Turn to your HR department or occupational health service.'
      : `This situation deserves a person, not an assistant. Nothing was sent to a model. You may contact: ${contact}.`,
  expiredWarning: (titles) => `Caution, a cited source is no longer in force:\n${list(titles)}`,
};

/** What an answer says around its sources. */
export const answerTexts: Catalogue<AnswerTexts> = { fr, en };

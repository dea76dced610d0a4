import type { Catalogue } from './language.ts';

const fr = {
  /** What stands in the place of something that nobody told, in the act itself. */
  held: {
    date: 'date',
    day: 'jour',
    amount: 'montant',
    duration: 'durée',
    time: 'heure',
    percentage: 'pourcentage',
    rank: 'rang',
    figure: 'nombre',
    number: 'numéro',
    name: 'nom',
    email: 'adresse électronique',
    url: 'adresse de site',
    vote: 'résultat du vote',
    reference: 'référence juridique',
    personal: 'donnée personnelle',
  },
  /** A note under the proposal: what was held, and what had been written there. */
  heldNote: (kind: string, written: string): string =>
    `À compléter : ${kind}. Le modèle avait écrit « ${written} », que rien de ce que vous avez indiqué ne confirme.`,
  askedBack: (question: string): string =>
    `Le modèle a posé une question au lieu de rédiger : « ${question} ». Précisez votre demande, ou complétez le texte vous-même.`,
  declined:
    'Le modèle n’a pas rédigé le texte demandé. Précisez votre demande, ou complétez le texte vous-même.',
  visaDropped:
    'Le modèle avait écrit des visas : ils ont été écartés. Un visa ne vient que de la base de références validées.',
  dropped: (what: string): string => `Passage écarté, qu’un modèle ne peut pas écrire : ${what}.`,
  pointOpen: (point: string): string => `Point de la lettre sans réponse : « ${point} ».`,
  /** Above what is made without a model. */
  skeletonTitle: 'Trame préparée sans IA',
  skeletonLead:
    'Elle reprend ce que vous avez indiqué. Ce qui manque est à la place où il faut l’écrire, entre crochets.',
  answerTo: (point: string): string => `réponse à « ${point} »`,
  objet: 'Objet',
  article: (number: number, title: string | null): string =>
    title === null ? `Article ${number}` : `Article ${number} – ${title}`,
  /** Of a request that says nothing but what is to be written. */
  writeKind: (what: string): string => `Rédiger : ${what}.`,
};

const en = {
  held: {
    date: 'date',
    day: 'day',
    amount: 'amount',
    duration: 'duration',
    time: 'time',
    percentage: 'percentage',
    rank: 'rank',
    figure: 'number',
    number: 'reference number',
    name: 'name',
    email: 'e-mail address',
    url: 'web address',
    vote: 'result of the vote',
    reference: 'legal reference',
    personal: 'personal data',
  },
  heldNote: (kind, written) =>
    `To be completed: ${kind}. The model had written “${written}”, which nothing you gave confirms.`,
  askedBack: (question) =>
    `The model asked a question instead of writing: “${question}”. Say more in your request, or complete the text yourself.`,
  declined:
    'The model did not write the text asked for. Say more in your request, or complete the text yourself.',
  visaDropped:
    'The model had written legal citations (visas): they were left out. A visa comes only from the base of validated references.',
  dropped: (what) => `Left out, since a model may not write it: ${what}.`,
  pointOpen: (point) => `Point of the letter without an answer: “${point}”.`,
  skeletonTitle: 'Outline prepared without AI',
  skeletonLead:
    'It holds what you gave. What is missing stands between brackets where it is to be written.',
  answerTo: (point) => `answer to “${point}”`,
  objet: 'Subject',
  article: (number, title) =>
    title === null ? `Article ${number}` : `Article ${number} – ${title}`,
  writeKind: (what) => `Write: ${what}.`,
} satisfies typeof fr;

/** What is told of texts that are being written. */
export const draftingTexts: Catalogue<typeof fr> = { fr, en };

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
    opinion: 'avis ou consultation',
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
  ordersLeftOut:
    'Une partie du texte reçu s’adresse à une machine : elle n’a pas été transmise au modèle.',
  pointOpen: (point: string): string => `Point de la lettre sans réponse : « ${point} ».`,
  unverifiedReference: (reference: string): string =>
    `Référence à vérifier : « ${reference} » n’est pas dans la base de références validées.`,
  /** Above what is made without a model. */
  skeletonTitle: 'Trame préparée sans IA',
  skeletonLead:
    'Elle reprend ce que vous avez indiqué. Ce qui manque est à la place où il faut l’écrire, entre crochets.',
  answerTo: (point: string): string => `réponse à « ${point} »`,
  onPoint: (point: string, answer: string): string => `Sur « ${point} » : ${answer}`,
  objet: 'Objet',
  article: (number: number, title: string | null): string =>
    title === null ? `Article ${number}` : `Article ${number} – ${title}`,
  /** Of a request that says nothing but what is to be written. */
  writeKind: (what: string): string => `Rédiger : ${what}.`,
  /** What is asked of a selection. */
  rewriteAsked: {
    corriger: 'Corriger ce texte.',
    clarifier: 'Clarifier ce texte.',
    raccourcir: 'Raccourcir ce texte.',
    formel: 'Rendre ce texte plus formel.',
    'langage-clair': 'Réécrire ce texte en langage clair.',
    traduire: 'Traduire ce texte.',
    falc: 'Écrire un projet en français facile.',
  },
  /** Told with each paragraph that changed. */
  rewriteReason: {
    corriger: 'Orthographe, grammaire ou ponctuation corrigée.',
    clarifier: 'Phrases plus courtes et plus directes.',
    raccourcir: 'Texte raccourci.',
    formel: 'Registre plus formel.',
    'langage-clair': 'Mots et phrases plus simples.',
    traduire: 'Traduction, à relire.',
    falc: 'Projet FALC, à faire relire par des personnes concernées.',
  },
  /** Told beside the reason: what may be said otherwise, or no more. */
  rewriteDoubt: (words: readonly string[]): string =>
    `À vérifier, le sens a pu changer : ${words.map((one) => `« ${one} »`).join(', ')}.`,
  rewriteAloneTitle: 'Texte repris sans IA',
  /** Parts of a short text where no model writes. */
  short: {
    subject: 'objet',
    greeting: 'Madame, Monsieur,',
    body: 'texte',
    closing: 'Cordialement,',
    sender: 'vos prénom, nom et fonction',
    to: (addressee: string): string => `À : ${addressee}`,
  },
  shortAlone: {
    mail: 'Trame de courriel préparée sans IA',
    texte: 'Trame préparée sans IA',
    reformuler: 'Texte repris par des règles, sans IA',
    resumer: 'Sans IA : extraits du texte, mot pour mot',
  },
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
    opinion: 'opinion or consultation',
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
  ordersLeftOut: 'Part of the text received speaks to a machine: it was not sent to the model.',
  pointOpen: (point) => `Point of the letter without an answer: “${point}”.`,
  unverifiedReference: (reference) =>
    `Reference to be checked: “${reference}” is not in the base of validated references.`,
  skeletonTitle: 'Outline prepared without AI',
  skeletonLead:
    'It holds what you gave. What is missing stands between brackets where it is to be written.',
  answerTo: (point) => `answer to “${point}”`,
  onPoint: (point, answer) => `On “${point}”: ${answer}`,
  objet: 'Subject',
  article: (number, title) =>
    title === null ? `Article ${number}` : `Article ${number} – ${title}`,
  writeKind: (what) => `Write: ${what}.`,
  rewriteAsked: {
    corriger: 'Correct this text.',
    clarifier: 'Make this text clearer.',
    raccourcir: 'Shorten this text.',
    formel: 'Make this text more formal.',
    'langage-clair': 'Rewrite this text in plain language.',
    traduire: 'Translate this text.',
    falc: 'Write a draft in easy French.',
  },
  rewriteReason: {
    corriger: 'Spelling, grammar or punctuation corrected.',
    clarifier: 'Shorter, more direct sentences.',
    raccourcir: 'Shortened.',
    formel: 'More formal.',
    'langage-clair': 'Plainer words and sentences.',
    traduire: 'Translation, to be read again.',
    falc: 'FALC draft, to be read again by people concerned.',
  },
  rewriteDoubt: (words) =>
    `To be checked, the meaning may have changed: ${words.map((one) => `“${one}”`).join(', ')}.`,
  rewriteAloneTitle: 'Text mended without AI',
  short: {
    subject: 'subject',
    greeting: 'Dear Sir or Madam,',
    body: 'text',
    closing: 'Kind regards,',
    sender: 'your name and position',
    to: (addressee) => `To: ${addressee}`,
  },
  shortAlone: {
    mail: 'Outline of an e-mail prepared without AI',
    texte: 'Outline prepared without AI',
    reformuler: 'Text mended by rules, without AI',
    resumer: 'Without AI: extracts of the text, word for word',
  },
} satisfies typeof fr;

/** What is told of texts that are being written. */
export const draftingTexts: Catalogue<typeof fr> = { fr, en };

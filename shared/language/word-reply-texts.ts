import type { Catalogue } from './language.ts';

export type WordReplyTexts = {
  readonly title: string;
  readonly letter: string;
  readonly letterHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly reading: string;
  readonly read: string;
  readonly change: string;
  readonly whoTitle: string;
  readonly noSender: string;
  readonly objet: (objet: string) => string;
  readonly dated: (day: string) => string;
  readonly deadlines: string;
  readonly due: (day: string) => string;
  readonly unsure: string;
  readonly unclear: string;
  readonly points: string;
  readonly pointsHint: string;
  readonly noPoint: string;
  readonly answer: (point: string) => string;
  readonly answerHint: string;
  readonly model: string;
  readonly instruction: string;
  readonly propose: string;
  readonly compose: string;
  readonly nonePicked: string;
};

const fr: WordReplyTexts = {
  title: 'À quoi répondez-vous ?',
  letter: 'Lettre ou courriel reçu',
  letterHint: 'Collez le texte, ou déposez un fichier. Il est lu par règles, sans IA.',
  file: 'Choisir un fichier',
  fileHint: 'docx, odt, pdf, txt, eml',
  reading: 'Lecture du fichier…',
  read: 'Lire la lettre',
  change: 'Autre lettre',
  whoTitle: 'Ce que dit la lettre',
  noSender: 'Expéditeur non reconnu',
  objet: (objet) => `Objet : ${objet}`,
  dated: (day) => `Datée du ${day}`,
  deadlines: 'Délais',
  due: (day) => `au plus tard le ${day}`,
  unsure: 'à vérifier',
  unclear: 'À éclaircir avant de répondre',
  points: 'Points à traiter',
  pointsHint: 'Cochez ceux auxquels la réponse répond, et dites ce que vous décidez.',
  noPoint: 'Aucun point n’a été reconnu : dites ci-dessous ce que la réponse doit dire.',
  answer: (point) => `Votre réponse à : ${point}`,
  answerHint: 'Votre décision, en quelques mots. Vide : reste à compléter.',
  model: 'Modèle de réponse',
  instruction: 'Ce que la réponse doit dire',
  propose: 'Préparer la réponse',
  compose: 'Composer la réponse, sans IA',
  nonePicked: 'Cochez au moins un point, ou dites ce que la réponse doit dire.',
};

const en = {
  title: 'What are you answering?',
  letter: 'Letter or e-mail received',
  letterHint: 'Paste the text, or drop a file. It is read by rules, without AI.',
  file: 'Choose a file',
  fileHint: 'docx, odt, pdf, txt, eml',
  reading: 'Reading the file…',
  read: 'Read the letter',
  change: 'Another letter',
  whoTitle: 'What the letter says',
  noSender: 'Sender not recognised',
  objet: (objet) => `Subject: ${objet}`,
  dated: (day) => `Dated ${day}`,
  deadlines: 'Deadlines',
  due: (day) => `by ${day} at the latest`,
  unsure: 'to be verified',
  unclear: 'To be cleared up before answering',
  points: 'Points to answer',
  pointsHint: 'Tick those that the reply answers, and say what you decide.',
  noPoint: 'No point was recognised: say below what the reply must say.',
  answer: (point) => `Your answer to: ${point}`,
  answerHint: 'Your decision, in a few words. Empty: stays to be completed.',
  model: 'Model of reply',
  instruction: 'What the reply must say',
  propose: 'Prepare the reply',
  compose: 'Compose the reply, without AI',
  nonePicked: 'Tick at least one point, or say what the reply must say.',
} satisfies WordReplyTexts;

export const wordReplyTexts: Catalogue<WordReplyTexts> = { fr, en };

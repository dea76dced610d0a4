import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

const fr = {
  offers: {
    synthesis:
      '- **Synthèses de documents** : déposez ici des rapports ou des comptes, puis choisissez la fiche à remplir',
    minutes:
      '- **Comptes rendus de réunion** : déposez ici la transcription (.vtt, .srt ou texte), puis choisissez le document à établir',
  },
  choose: (files: number): string =>
    `Fiche, synthèse ou compte rendu${files > 1 ? ` (${files} fichiers)` : ''}`,
  basketTitle: (files: number): string =>
    files > 1 ? `Que faire de ces ${files} fichiers ?` : 'Que faire de ce fichier ?',
  basketKept: (files: number): string =>
    files > 1
      ? 'Aucun n’est encore lu. Vous pouvez en déposer d’autres avant de choisir ; sans choix, ils sont oubliés au bout d’une demi-heure.'
      : 'Il n’est pas encore lu. Vous pouvez en déposer d’autres avant de choisir ; sans choix, il est oublié au bout d’une demi-heure.',
  facts: (name: string): string => `${name} (données du contrat, lues à côté des rapports)`,
  factsAlone: 'Déposez aussi les rapports auxquels ces données se rapportent.',
  more: (files: number): string => (files > 1 ? `et ${files} autres` : 'et un autre'),
  basketFull: (name: string): string =>
    `« ${name} » n’est pas pris : il y a trop de fichiers ici (100 fichiers ou 150 Mo au plus). Lancez ceux qui sont déposés, puis déposez les suivants.`,
  basketTwice: (name: string, same: string): string =>
    `« ${name} » est le même document que « ${same} » : il ne sera lu qu’une fois.`,
  basketReplaced: (name: string): string =>
    `« ${name} » remplace le fichier de ce nom que vous aviez déposé.`,
  basketEmpty:
    'Il n’y a plus de fichier ici : ils sont gardés une demi-heure au plus, et oubliés quand Calame redémarre. Déposez-les de nouveau, puis choisissez.',
  emptied: 'Les fichiers déposés sont oubliés.',
  notFetched: (name: string, why: string): string => `**${name}** n’est pas pris. ${why}`,
  charterFirst: 'Acceptez d’abord la charte ci-dessous, puis déposez de nouveau vos fichiers.',
  charterFirstToGoOn: 'Acceptez d’abord la charte ci-dessous, puis recommencez.',
  closed: {
    synthesis: (why: string): string => `Fiches et synthèses : ${why}`,
    minutes: (why: string): string => `Comptes rendus : ${why}`,
  },
  sheetPart: 'Remplir une fiche',
  sheetMissing: 'Choisissez une fiche.',
  questionPart: 'Poser une question',
  questionLead:
    'Calame relève ce que chaque document en dit, leurs accords, leurs contradictions et ce qu’ils taisent.',
  minutesPart: 'Faire un compte rendu',
  minutesKindMissing: 'Choisissez le document à établir.',
  chooseOne: 'Choisir',
  go: 'Lancer',
  empty: (files: number): string => (files > 1 ? 'Oublier ces fichiers' : 'Oublier ce fichier'),
  started: (title: string, files: number): string =>
    `Lancé : ${title}, sur ${countFr(files, 'fichier', 'fichiers')}. L’avancement s’affiche plus bas. Vous pouvez continuer à écrire ici, ou partir : le résultat vous sera envoyé dans cette conversation.`,
  startedMinutes: (title: string): string =>
    `Lancé : ${title}. L’avancement s’affiche plus bas. Vous pouvez continuer à écrire ici, ou partir : le résultat vous sera envoyé dans cette conversation.`,
  transcriptLeft: (names: string): string =>
    `Une transcription ne se lit que pour un compte rendu, après votre déclaration. Elle reste de côté : ${names}.`,
  notStarted: 'Rien n’est lancé : la raison est écrite plus bas.',
  notTaken: (name: string, why: string): string => `**${name}** n’est pas pris. ${why}`,
  resumed: 'Calame a redémarré. Votre travail continue là où il en était.',
  progress: (done: number, all: number): string =>
    all > 1
      ? `${done} sur ${all} documents traités`
      : done > 0
        ? 'Document traité'
        : 'Lecture du document',
  leftLittle: 'moins d’une minute restante',
  leftUnknown: 'durée restante pas encore connue',
  reading: (names: string): string => `En lecture : ${names}`,
  asking: (names: string): string => `Questions au modèle : ${names}`,
  asked: (name: string, done: number, of: number): string => `${name} (${done} sur ${of})`,
  resultBelow: 'Le résultat est dans les messages qui suivent.',
  partial: 'Ce qui est déjà lu peut être reçu dès maintenant.',
  reviewHint: 'Chaque valeur se relit à côté de sa page, dans l’onglet « Synthèses ».',
  minutesHint:
    'Comparez chaque décision avec la transcription, dans l’onglet « Synthèses », avant de diffuser.',
  withoutModel: 'Établi par règles, sans IA',
  openReview: 'Relire',
  cancelNow: 'Arrêter maintenant',
  title: (title: string, state: string): string => `${title} : ${state}`,
  coverage: (of: {
    found: number;
    toCheck: number;
    contradictory: number;
    absent: number;
  }): string =>
    [
      countFr(of.found, 'valeur trouvée', 'valeurs trouvées'),
      ...(of.toCheck > 0 ? [`${of.toCheck} à vérifier`] : []),
      ...(of.contradictory > 0
        ? [countFr(of.contradictory, 'contradiction', 'contradictions')]
        : []),
      ...(of.absent > 0 ? [countFr(of.absent, 'absente', 'absentes')] : []),
    ].join(', '),
  failed: (file: string, why: string): string => `${file} : ${why}`,
  nothingQuoted: 'Aucune valeur sûre : tout est à relire dans l’onglet « Synthèses ».',
  differences: 'Écarts relevés par le calcul',
  noDecision: 'Aucune décision n’a été relevée : relisez la transcription.',
  toDo: 'À faire',
  page: (page: number): string => `p. ${page}`,
  at: (moment: string): string => `à ${moment}`,
  file: (format: string): string => `Recevoir : ${format}`,
  fileOffered:
    'Le fichier est proposé ci-dessous : acceptez-le pour le garder dans votre OneDrive.',
  fileAbout: (title: string): string => `${title}. À relire avant tout usage.`,
  fileDeclined: 'Le fichier n’est pas gardé. Vous pourrez le redemander depuis la carte.',
  fileSent: (name: string): string => `« ${name} » est dans votre OneDrive.`,
  fileNotSent: (name: string): string =>
    `« ${name} » n’a pas pu être déposé dans votre OneDrive. Téléchargez-le depuis l’onglet « Synthèses », ou réessayez.`,
  gone: 'Ce travail n’existe plus, ou n’est pas le vôtre.',
  done: 'C’est fait.',
  below: 'Le choix s’affiche plus bas.',
};

const en = {
  offers: {
    synthesis:
      '- **Syntheses of documents**: drop reports or accounts here, then choose the sheet to fill',
    minutes:
      '- **Minutes of meetings**: drop the transcript here (.vtt, .srt or text), then choose the document to make',
  },
  choose: (files) => `Sheet, synthesis or minutes${files > 1 ? ` (${files} files)` : ''}`,
  basketTitle: (files) =>
    files > 1
      ? `What is to be done with these ${files} files?`
      : 'What is to be done with this file?',
  basketKept: (files) =>
    files > 1
      ? 'None is read yet. You may drop others before you choose; without a choice they are forgotten after half an hour.'
      : 'It is not read yet. You may drop others before you choose; without a choice it is forgotten after half an hour.',
  facts: (name) => `${name} (facts of the contract, read beside the reports)`,
  factsAlone: 'Drop the reports that these facts are about, too.',
  more: (files) => (files > 1 ? `and ${files} others` : 'and one other'),
  basketFull: (name) =>
    `"${name}" is not taken: there are too many files here (100 files or 150 MB at most). Launch those that are here, then drop the next ones.`,
  basketTwice: (name, same) => `"${name}" is the same document as "${same}": it is read once.`,
  basketReplaced: (name) => `"${name}" replaces the file of that name which you had dropped.`,
  basketEmpty:
    'There is no file here any more: they are kept half an hour at most, and forgotten when Calame restarts. Drop them again, then choose.',
  emptied: 'The files dropped are forgotten.',
  notFetched: (name, why) => `**${name}** is not taken. ${why}`,
  charterFirst: 'Accept the charter below first, then drop your files again.',
  charterFirstToGoOn: 'Accept the charter below first, then try again.',
  closed: {
    synthesis: (why) => `Sheets and syntheses: ${why}`,
    minutes: (why) => `Minutes: ${why}`,
  },
  sheetPart: 'Fill a sheet',
  sheetMissing: 'Choose a sheet.',
  questionPart: 'Ask a question',
  questionLead:
    'Calame tells what each document says of it, where they agree, where they contradict each other and what they leave out.',
  minutesPart: 'Make minutes',
  minutesKindMissing: 'Choose the document to make.',
  chooseOne: 'Choose',
  go: 'Launch',
  empty: (files) => (files > 1 ? 'Forget these files' : 'Forget this file'),
  started: (title, files) =>
    `Launched: ${title}, on ${countEn(files, 'file', 'files')}. Progress shows below. You can go on writing here, or leave: the result will be sent to this chat.`,
  startedMinutes: (title) =>
    `Launched: ${title}. Progress shows below. You can go on writing here, or leave: the result will be sent to this chat.`,
  transcriptLeft: (names) =>
    `A transcript is read for minutes alone, after your statement. It is left aside: ${names}.`,
  notStarted: 'Nothing is launched: the reason is written below.',
  notTaken: (name, why) => `**${name}** is not taken. ${why}`,
  resumed: 'Calame has restarted. Your work goes on from where it was.',
  progress: (done, all) =>
    all > 1
      ? `${done} of ${all} documents read`
      : done > 0
        ? 'Document read'
        : 'Reading the document',
  leftLittle: 'less than a minute left',
  leftUnknown: 'time left not known yet',
  reading: (names) => `Being read: ${names}`,
  asking: (names) => `Questions to the model: ${names}`,
  asked: (name, done, of) => `${name} (${done} of ${of})`,
  resultBelow: 'The result is in the messages that follow.',
  partial: 'What is already read can be received now.',
  reviewHint: 'Each value can be reviewed beside its page, in the tab "Synthèses".',
  minutesHint:
    'Compare each decision with the transcript, in the tab "Synthèses", before you send it out.',
  withoutModel: 'Made by rules, without AI',
  openReview: 'Review',
  cancelNow: 'Stop now',
  title: (title, state) => `${title}: ${state}`,
  coverage: (of) =>
    [
      countEn(of.found, 'value found', 'values found'),
      ...(of.toCheck > 0 ? [`${of.toCheck} to check`] : []),
      ...(of.contradictory > 0
        ? [countEn(of.contradictory, 'contradiction', 'contradictions')]
        : []),
      ...(of.absent > 0 ? [`${of.absent} absent`] : []),
    ].join(', '),
  failed: (file, why) => `${file}: ${why}`,
  nothingQuoted: 'No certain value: all is to be reviewed in the tab "Synthèses".',
  differences: 'Differences found by arithmetic',
  noDecision: 'No decision was found: read the transcript.',
  toDo: 'To do',
  page: (page) => `p. ${page}`,
  at: (moment) => `at ${moment}`,
  file: (format) => `Receive: ${format}`,
  fileOffered: 'The file is offered below: accept it to keep it in your OneDrive.',
  fileAbout: (title) => `${title}. To be read before any use.`,
  fileDeclined: 'The file is not kept. You can ask for it again from the card.',
  fileSent: (name) => `"${name}" is in your OneDrive.`,
  fileNotSent: (name) =>
    `"${name}" could not be put into your OneDrive. Download it from the tab "Synthèses", or try again.`,
  gone: 'This work does not exist any more, or is not yours.',
  done: 'Done.',
  below: 'The choice shows below.',
} satisfies typeof fr;

/** What the chat says of syntheses and minutes. */
export const chatJobTexts: Catalogue<typeof fr> = { fr, en };

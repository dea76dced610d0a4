import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import { formatCount } from './format-amounts.ts';
import type { Catalogue } from './language.ts';

export type ConsoleDepositTexts = {
  readonly depositTitle: string;
  readonly depositSpace: string;
  readonly drop: string;
  readonly dropOr: string;
  readonly browse: string;
  readonly formats: string;
  readonly reading: (name: string) => string;
  readonly tooLarge: (name: string) => string;
  readonly oneFile: string;
  readonly previewTitle: string;
  readonly previewLead: string;
  /** Nothing of the file would be kept. */
  readonly nothingTitle: string;
  readonly replaces: (title: string) => string;
  readonly isNew: string;
  readonly head: string;
  readonly headEmpty: string;
  readonly passages: (count: number) => string;
  readonly passagesEmpty: string;
  readonly page: (page: number) => string;
  readonly noPath: string;
  readonly morePassages: (count: number) => string;
  readonly warnings: string;
  readonly changedTitle: string;
  readonly changed: (changed: number, tried: number) => string;
  readonly changedNone: (tried: number) => string;
  readonly changedNotTried: string;
  readonly before: string;
  readonly after: string;
  readonly doesNotKnow: string;
  readonly verdicts: Words<'better' | 'worse' | 'other'>;
  readonly verdictCount: Readonly<Record<'better' | 'worse' | 'other', (count: number) => string>>;
  readonly publish: string;
  readonly publishAnyway: string;
  readonly published: (title: string) => string;
  readonly cancelled: string;
  readonly otherFile: string;
};

const fr: ConsoleDepositTexts = {
  depositTitle: 'Déposer un document',
  depositSpace: 'Espace',
  drop: 'Glissez un fichier ici',
  dropOr: 'ou',
  browse: 'Choisir un fichier',
  formats: 'PDF, Word, LibreOffice, Excel, texte ou Markdown, 25 Mo au plus.',
  reading: (name) => `Lecture de « ${name} »…`,
  tooLarge: (name) =>
    `« ${name} » dépasse 25 Mo. Déposez une version plus légère, ou partagez-le en plusieurs documents.`,
  oneFile: 'Déposez un seul fichier à la fois.',
  previewTitle: 'Ce qui sera publié',
  nothingTitle: 'Ce fichier ne peut pas être publié',
  previewLead: 'Rien n’est publié pour l’instant. Relisez ce que Calame a compris du fichier.',
  replaces: (title) => `Remplace « ${title} »`,
  isNew: 'Nouveau document',
  head: 'Compris de l’en-tête',
  headEmpty: 'Aucune mention comprise : ni date, ni responsable, ni nature du texte.',
  passages: (count) => countFr(count, 'passage retenu', 'passages retenus'),
  passagesEmpty: 'Aucun passage : ce fichier ne répondrait à aucune question.',
  page: (page) => `page ${page}`,
  noPath: 'Sans titre',
  morePassages: (count) => `Afficher ${countFr(count, 'autre passage', 'autres passages')}`,
  warnings: 'À vérifier',
  changedTitle: 'Effet sur les réponses',
  changed: (changed, tried) =>
    changed === 1
      ? `1 question aurait maintenant une autre réponse, sur ${formatCount(tried, 'fr')} essayées`
      : `${formatCount(changed, 'fr')} questions auraient maintenant une autre réponse, sur ${formatCount(tried, 'fr')} essayées`,
  changedNone: (tried) =>
    tried === 1
      ? 'La question essayée garde la même réponse.'
      : `Les ${formatCount(tried, 'fr')} questions essayées gardent la même réponse.`,
  changedNotTried: 'Aucune question de référence à essayer.',
  before: 'Avant',
  after: 'Après',
  doesNotKnow: '« Je ne sais pas »',
  verdicts: { better: 'Mieux', worse: 'Moins bien', other: 'Différent' },
  verdictCount: {
    better: (count) => `${count} mieux`,
    worse: (count) => `${count} moins bien`,
    other: (count) => countFr(count, 'différente', 'différentes'),
  },
  publish: 'Publier',
  publishAnyway: 'Publier malgré tout',
  published: (title) => `« ${title} » est publié.`,
  cancelled: 'Rien n’a été publié.',
  otherFile: 'Choisir un autre fichier',
};

const en: ConsoleDepositTexts = {
  depositTitle: 'Deposit a document',
  depositSpace: 'Space',
  drop: 'Drop a file here',
  dropOr: 'or',
  browse: 'Choose a file',
  formats: 'PDF, Word, LibreOffice, Excel, text or Markdown, 25 MB at most.',
  reading: (name) => `Reading "${name}"…`,
  tooLarge: (name) => `"${name}" is over 25 MB. Deposit a lighter version, or split it.`,
  oneFile: 'Deposit one file at a time.',
  previewTitle: 'What will be published',
  nothingTitle: 'This file cannot be published',
  previewLead: 'Nothing is published yet. Check what Calame understood of the file.',
  replaces: (title) => `Replaces "${title}"`,
  isNew: 'New document',
  head: 'Understood from the head',
  headEmpty: 'Nothing understood: no date, no owner, no kind of text.',
  passages: (count) => countEn(count, 'passage kept', 'passages kept'),
  passagesEmpty: 'No passage: this file would answer no question.',
  page: (page) => `page ${page}`,
  noPath: 'Untitled',
  morePassages: (count) => `Show ${countEn(count, 'more passage', 'more passages')}`,
  warnings: 'To check',
  changedTitle: 'Effect on answers',
  changed: (changed, tried) =>
    `${countEn(changed, 'question', 'questions')} of ${formatCount(tried, 'en')} tried would now be answered differently`,
  changedNone: (tried) => `The ${formatCount(tried, 'en')} questions tried keep the same answer.`,
  changedNotTried: 'No reference question to try.',
  before: 'Before',
  after: 'After',
  doesNotKnow: '"I do not know"',
  verdicts: { better: 'Better', worse: 'Worse', other: 'Different' },
  verdictCount: {
    better: (count) => `${count} better`,
    worse: (count) => `${count} worse`,
    other: (count) => `${count} different`,
  },
  publish: 'Publish',
  publishAnyway: 'Publish all the same',
  published: (title) => `"${title}" is published.`,
  cancelled: 'Nothing was published.',
  otherFile: 'Choose another file',
};

/** What the console says between a file’s deposit and its publication. */
export const consoleDepositTexts: Catalogue<ConsoleDepositTexts> = { fr, en };

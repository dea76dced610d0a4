import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type Reason =
  | 'not-answered'
  | 'wrong-source'
  | 'not-said'
  | 'said-wrongly'
  | 'answered-though-absent'
  | 'not-refused'
  | 'not-handed-over'
  | 'not-asked-back'
  | 'wrong-versant'
  | 'forbidden-source'
  | 'stale-used';

type MeasureName =
  | 'questions'
  | 'correctSource'
  | 'saidRight'
  | 'absentRight'
  | 'refusedRight'
  | 'detailRight'
  | 'askedBack'
  | 'wrongVersant'
  | 'staleUsed';

type Verdict = 'better' | 'worse' | 'other';

type EvaluationTexts = {
  readonly goldenMissing: string;
  readonly running: (done: number, all: number) => string;
  /** Title of the set, and when the law was checked. */
  readonly title: (title: string, lawCheckedAt: string | null) => string;
  readonly all: string;
  readonly difficulties: Readonly<Record<'simple' | 'intermediaire' | 'complexe', string>>;
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly failures: (count: number) => string;
  readonly noFailure: string;
  readonly expected: (what: string) => string;
  readonly got: (what: string) => string;
  readonly unknownReplaced: (ids: string) => string;
  readonly byModel: (count: number) => string;
  readonly met: (measure: string, got: string, wanted: string) => string;
  readonly notMet: (measure: string, got: string, wanted: string) => string;
  readonly previewed: (title: string, passages: number, headings: number) => string;
  readonly replaces: (title: string) => string;
  readonly nothingWritten: string;
  readonly noQuestionsInUse: string;
  readonly changed: (count: number, tried: number) => string;
  readonly before: string;
  readonly after: string;
  readonly noSource: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
};

/** Figures of a golden set, its failures, and what a change would change. */
export const evaluationTexts: Catalogue<EvaluationTexts> = {
  fr: {
    goldenMissing: 'Précisez le jeu de questions : calame evaluate answers QUESTIONS.jsonl',
    running: (done, all) => `Questions : ${done} sur ${all}`,
    title: (title, lawCheckedAt) =>
      lawCheckedAt === null ? title : `${title} (droit vérifié le ${lawCheckedAt})`,
    all: 'ensemble',
    difficulties: { simple: 'simple', intermediaire: 'intermédiaire', complexe: 'complexe' },
    measures: {
      questions: 'questions',
      correctSource: 'bonne source',
      saidRight: 'mots attendus',
      absentRight: 'absent, bien dit',
      refusedRight: 'refus justes',
      detailRight: 'précision demandée',
      askedBack: 'questions en retour',
      wrongVersant: 'autre versant',
      staleUsed: 'dépassé sans alerte',
    },
    reasons: {
      'not-answered': 'aucune réponse n’a été donnée',
      'wrong-source': 'la première source n’est pas l’une de celles attendues',
      'not-said': 'des mots attendus manquent',
      'said-wrongly': 'des mots interdits sont dits',
      'answered-though-absent': 'une réponse est donnée alors que la base n’en contient pas',
      'not-refused': 'un refus était attendu',
      'not-handed-over': 'une orientation vers une personne était attendue',
      'not-asked-back': 'une précision devait être demandée',
      'wrong-versant': 'un passage d’un autre versant est montré',
      'forbidden-source': 'une source interdite est montrée',
      'stale-used': 'une source dépassée est montrée sans son avertissement',
    },
    failures: (count) => `${countFr(count, 'question à revoir', 'questions à revoir')} :`,
    noFailure: 'Aucune question à revoir.',
    expected: (what) => `attendu : ${what}`,
    got: (what) => `obtenu : ${what}`,
    unknownReplaced: (ids) =>
      `Documents marqués comme remplacés par ce jeu et absents de la base : ${ids}. Corrigez leur identifiant, ou indexez-les.`,
    byModel: (count) =>
      count === 0
        ? 'Sans IA : les extraits montrés ont été jugés.'
        : `${countFr(count, 'réponse rédigée', 'réponses rédigées')} par un modèle.`,
    met: (measure, got, wanted) => `atteint : ${measure} ${got} (seuil ${wanted})`,
    notMet: (measure, got, wanted) => `NON ATTEINT : ${measure} ${got} (seuil ${wanted})`,
    previewed: (title, passages, headings) =>
      `${title} : ${countFr(passages, 'passage', 'passages')}, ${countFr(headings, 'intertitre', 'intertitres')}`,
    replaces: (title) => `  remplace « ${title} »`,
    nothingWritten: 'Aperçu : rien n’a été écrit.',
    noQuestionsInUse:
      'Aucun jeu de questions à poser avant et après. Donnez-en un avec --golden, ou placez golden.jsonl dans le dossier de données.',
    changed: (count, tried) =>
      count === 0
        ? `Sur ${countFr(tried, 'question', 'questions')}, aucune n’aurait une autre réponse.`
        : `${count} question${count < 2 ? '' : 's'} sur ${tried} ${count < 2 ? 'aurait' : 'auraient'} maintenant une autre réponse :`,
    before: 'avant',
    after: 'après',
    noSource: 'aucune source',
    verdicts: { better: 'mieux', worse: 'moins bien', other: 'autre' },
  },
  en: {
    goldenMissing: 'Name the golden set: calame evaluate answers QUESTIONS.jsonl',
    running: (done, all) => `Questions: ${done} of ${all}`,
    title: (title, lawCheckedAt) =>
      lawCheckedAt === null ? title : `${title} (law checked on ${lawCheckedAt})`,
    all: 'all',
    difficulties: { simple: 'simple', intermediaire: 'intermediate', complexe: 'complex' },
    measures: {
      questions: 'questions',
      correctSource: 'right source',
      saidRight: 'expected words',
      absentRight: 'absent, said so',
      refusedRight: 'rightly refused',
      detailRight: 'detail asked for',
      askedBack: 'asked back',
      wrongVersant: 'other branch',
      staleUsed: 'stale, no warning',
    },
    reasons: {
      'not-answered': 'no answer was given',
      'wrong-source': 'the first source is none of those expected',
      'not-said': 'expected words are missing',
      'said-wrongly': 'forbidden words are said',
      'answered-though-absent': 'an answer is given though the base holds none',
      'not-refused': 'a refusal was expected',
      'not-handed-over': 'handing over to people was expected',
      'not-asked-back': 'a detail was to be asked for',
      'wrong-versant': 'a passage for another branch is shown',
      'forbidden-source': 'a forbidden source is shown',
      'stale-used': 'an overtaken source is shown without its warning',
    },
    failures: (count) => `${countEn(count, 'question', 'questions')} to look at:`,
    noFailure: 'No question to look at.',
    expected: (what) => `expected: ${what}`,
    got: (what) => `got: ${what}`,
    unknownReplaced: (ids) =>
      `Documents that this set marks as replaced and that the base does not hold: ${ids}. Mend their id, or index them.`,
    byModel: (count) =>
      count === 0
        ? 'Without a model: the extracts shown were judged.'
        : `${countEn(count, 'answer', 'answers')} written by a model.`,
    met: (measure, got, wanted) => `met: ${measure} ${got} (threshold ${wanted})`,
    notMet: (measure, got, wanted) => `NOT MET: ${measure} ${got} (threshold ${wanted})`,
    previewed: (title, passages, headings) =>
      `${title}: ${countEn(passages, 'passage', 'passages')}, ${countEn(headings, 'heading', 'headings')}`,
    replaces: (title) => `  replaces "${title}"`,
    nothingWritten: 'Preview: nothing was written.',
    noQuestionsInUse:
      'No golden set to ask before and after. Give one with --golden, or put golden.jsonl in the data folder.',
    changed: (count, tried) =>
      count === 0
        ? `Of ${countEn(tried, 'question', 'questions')}, none would be answered otherwise.`
        : `${count} of ${countEn(tried, 'question', 'questions')} would now be answered otherwise:`,
    before: 'before',
    after: 'after',
    noSource: 'no source',
    verdicts: { better: 'better', worse: 'worse', other: 'other' },
  },
};

import type { Catalogue } from './language.ts';

type FreeSynthesisTexts = {
  readonly title: string;
  readonly description: string;
  readonly question: (question: string) => string;
  readonly documents: (count: number) => string;
  readonly withoutModel: string;
  readonly headings: Readonly<
    Record<'said' | 'answers' | 'agreements' | 'contradictions' | 'gaps', string>
  >;
  /** Of the passages as a table. */
  readonly columns: Readonly<Record<'about' | 'value' | 'document' | 'page' | 'passage', string>>;
  readonly noAnswer: string;
  /** Below what agrees or differs. */
  readonly nothingMore: string;
  readonly page: (page: number) => string;
  readonly noAgreement: string;
  readonly noContradiction: string;
  readonly noGap: string;
  readonly says: (file: string, page: number | null) => string;
  readonly agreement: (subject: string, value: string | null) => string;
  readonly silent: (file: string) => string;
  readonly unknownWord: (word: string) => string;
  readonly heading: (title: string, exercise: number | null) => string;
};

/** Words of a free synthesis of several documents. */
export const freeSynthesisTexts: Catalogue<FreeSynthesisTexts> = {
  fr: {
    title: 'Synthèse de documents',
    description:
      'Ce que plusieurs documents disent d’une question : passages avec leur page, points concordants, contradictions, manques.',
    question: (question) => `Question : ${question}`,
    documents: (count) => (count === 1 ? 'Un document lu.' : `${count} documents lus.`),
    withoutModel: 'Sans IA : passages repris mot pour mot des documents, avec leur page.',
    headings: {
      said: 'En quelques phrases',
      answers: 'Ce que disent les documents',
      agreements: 'Points concordants',
      contradictions: 'Points contradictoires',
      gaps: 'Ce qui manque',
    },
    columns: {
      about: 'Point',
      value: 'Valeur',
      document: 'Document',
      page: 'Page',
      passage: 'Passage',
    },
    noAnswer: 'Aucun passage ne répond à cette question.',
    nothingMore: 'Rien de plus que ce qui précède.',
    page: (page) => `p. ${page}`,
    noAgreement: 'Aucun point commun n’a été relevé entre les documents.',
    noContradiction: 'Aucune contradiction n’a été relevée entre les documents.',
    noGap: 'Chaque document dit quelque chose de la question.',
    says: (file, page) => (page === null ? file : `${file}, p. ${page}`),
    agreement: (subject, value) => (value === null ? subject : `${subject} : ${value}`),
    silent: (file) => `${file} : rien sur cette question`,
    unknownWord: (word) => `« ${word} » : ce mot de la question ne se trouve dans aucun document`,
    heading: (title, exercise) => (exercise === null ? title : `${title} (exercice ${exercise})`),
  },
  en: {
    title: 'Synthesis of documents',
    description:
      'What several documents say of a question: passages with their page, agreements, contradictions, gaps.',
    question: (question) => `Question: ${question}`,
    documents: (count) => (count === 1 ? 'One document read.' : `${count} documents read.`),
    withoutModel: 'Without AI: passages taken word for word from the documents, with their page.',
    headings: {
      said: 'In a few sentences',
      answers: 'What the documents say',
      agreements: 'Where they agree',
      contradictions: 'Where they differ',
      gaps: 'What is missing',
    },
    columns: {
      about: 'Point',
      value: 'Value',
      document: 'Document',
      page: 'Page',
      passage: 'Passage',
    },
    noAnswer: 'No passage answers this question.',
    nothingMore: 'Nothing beyond what stands above.',
    page: (page) => `p. ${page}`,
    noAgreement: 'Nothing was found that several documents say.',
    noContradiction: 'No contradiction was found between the documents.',
    noGap: 'Each document says something of the question.',
    says: (file, page) => (page === null ? file : `${file}, p. ${page}`),
    agreement: (subject, value) => (value === null ? subject : `${subject}: ${value}`),
    silent: (file) => `${file}: nothing about this question`,
    unknownWord: (word) => `“${word}”: this word of the question stands in no document`,
    heading: (title, exercise) => (exercise === null ? title : `${title} (year ${exercise})`),
  },
};

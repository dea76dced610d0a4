import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';
import { withArticle } from './with-article.fr.ts';

type ValidatedTexts = {
  /** ISO date; the question as it was validated. */
  readonly lead: (owner: string, validatedAt: string, question: string) => string;
  readonly toReview: (reviewAt: string) => string;
  readonly sourceOvertaken: (titles: readonly string[]) => string;
  /** Titles with their `[n]`, or with their address. */
  readonly sources: (sources: readonly string[]) => string;
  /** In the place of a source that the person cannot open. */
  readonly sourceClosed: string;
  readonly complete: string;
  readonly completeAtPrompt: string;
};

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const fr: ValidatedTexts = {
  lead: (owner, validatedAt, question) =>
    `**Réponse validée par ${withArticle(owner)} le ${readableDate(validatedAt, 'fr')}**, à la question « ${question} »`,
  toReview: (reviewAt) =>
    `**À vérifier auprès des RH** : cette réponse devait être relue avant le ${readableDate(reviewAt, 'fr')}.`,
  sourceOvertaken: (titles) =>
    `**À vérifier auprès des RH** : cette réponse s’appuie sur un texte qui n’est plus en vigueur.\n${list(titles)}`,
  sources: (sources) => `Sources :\n${list(sources)}`,
  sourceClosed: 'un document qui ne vous est pas ouvert, ou qui n’est plus là',
  complete: 'Générer une réponse complète',
  completeAtPrompt:
    'Pour une réponse composée à partir de tous les documents : la même commande avec --complete.',
};

const en: ValidatedTexts = {
  lead: (owner, validatedAt, question) =>
    `**Answer validated by ${owner} on ${readableDate(validatedAt, 'en')}**, to the question "${question}"`,
  toReview: (reviewAt) =>
    `**To be checked with HR**: this answer was to be looked at again before ${readableDate(reviewAt, 'en')}.`,
  sourceOvertaken: (titles) =>
    `**To be checked with HR**: this answer rests on a text that is no longer in force.\n${list(titles)}`,
  sources: (sources) => `Sources:\n${list(sources)}`,
  sourceClosed: 'a document that is not open to you, or that is gone',
  complete: 'Generate a complete answer',
  completeAtPrompt:
    'For an answer composed from all the documents: the same command with --complete.',
};

/** What stands around an answer that HR validated; its own words are never changed. */
export const validatedTexts: Catalogue<ValidatedTexts> = { fr, en };

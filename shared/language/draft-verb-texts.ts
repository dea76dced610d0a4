import type { Catalogue } from './language.ts';

const fr = {
  kinds: (kinds: string): string => `Dites quel texte rédiger : ${kinds}.`,
  modes: (modes: string): string => `Dites ce qu’il faut faire du texte : ${modes}.`,
  targets: (languages: string): string =>
    `« traduire » demande --to avec l’une de ces langues, les autres n’en prennent pas : ${languages}.`,
  textBounds: (most: number): string =>
    `Donnez le texte sur l’entrée standard, ${most} caractères au plus.`,
  written: (file: string): string => `Projet écrit dans ${file}.`,
  toComplete: (labels: readonly string[]): string =>
    `À compléter (${labels.length}) : ${labels.join(' ; ')}.`,
  findings: (count: number): string =>
    count === 0
      ? 'La vérification n’a rien trouvé à signaler.'
      : `La vérification signale ${count} point(s) : « calame act check » les détaille.`,
  kept: {
    'facts-changed': (paragraph: number, details: readonly string[]): string =>
      `Paragraphe ${paragraph} laissé tel quel : la reprise changeait ${details.join(', ')}.`,
    'not-written': (paragraph: number): string =>
      `Paragraphe ${paragraph} laissé tel quel : rien n’a été proposé.`,
  },
  scores: (before: number, after: number): string =>
    `Clarté sur 100, mesurée par Calame : ${before} avant, ${after} après.`,
};

const en = {
  kinds: (kinds) => `Say which text to write: ${kinds}.`,
  modes: (modes) => `Say what to do with the text: ${modes}.`,
  targets: (languages) =>
    `“traduire” needs --to with one of these languages, the others take none: ${languages}.`,
  textBounds: (most) => `Give the text on standard input, at most ${most} characters.`,
  written: (file) => `Draft written to ${file}.`,
  toComplete: (labels) => `To be completed (${labels.length}): ${labels.join('; ')}.`,
  findings: (count) =>
    count === 0
      ? 'The checks found nothing to report.'
      : `The checks report ${count} point(s): “calame act check” gives the details.`,
  kept: {
    'facts-changed': (paragraph, details) =>
      `Paragraph ${paragraph} left as it is: the rewriting changed ${details.join(', ')}.`,
    'not-written': (paragraph) => `Paragraph ${paragraph} left as it is: nothing was proposed.`,
  },
  scores: (before, after) =>
    `Clarity out of 100, as Calame measures it: ${before} before, ${after} after.`,
} satisfies typeof fr;

/** What the verbs `draft` and `rewrite` tell on a terminal. */
export const draftVerbTexts: Catalogue<typeof fr> = { fr, en };

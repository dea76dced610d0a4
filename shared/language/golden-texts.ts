import type { Catalogue } from './language.ts';

type GoldenTexts = {
  /** Opens every fault of a line. */
  readonly line: (file: string, line: number) => string;
  readonly notJson: string;
  readonly headNotFirst: string;
  readonly noQuestion: string;
  readonly tooMany: (most: number) => string;
  readonly twice: (id: string) => string;
  readonly noSource: string;
  readonly sourceOfNothing: (expect: string) => string;
  readonly bothWays: (id: string) => string;
  readonly unknownMember: (names: string) => string;
  readonly oneOf: (member: string, values: string) => string;
  readonly tooBig: (member: string, most: string) => string;
  readonly tooSmall: (member: string) => string;
  readonly notADate: (member: string) => string;
  readonly wrongKind: (member: string, kind: string) => string;
  readonly notUsable: (member: string) => string;
};

const kindsFr: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  array: 'une liste entre crochets',
  boolean: 'true ou false',
  number: 'un nombre',
  object: 'un objet entre accolades',
  int: 'un nombre entier',
};

const kindsEn: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  array: 'a list in brackets',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object in braces',
  int: 'a whole number',
};

/** What is wrong in a line of a golden set, and what to write instead. */
export const goldenTexts: Catalogue<GoldenTexts> = {
  fr: {
    line: (file, line) => `${file}, ligne ${line} :`,
    notJson:
      'ce n’est pas un objet JSON. Écrivez une question par ligne, entre accolades, avec des guillemets droits et sans virgule à la fin.',
    headNotFirst:
      'l’en-tête « golden » n’a sa place qu’une fois, à la première ligne. Retirez cette ligne.',
    noQuestion:
      'aucune question. Ajoutez au moins une ligne avec id, question, expect et difficulty.',
    tooMany: (most) => `plus de ${most} questions. Séparez ce fichier en plusieurs jeux.`,
    twice: (id) =>
      `l’identifiant « ${id} » est déjà pris par une autre question. Donnez-en un autre.`,
    noSource:
      'une réponse est attendue (expect : answer) sans source. Ajoutez dans « sources » l’identifiant d’au moins un document, ou écrivez expect : absent.',
    sourceOfNothing: (expect) =>
      `des sources sont données alors qu’aucune réponse n’est attendue (expect : ${expect}). Retirez « sources », ou écrivez expect : answer.`,
    bothWays: (id) =>
      `« ${id} » est à la fois attendu et interdit. Retirez-le de « sources » ou de « forbidden ».`,
    unknownMember: (names) => `élément inconnu : ${names}. Corrigez son nom, ou retirez-le.`,
    oneOf: (member, values) => `« ${member} » doit être l’une de ces valeurs : ${values}.`,
    tooBig: (member, most) => `« ${member} » dépasse ${most}. Réduisez-le.`,
    tooSmall: (member) => `« ${member} » est vide ou trop petit. Complétez-le.`,
    notADate: (member) => `« ${member} » n’est pas une date. Écrivez-la ainsi : 2026-11-22.`,
    wrongKind: (member, kind) =>
      `« ${member} » manque ou n’est pas du bon type. Écrivez ${kindsFr[kind] ?? kind}.`,
    notUsable: (member) => `« ${member} » ne peut pas être lu. Corrigez-le ou retirez-le.`,
  },
  en: {
    line: (file, line) => `${file}, line ${line}:`,
    notJson:
      'this is not a JSON object. Write one question a line, in braces, with straight quotes and no comma at the end.',
    headNotFirst: 'the head "golden" stands once, on the first line. Remove this line.',
    noQuestion: 'no question. Add at least one line with id, question, expect and difficulty.',
    tooMany: (most) => `more than ${most} questions. Part this file into several sets.`,
    twice: (id) => `the id "${id}" is taken by another question. Give it another one.`,
    noSource:
      'an answer is expected (expect: answer) without a source. Add to "sources" the id of at least one document, or write expect: absent.',
    sourceOfNothing: (expect) =>
      `sources are given though no answer is expected (expect: ${expect}). Remove "sources", or write expect: answer.`,
    bothWays: (id) =>
      `"${id}" is both expected and forbidden. Remove it from "sources" or from "forbidden".`,
    unknownMember: (names) => `unknown member: ${names}. Mend its name, or remove it.`,
    oneOf: (member, values) => `"${member}" must be one of: ${values}.`,
    tooBig: (member, most) => `"${member}" is above ${most}. Reduce it.`,
    tooSmall: (member) => `"${member}" is empty or too small. Complete it.`,
    notADate: (member) => `"${member}" is not a date. Write it so: 2026-11-22.`,
    wrongKind: (member, kind) =>
      `"${member}" is missing or of another kind. Write ${kindsEn[kind] ?? kind}.`,
    notUsable: (member) => `"${member}" cannot be read. Mend or remove it.`,
  },
};

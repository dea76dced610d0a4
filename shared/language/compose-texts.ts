import type { Catalogue } from './language.ts';

/** What an act asks to be completed of its own accord. */
const fr = {
  replacedReference: (text: string): string => `référence remplacée\u00A0: ${text}`,
  /** Of the label of a fact, what was given for it, and what that is not. */
  misread: (label: string, given: string, why: string): string =>
    `${label} – «\u00A0${given}\u00A0» ${why}`,
  notOfType: {
    date: 'n’est pas une date',
    time: 'n’est pas une heure',
    number: 'n’est pas un nombre en chiffres',
    amount: 'n’est pas un montant en chiffres',
    choice: 'n’est pas un choix proposé',
    'yes-no': 'n’est ni oui ni non',
    text: '',
    'long-text': '',
    person: '',
    list: '',
  },
  misreadField: (given: string, why: string): string =>
    `«\u00A0${given}\u00A0» ${why}. Cette réponse resterait à compléter dans l’acte.`,
  misreadNote: (label: string, given: string, why: string): string =>
    `${label}\u00A0: «\u00A0${given}\u00A0» ${why}. Ce point reste à compléter.`,
  unknownFact: (id: string): string =>
    `«\u00A0${id}\u00A0» n’est demandé par aucun modèle\u00A0: ce qui a été donné sous ce nom n’est pas repris.`,
  unknownFacts: (ids: readonly string[], asked: readonly string[]): string =>
    `Ces éléments ne sont demandés par aucun modèle\u00A0: ${ids.join(', ')}. Ce modèle demande\u00A0: ${asked.join(', ')}.`,
};

const en = {
  replacedReference: (text) => `superseded reference: ${text}`,
  misread: (label, given, why) => `${label} – “${given}” ${why}`,
  notOfType: {
    date: 'is not a date',
    time: 'is not a time',
    number: 'is not a number in figures',
    amount: 'is not an amount in figures',
    choice: 'is not one of the choices',
    'yes-no': 'is neither oui nor non',
    text: '',
    'long-text': '',
    person: '',
    list: '',
  },
  misreadField: (given, why) => `“${given}” ${why}. It would stand as to be completed in the act.`,
  misreadNote: (label, given, why) => `${label}: “${given}” ${why}. This is still to be completed.`,
  unknownFact: (id) => `No template asks for “${id}”: what was given under that name is left out.`,
  unknownFacts: (ids, asked) =>
    `No template asks for these: ${ids.join(', ')}. This template asks for: ${asked.join(', ')}.`,
} satisfies typeof fr;

export const composeTexts: Catalogue<typeof fr> = { fr, en };

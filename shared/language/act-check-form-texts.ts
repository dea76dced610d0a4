import type { Told } from './act-check-told.ts';
import type { Catalogue } from './language.ts';

/** A part that an act has; the names of `BlockRole`, and what minutes tell beside. */
export type ActPart =
  | 'seance'
  | 'presences'
  | 'quorum'
  | 'secretaire'
  | 'visa'
  | 'considerant'
  | 'formule'
  | 'article'
  | 'vote'
  | 'execution'
  | 'objet'
  | 'destinataire'
  | 'appel'
  | 'politesse'
  | 'lieu-date'
  | 'ordre-du-jour'
  | 'expose'
  | 'corps'
  | 'signature'
  | 'recours'
  | 'heure'
  | 'presidence';

export type FormCheckTexts = {
  readonly missing: (part: ActPart) => Told;
  readonly misplaced: (part: ActPart, before: ActPart) => Told;
  readonly articleGap: (from: number, to: number) => Told;
  readonly articleTwice: (number: number) => Told;
  readonly articleBack: (number: number, before: number) => Told;
  readonly articleFirst: (number: number) => Told;
  readonly minutesMissing: (parts: readonly ActPart[]) => Told;
  readonly remediesMissing: (grave: boolean) => Told;
  readonly remediesIncomplete: (missing: 'court' | 'delay') => Told;
  readonly remediesDelay: (told: string) => Told;
  readonly motivesMissing: Told;
  readonly lawMissing: Told;
};

const partsFr: Readonly<Record<ActPart, string>> = {
  seance: 'la séance (date, lieu)',
  presences: 'les présents et les absents',
  quorum: 'le quorum',
  secretaire: 'le secrétaire de séance',
  visa: 'les visas (« Vu… »)',
  considerant: 'les considérants',
  formule: 'la formule de décision (« décide », « arrête »)',
  article: 'les articles du dispositif',
  vote: 'le résultat du vote',
  execution: 'la formule d’exécution',
  objet: 'l’objet',
  destinataire: 'le destinataire',
  appel: 'la formule d’appel',
  politesse: 'la formule de politesse',
  'lieu-date': 'le lieu et la date',
  'ordre-du-jour': 'l’ordre du jour',
  expose: 'l’exposé',
  corps: 'le texte',
  signature: 'la signature',
  recours: 'les voies et délais de recours',
  heure: 'l’heure de la séance',
  presidence: 'le nom du président de séance',
};
const partsEn: Readonly<Record<ActPart, string>> = {
  seance: 'the meeting (date, place)',
  presences: 'who was present and absent',
  quorum: 'the quorum',
  secretaire: 'the secretary of the meeting',
  visa: 'the visas (“Vu…”)',
  considerant: 'the considérants',
  formule: 'the words that decide (“décide”, “arrête”)',
  article: 'the articles',
  vote: 'the result of the vote',
  execution: 'who carries it out',
  objet: 'the subject',
  destinataire: 'the addressee',
  appel: 'the salutation',
  politesse: 'the closing words',
  'lieu-date': 'place and date',
  'ordre-du-jour': 'the agenda',
  expose: 'the account',
  corps: 'the text',
  signature: 'the signature',
  recours: 'remedies and their time limits',
  heure: 'the time of the meeting',
  presidence: 'the name of the chair',
};

const fr: FormCheckTexts = {
  missing: (part) => ({
    message: `Il manque ${partsFr[part]}.`,
    why: 'Cette partie figure d’ordinaire dans ce genre d’acte. Ajoutez-la, ou laissez ainsi si votre usage est autre : son absence ne rend pas toujours l’acte irrégulier.',
  }),
  misplaced: (part, before) => ({
    message: `L’ordre est inhabituel : ${partsFr[before]} avant ${partsFr[part]}.`,
    why: 'L’ordre d’usage est : visas, considérants, formule de décision, articles, signature. Déplacez ce passage pour que l’acte se lise comme les autres.',
  }),
  articleGap: (from, to) => ({
    message: `La numérotation passe de l’article ${from} à l’article ${to}.`,
    why: 'Un numéro sauté laisse croire qu’un article manque, et fausse les renvois. Renumérotez, et vérifiez les renvois.',
  }),
  articleTwice: (number) => ({
    message: `Deux articles portent le numéro ${number}.`,
    why: 'Un renvoi à ce numéro serait ambigu. Renumérotez, et vérifiez les renvois.',
  }),
  articleBack: (number, before) => ({
    message: `L’article ${number} vient après l’article ${before}.`,
    why: 'Les articles se suivent dans l’ordre de leurs numéros. Déplacez l’article ou renumérotez.',
  }),
  articleFirst: (number) => ({
    message: `Le premier article porte le numéro ${number}.`,
    why: 'Le dispositif commence par l’article 1er. Vérifiez qu’il ne manque rien avant, puis renumérotez.',
  }),
  minutesMissing: (parts) => ({
    message: `Le procès-verbal ne contient pas : ${parts.map((part) => partsFr[part]).join(', ')}.`,
    why: 'Le procès-verbal contient la date et l’heure de la séance, les noms du président, des membres présents ou représentés et du secrétaire, le quorum, l’ordre du jour et le résultat des scrutins. Complétez-le.',
  }),
  remediesMissing: (grave) => ({
    message: 'Les voies et délais de recours ne sont pas indiqués.',
    why: grave
      ? 'Les délais de recours ne sont opposables à l’intéressé que s’ils ont été mentionnés, avec les voies de recours, dans la notification. Sans cette mention, une décision défavorable reste longtemps contestable. Ajoutez-la.'
      : 'La mention du tribunal et du délai renseigne le lecteur et évite des demandes. Ajoutez-la si votre usage le prévoit.',
  }),
  remediesIncomplete: (missing) => ({
    message:
      missing === 'court'
        ? 'Les voies de recours ne nomment aucun tribunal.'
        : 'Les voies de recours n’indiquent aucun délai.',
    why: 'La mention est complète quand elle dit devant qui, et dans quel délai, la décision peut être contestée. Complétez-la.',
  }),
  remediesDelay: (told) => ({
    message: `Les voies de recours disent « ${told} » : le délai ordinaire devant le tribunal administratif est de deux mois.`,
    why: 'Un délai mal indiqué peut priver la personne de son recours, ou laisser l’acte attaquable longtemps. Gardez-le si un texte particulier le prévoit, et citez ce texte ; sinon écrivez deux mois.',
  }),
  motivesMissing: {
    message: 'La décision paraît défavorable et aucun motif n’a été trouvé.',
    why: 'Une décision individuelle défavorable énonce par écrit les considérations de droit et de fait qui la fondent. Ajoutez les faits retenus et la règle appliquée.',
  },
  lawMissing: {
    message: 'La décision paraît défavorable et ne cite aucun texte.',
    why: 'La motivation énonce les considérations de droit aussi bien que de fait. Citez le texte appliqué.',
  },
};

const en: FormCheckTexts = {
  missing: (part) => ({
    message: `Missing: ${partsEn[part]}.`,
    why: 'This part usually stands in this kind of act. Add it, or leave it if your usage is another: its absence does not always make the act irregular.',
  }),
  misplaced: (part, before) => ({
    message: `Unusual order: ${partsEn[before]} before ${partsEn[part]}.`,
    why: 'The usual order is: visas, considérants, deciding words, articles, signature. Move this passage so that the act reads like others.',
  }),
  articleGap: (from, to) => ({
    message: `The numbering goes from article ${from} to article ${to}.`,
    why: 'A skipped number suggests that an article is missing, and spoils cross-references. Renumber, and check them.',
  }),
  articleTwice: (number) => ({
    message: `Two articles bear the number ${number}.`,
    why: 'A reference to this number would be ambiguous. Renumber, and check the cross-references.',
  }),
  articleBack: (number, before) => ({
    message: `Article ${number} comes after article ${before}.`,
    why: 'Articles follow the order of their numbers. Move the article or renumber.',
  }),
  articleFirst: (number) => ({
    message: `The first article bears the number ${number}.`,
    why: 'The articles begin with article 1. Check that nothing is missing before, then renumber.',
  }),
  minutesMissing: (parts) => ({
    message: `The minutes do not contain: ${parts.map((part) => partsEn[part]).join(', ')}.`,
    why: 'Minutes give the date and time of the meeting, the names of the chair, of members present or represented and of the secretary, the quorum, the agenda and the results of votes. Complete them.',
  }),
  remediesMissing: (grave) => ({
    message: 'Remedies and their time limits are not given.',
    why: grave
      ? 'Time limits bind the person concerned only if they were mentioned, with the remedies, in the notification. Without them an unfavourable decision stays open to challenge for long. Add them.'
      : 'Naming the court and the time limit informs the reader. Add it if such is your usage.',
  }),
  remediesIncomplete: (missing) => ({
    message:
      missing === 'court' ? 'The remedies name no court.' : 'The remedies give no time limit.',
    why: 'The mention is complete when it says before whom, and within what time, the decision can be challenged. Complete it.',
  }),
  remediesDelay: (told) => ({
    message: `The remedies say “${told}”: the ordinary time limit before the administrative court is two months.`,
    why: 'A wrong time limit may cost somebody their remedy, or leave the act open to challenge for long. Keep it if a particular text provides it, and cite that text; otherwise write two months.',
  }),
  motivesMissing: {
    message: 'The decision seems unfavourable and no reason was found.',
    why: 'An unfavourable individual decision states in writing the considerations of law and of fact it rests on. Add the facts and the rule that was applied.',
  },
  lawMissing: {
    message: 'The decision seems unfavourable and cites no text.',
    why: 'Reasons state considerations of law as well as of fact. Cite the text that was applied.',
  },
};

export const formCheckTexts: Catalogue<FormCheckTexts> = { fr, en };

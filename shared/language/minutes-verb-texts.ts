import type { Catalogue } from './language.ts';

const fr = {
  file: 'Donnez le fichier de la transcription : vtt, srt, txt, md ou docx.',
  kinds: (kinds: string): string => `Dites quel document établir avec --kind : ${kinds}.`,
  formats: (file: string, formats: string): string =>
    `« ${file} » : le document s’écrit en ${formats}, selon la fin de son nom.`,
  date: (date: string): string => `« ${date} » n’est pas une date : écrivez 2026-03-12.`,
  reserved: (names: string): string => `--reserved prend l’un de ces noms : ${names}.`,
  keep: 'La durée de conservation --keep est un nombre de jours.',
  /** What running the command says, where nobody stated it. */
  stated: (purpose: string, days: number): string =>
    `En lançant cette commande, vous déclarez que les participants ont été informés de l’enregistrement, que le but est « ${purpose} » et que la transcription est conservée ${days} jours au plus. Pour le dire autrement : --purpose, --keep.`,
  declare:
    'Avec --as, dites-le : --informed --purpose "établir le procès-verbal de la séance" --keep 30',
  asking: (done: number, all: number): string => `Lecture par le modèle : ${done} sur ${all}`,
  alone: 'Sans IA : sujets, décisions, votes et suites relevés par règles.',
  idle: (model: string | null): string =>
    `Le modèle${model === null ? '' : ` ${model}`} n’a rien donné d’utilisable : minutes établies par règles.`,
  unlisted: (names: readonly string[]): string =>
    `Parlent dans l’enregistrement sans être dans la liste : ${names.join(', ')}.`,
  differs: (count: number): string =>
    `${count} pouvoir(s) dont la liste et l’enregistrement ne disent pas le même porteur : la liste est suivie, voyez la page à vérifier.`,
  partly: (left: number): string =>
    `Le modèle n’a pas répondu pour ${left} passage(s) : ils sont relevés par règles.`,
  stopped:
    'Arrêté. Relancez la même commande pour reprendre : ce à quoi le modèle a répondu ne lui est pas redemandé.',
  unmade: 'Aucun modèle n’est disponible, et la politique ne prévoit rien sans modèle.',
  written: (file: string): string => `Document écrit dans ${file}.`,
  summary: (decisions: number, actions: number, topics: number): string =>
    `${decisions} décision(s), ${actions} suite(s) à donner, ${topics} sujet(s). À relire : chaque décision porte en note ses mots et leur moment.`,
  doubts: (count: number): string => `${count} vote(s) dont le total est à vérifier.`,
  listMissing:
    'Sans liste de présence (--meeting), les présents, les pouvoirs et le quorum restent à compléter.',
};

const en = {
  file: 'Give the file of the transcript: vtt, srt, txt, md or docx.',
  kinds: (kinds) => `Say which document to make with --kind: ${kinds}.`,
  formats: (file, formats) =>
    `“${file}”: the document is written as ${formats}, by the end of its name.`,
  date: (date) => `“${date}” is no date: write 2026-03-12.`,
  reserved: (names) => `--reserved takes one of these names: ${names}.`,
  keep: 'How long it is kept, --keep, is a number of days.',
  stated: (purpose, days) =>
    `By running this command you declare that the participants were told of the recording, that the purpose is “${purpose}” and that the transcript is kept ${days} days at most. To say otherwise: --purpose, --keep.`,
  declare:
    'With --as, say so: --informed --purpose "to write the minutes of the sitting" --keep 30',
  asking: (done, all) => `Read by the model: ${done} of ${all}`,
  alone: 'Without AI: topics, decisions, votes and actions found by rules.',
  idle: (model) =>
    `The model${model === null ? '' : ` ${model}`} gave nothing that could be used: minutes made by rules.`,
  unlisted: (names) => `Heard in the recording and not in the list: ${names.join(', ')}.`,
  differs: (count) =>
    `${count} proxy(ies) whose holder the list and the recording tell differently: the list is followed, see the page to check.`,
  partly: (left) => `The model did not answer for ${left} stretch(es): rules read them.`,
  stopped: 'Stopped. Run the same command to go on: what the model answered is not asked again.',
  unmade: 'No model is available, and the policy provides nothing without one.',
  written: (file) => `Document written to ${file}.`,
  summary: (decisions, actions, topics) =>
    `${decisions} decision(s), ${actions} action(s), ${topics} topic(s). To be read again: each decision bears its words and their moment in a note.`,
  doubts: (count) => `${count} vote(s) whose total is to be checked.`,
  listMissing:
    'Without an attendance list (--meeting), those present, proxies and quorum stay to be completed.',
} satisfies typeof fr;

/** What the verb `minutes` tells on a terminal. */
export const minutesVerbTexts: Catalogue<typeof fr> = { fr, en };

import type { Catalogue } from './language.ts';

/** Why a journal does not verify, as the registers tell it. */
type JournalBreak =
  | 'unreadable'
  | 'altered'
  | 'missing-before'
  | 'unbound'
  | 'no-opening'
  | 'no-seal'
  | 'after-seal'
  | 'cut';

const journalBreaks: Catalogue<Record<JournalBreak, string>> = {
  fr: {
    unreadable: 'elle ne peut pas être lue',
    altered: 'son contenu a été modifié',
    'missing-before': 'des lignes manquent avant elle, ou elle n’est pas à sa place',
    unbound: 'elle n’est pas liée à la ligne qui la précède',
    'no-opening': 'le fichier ne commence pas par son ouverture, ou en a deux',
    'no-seal': 'le fichier du mois précédent n’a pas été scellé',
    'after-seal': 'elle a été ajoutée après le scellé de son fichier',
    cut: 'des lignes écrites ici ont été retirées ou remplacées à la fin du journal',
  },
  en: {
    unreadable: 'it cannot be read',
    altered: 'its content was changed',
    'missing-before': 'lines are missing before it, or it is not at its place',
    unbound: 'it is not bound to the line before it',
    'no-opening': 'the file does not begin with its opening line, or has two',
    'no-seal': 'the file of the month before was not sealed',
    'after-seal': 'it was added after the seal of its file',
    cut: 'lines written here were removed or replaced at the end of the journal',
  },
};

type CliTexts = {
  readonly help: string;
  readonly unknownVerb: (verb: string) => string;
  readonly unknownSubject: (verb: string, known: string) => string;
  readonly questionMissing: string;
  readonly fileMissing: string;
  readonly spaceMissing: string;
  readonly sources: string;
  readonly reference: (id: string) => string;
  readonly charterAccepted: (title: string, version: string, hash: string) => string;
  readonly charterToAccept: (person: string) => string;
  readonly journalOk: (lines: number) => string;
  readonly journalBroken: (file: string, seq: number, why: JournalBreak) => string;
  readonly indexing: (done: number, all: number, file: string) => string;
  readonly indexed: (counts: {
    readonly added: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly removed: number;
    readonly passages: number;
    readonly seconds: number;
  }) => string;
  readonly skipped: (count: number) => string;
  readonly failedFile: (file: string, message: string) => string;
  readonly removed: (count: number) => string;
  readonly superseded: (done: boolean) => string;
  readonly noDocument: string;
  readonly noHit: string;
  readonly policyOk: (file: string, hash: string) => string;
  readonly allGood: string;
  readonly evaluation: (line: string) => string;
};

const helpFr = `calame <commande> [options]

  start                                    lance le serveur (bot Teams et page « Poser une question »)
  ask "question" [--space E] [--as P]      répond à une question
  doctor                                   vérifie l'installation
  policy check|explain|schema FICHIER      vérifie ou explique le fichier de politique
  charter show|accept [--as P]             montre ou accepte la charte
  knowledge add CHEMIN… --space E          indexe des documents
  knowledge list|search "mots"             liste les documents, cherche
  knowledge remove ID --space E            retire un document
  knowledge supersede ID --by REF --from DATE --space E
  evaluate retrieval --corpus F --queries F --qrels F
  journal verify|export                    vérifie la chaîne du journal, l'exporte

Options : --policy FICHIER  --data DOSSIER  --json  --lang fr|en`;

const helpEn = `calame <command> [options]

  start                                    runs the server (Teams bot and the page "Ask a question")
  ask "question" [--space S] [--as P]      answers a question
  doctor                                   checks the installation
  policy check|explain|schema FILE         checks or explains the policy file
  charter show|accept [--as P]             shows or accepts the charter
  knowledge add PATH… --space S            indexes documents
  knowledge list|search "words"            lists documents, searches
  knowledge remove ID --space S            removes a document
  knowledge supersede ID --by REF --from DATE --space S
  evaluate retrieval --corpus F --queries F --qrels F
  journal verify|export                    verifies the journal's chain, exports it

Options: --policy FILE  --data FOLDER  --json  --lang fr|en`;

const fr: CliTexts = {
  help: helpFr,
  unknownVerb: (verb) => `Commande inconnue : « ${verb} ».\n\n${helpFr}`,
  unknownSubject: (verb, known) => `Précisez : calame ${verb} ${known}`,
  questionMissing: 'Écrivez la question : calame ask "Combien de jours de congés ai-je ?"',
  fileMissing: 'Indiquez le fichier ou le dossier.',
  spaceMissing: 'Indiquez l’espace documentaire avec --space (par exemple --space rh).',
  sources: 'Sources :',
  reference: (id) => `Référence : ${id}`,
  charterAccepted: (title, version, hash) =>
    `En utilisant Calame vous acceptez la charte « ${title} », version ${version} (${hash}). Pour la lire : calame charter show`,
  charterToAccept: (person) =>
    `Pour la lire : calame charter show --as ${person} ; pour l’accepter : calame charter accept --as ${person}`,
  journalOk: (lines) => `Le journal se vérifie : ${lines} lignes, chaîne entière.`,
  journalBroken: (file, seq, why) =>
    `Le journal ne se vérifie pas : fichier ${file}, ligne ${seq} : ${journalBreaks.fr[why]}. Gardez le fichier tel quel et prévenez votre délégué à la protection des données.`,
  indexing: (done, all, file) => `${bar(done, all)} ${done}/${all} ${file}`,
  indexed: (c) =>
    `${c.added} ajoutés, ${c.updated} mis à jour, ${c.unchanged} inchangés, ${c.removed} retirés ; ${c.passages} passages, ${c.seconds.toFixed(1)} s.`,
  skipped: (count) =>
    `${count} ${count > 1 ? 'fichiers laissés' : 'fichier laissé'} de côté (type non pris en charge).`,
  failedFile: (file, message) => `Non indexé : ${file} — ${message}`,
  removed: (count) => `${count} ${count > 1 ? 'documents retirés' : 'document retiré'}.`,
  superseded: (done) =>
    done ? 'Le document est marqué comme remplacé.' : 'Aucun document ne porte cet identifiant.',
  noDocument: 'Aucun document dans les espaces que vous pouvez consulter.',
  noHit: 'Aucun passage ne correspond.',
  policyOk: (file, hash) => `La politique ${file} est valable (empreinte ${hash.slice(0, 12)}).`,
  allGood: 'Tout est en ordre.',
  evaluation: (line) => line,
};

const en: CliTexts = {
  help: helpEn,
  unknownVerb: (verb) => `Unknown command: "${verb}".\n\n${helpEn}`,
  unknownSubject: (verb, known) => `Say which: calame ${verb} ${known}`,
  questionMissing: 'Write the question: calame ask "How many days of leave do I have?"',
  fileMissing: 'Name the file or folder.',
  spaceMissing: 'Name the space with --space (for instance --space rh).',
  sources: 'Sources:',
  reference: (id) => `Reference: ${id}`,
  charterAccepted: (title, version, hash) =>
    `By using Calame you accept the charter "${title}", version ${version} (${hash}). To read it: calame charter show`,
  charterToAccept: (person) =>
    `To read it: calame charter show --as ${person}; to accept it: calame charter accept --as ${person}`,
  journalOk: (lines) => `The journal verifies: ${lines} lines, whole chain.`,
  journalBroken: (file, seq, why) =>
    `The journal does not verify: file ${file}, line ${seq}: ${journalBreaks.en[why]}. Keep the file as it is and tell your data protection officer.`,
  indexing: (done, all, file) => `${bar(done, all)} ${done}/${all} ${file}`,
  indexed: (c) =>
    `${c.added} added, ${c.updated} updated, ${c.unchanged} unchanged, ${c.removed} removed; ${c.passages} passages, ${c.seconds.toFixed(1)} s.`,
  skipped: (count) => `${count} ${count > 1 ? 'files' : 'file'} left aside (unsupported kind).`,
  failedFile: (file, message) => `Not indexed: ${file} — ${message}`,
  removed: (count) => `${count} ${count > 1 ? 'documents' : 'document'} removed.`,
  superseded: (done) =>
    done ? 'The document is marked as replaced.' : 'No document has this identifier.',
  noDocument: 'No document in the spaces you may read.',
  noHit: 'No passage matches.',
  policyOk: (file, hash) => `The policy ${file} is valid (hash ${hash.slice(0, 12)}).`,
  allGood: 'Everything is in order.',
  evaluation: (line) => line,
};

function bar(done: number, all: number): string {
  const width = 20;
  const filled = all === 0 ? width : Math.round((done / all) * width);
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}]`;
}

/** What the command line says. */
export const cliTexts: Catalogue<CliTexts> = { fr, en };

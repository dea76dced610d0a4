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
  | 'cut'
  | 'no-head'
  | 'absent';

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
    'no-head':
      'le témoin de la dernière ligne (journal-head.db) a disparu, rien ne dit si des lignes ont été retirées après elle',
    absent:
      'ce dossier de données a déjà eu un journal, et ni ses lignes ni leur témoin (journal-head.db) n’y sont plus',
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
    'no-head':
      'the record of the last line (journal-head.db) is gone, nothing tells whether lines were removed after it',
    absent:
      'this data folder has had a journal, and neither its lines nor their record (journal-head.db) are there any more',
  },
};

type Usage = (typed: string, near?: string | null) => string;

type CliTexts = {
  readonly help: string;
  readonly unknownVerb: (verb: string, known: string) => string;
  readonly unknownSubject: (verb: string, known: string) => string;
  readonly extraWord: (word: string) => string;
  /** Why an option cannot be taken, by kind. */
  readonly badOption: Readonly<Record<'unknown' | 'without-value' | 'with-value', Usage>>;
  readonly allowedValues: (option: string, values: string) => string;
  readonly interrupted: {
    readonly code: 'interrupted';
    readonly message: string;
    readonly nextAction: string;
  };
  readonly questionMissing: string;
  readonly supersedeMissing: string;
  readonly fileMissing: string;
  readonly spaceMissing: string;
  readonly sources: string;
  readonly tellDetail: string;
  readonly askAgain: string;
  readonly reference: (id: string) => string;
  readonly charterAccepted: (title: string, version: string, hash: string) => string;
  readonly charterToAccept: (person: string) => string;
  readonly acceptedNow: (version: string, hash: string) => string;
  readonly journalOk: (lines: number) => string;
  readonly journalEmpty: (folder: string) => string;
  readonly journalBroken: (file: string, seq: number, why: JournalBreak) => string;
  readonly indexing: (done: number, all: number) => string;
  readonly noDocument: string;
  readonly noHit: string;
  /** Follows the title of a passage that is no longer in force. */
  readonly noLonger: string;
  readonly wordsMissing: string;
  readonly emptyBase: (spaces: readonly string[]) => string;
  readonly noSpace: string;
  readonly policyMissing: string;
  readonly policyOk: (file: string, hash: string) => string;
  readonly allGood: string;
};

const helpFr = `calame <commande> [options]

  start                                    lance le serveur (bot Teams, page « Poser une question »)
  ask "question" [--space E] [--as P] [--conversation ID] [--complete]
  where [--conversation ID] [--as P]       dit où est allée la dernière question
  where --reference q-…                    dit où est allée la question de cette référence
  doctor                                   vérifie l’installation
  policy check [FICHIER]                   vérifie le fichier de politique
  policy explain [FICHIER] --use U --class C [--as P] [--group G]
  policy compare [ANCIEN] NOUVEAU          dit ce qui change, et ce qui élargit
  policy show [EMPREINTE] | policy history la politique d’une ligne du journal, et celles appliquées
  policy presets                           les fournisseurs connus, et les lignes à écrire
  policy schema                            donne le schéma JSON du fichier
  charter show|accept [--as P]             montre ou accepte la charte
  knowledge add CHEMIN… --space E          indexe des documents
  knowledge list [--space E]               liste les documents
  knowledge search "mots" [--space E]      cherche dans les documents
  knowledge remove ID --space E            retire un document
  knowledge supersede ID --by REF --from DATE --space E
  knowledge supersede ID --undo --space E  le document n’est plus remplacé
  knowledge sources | sync [--space E]     d’où viennent les documents ; les reprend maintenant
  validated add FICHIER.jsonl | list [--space E] | withdraw ID | export
                                           réponses validées par les RH : ajoute, liste, retire, exporte
  references list | search "mots" | add F | supersede ID --from DATE | remove ID
                                           références juridiques vérifiées, pour les visas des actes
  draft GENRE [--facts F] [--out X.docx]   rédige un projet d’acte ou de courrier
  rewrite MODE < texte                     reprend un texte : corriger, clarifier, langage-clair…
  synthesize FICHIERS… --sheet FICHE | --question "…" [--contract F] [--out X.docx]
                                           remplit une fiche par document, avec la page de chaque valeur
  sheet list | check F | add F | remove ID fiches de Calame, et celles de votre organisation
  minutes TRANSCRIPTION --kind G [--meeting F] [--out X.docx]
                                           établit un procès-verbal, un compte rendu, un relevé de décisions…
  act check FICHIER [--organisation G]     vérifie un acte (docx, odt, md) sans modèle d’IA
  template list | show ID | add F | remove ID | letterhead [F.dotx]
                                           modèles de texte, et modèle Word de l’organisation
  read FICHIER                             montre un document tel que Calame le lit : texte, tableaux, pages
  verify FICHIER.docx                      dit ce qu’un modèle y a écrit, qui l’a relu et validé
  evaluate answers QUESTIONS.jsonl         mesure les réponses sur un jeu de questions
  evaluate retrieval --corpus F --queries F --qrels F
  footprint [--month M]                    jetons, énergie et empreinte du mois, par service et par usage
  residency show | prove [F] | release F   montre, lit ou remet en service les lieux de traitement
  journal verify | export                  vérifie la chaîne du journal, l’exporte ligne à ligne
  person export|erase PERSONNE             remet ou efface ce qui est conservé d’une personne
  retention run                            supprime maintenant ce dont la durée est passée
  package                                  écrit le paquet à publier dans Teams et Word

Options : --policy FICHIER  --data DOSSIER  --json  --lang fr|en  --help  --version
Une commande en détail : calame <commande> --help
Fin : 0 fait · 1 faux ou fautif · 2 mauvais usage ou fichier illisible · 3 refusé ou charte à accepter · 4 sans modèle ou partiel · 130 interrompu`;

const helpEn = `calame <command> [options]

  start                                    runs the server (Teams bot and the page "Ask a question")
  ask "question" [--space S] [--as P] [--conversation ID] [--complete]
  where [--conversation ID] [--as P]       tells where the last question went
  where --reference q-…                    tells where the question of this reference went
  doctor                                   checks the installation
  policy check [FILE]                      checks the policy file
  policy explain [FILE] --use U --class C [--as P] [--group G]
  policy compare [OLD] NEW                 tells what changes, and what widens
  policy show [HASH] | policy history      the policy of a journal line, and those applied
  policy presets                           the known providers, and the lines to write
  policy schema                            gives the JSON Schema of the file
  charter show|accept [--as P]             shows or accepts the charter
  knowledge add PATH… --space S            indexes documents
  knowledge list [--space S]               lists the documents
  knowledge search "words" [--space S]     searches the documents
  knowledge remove ID --space S            removes a document
  knowledge supersede ID --by REF --from DATE --space S
  knowledge supersede ID --undo --space S  the document is replaced no more
  knowledge sources | sync [--space S]     where documents come from; fetches them again now
  validated add FILE.jsonl | list [--space S] | withdraw ID | export
                                           answers validated by HR: adds, lists, withdraws, exports
  references list | search "words" | add F | supersede ID --from DATE | remove ID
                                           checked legal references, for the visas of acts
  draft KIND [--facts F] [--out X.docx]    writes the draft of an act or a letter
  rewrite MODE < text                      rewrites a text: corriger, clarifier, langage-clair…
  synthesize FILES… --sheet SHEET | --question "…" [--contract F] [--out X.docx]
                                           fills one sheet a document, with the page of each value
  sheet list | check F | add F | remove ID sheets of Calame, and those of your organisation
  minutes TRANSCRIPT --kind K [--meeting F] [--out X.docx]
                                           makes minutes: procès-verbal, compte rendu, relevé de décisions…
  act check FILE [--organisation K]        checks an act (docx, odt, md) without an AI model
  template list | show ID | add F | remove ID | letterhead [F.dotx]
                                           templates, and the organisation’s Word template
  read FILE                                shows a document as Calame reads it: text, tables, pages
  verify FILE.docx                         says what a model wrote in it, who read and validated it
  evaluate answers QUESTIONS.jsonl         measures the answers on a set of questions
  evaluate retrieval --corpus F --queries F --qrels F
  footprint [--month M]                    tokens, energy and footprint of the month, by department and use
  residency show | prove [E] | release E   shows, reads or puts back in service the places of processing
  journal verify | export                  verifies the journal’s chain, exports it line by line
  person export|erase PERSON               hands over or erases what is kept of a person
  retention run                            deletes now what is past its time
  package                                  writes the package to publish in Teams and Word

Options: --policy FILE  --data FOLDER  --json  --lang fr|en  --help  --version
One command in detail: calame <command> --help
Exit: 0 done · 1 not so, or faulty · 2 wrong use or unreadable file · 3 refused or charter to accept · 4 without a model or partial · 130 interrupted`;

const fr: CliTexts = {
  help: helpFr,
  unknownVerb: (verb, known) => `Commande inconnue : « ${verb} ». Commandes : ${known}.`,
  unknownSubject: (verb, known) => `Précisez : calame ${verb} ${known}`,
  extraWord: (word) =>
    `« ${word} » est un mot de trop. Un nom qui contient des espaces s’écrit entre guillemets.`,
  badOption: {
    unknown: (typed, near) =>
      `Option inconnue ici : ${typed}.${near == null ? '' : ` Vouliez-vous dire --${near} ?`}`,
    'without-value': (typed) => `L’option ${typed} attend une valeur.`,
    'with-value': (typed) => `L’option ${typed} ne prend pas de valeur.`,
  },
  allowedValues: (option, values) => `Valeurs possibles de --${option} : ${values}.`,
  interrupted: {
    code: 'interrupted',
    message: 'Commande interrompue.',
    nextAction: 'Relancez-la quand vous voulez : ce qui était déjà fait est gardé.',
  },
  questionMissing: 'Écrivez la question : calame ask "Combien de jours de congés ai-je ?"',
  supersedeMissing:
    'Écrivez : calame knowledge supersede ID --by ID_OU_RÉFÉRENCE --from DATE --space ESPACE, ou, pour revenir en arrière : calame knowledge supersede ID --undo --space ESPACE',
  fileMissing: 'Indiquez le fichier ou le dossier.',
  spaceMissing: 'Indiquez l’espace documentaire avec --space (par exemple --space rh).',
  sources: 'Sources :',
  tellDetail:
    'Posez de nouveau la question en le précisant, ou répondez avec la même option --conversation.',
  askAgain: 'Pour la poser à nouveau, relancez la même commande.',
  reference: (id) => `Référence : ${id}`,
  charterAccepted: (title, version, hash) =>
    `En utilisant Calame vous acceptez la charte « ${title} », version ${version} (${hash}). Pour la lire : calame charter show`,
  charterToAccept: (person) =>
    `Pour la lire : calame charter show --as ${person} ; pour l’accepter : calame charter accept --as ${person}`,
  acceptedNow: (version, hash) => `La charte, version ${version} (${hash}), est acceptée.`,
  journalEmpty: (folder) =>
    `Le journal du dossier ${folder} ne contient aucune ligne. Vérifiez l’option --data si des questions ont déjà été posées.`,
  journalOk: (lines) => `Le journal se vérifie : ${lines} lignes, chaîne entière.`,
  journalBroken: (file, seq, why) =>
    `Le journal ne se vérifie pas : fichier ${file}, ligne ${seq} : ${journalBreaks.fr[why]}. Gardez le fichier tel quel et prévenez votre délégué à la protection des données.`,
  indexing: (done, all) => `${bar(done, all)} ${done}/${all}`,
  noDocument: 'Aucun document dans les espaces que vous pouvez consulter.',
  noHit: 'Aucun passage ne correspond.',
  emptyBase: (spaces) =>
    `Aucun document n’est encore indexé pour cette personne (${spaces.join(', ')}). Pour en ajouter : calame knowledge add DOSSIER --space ${spaces[0] ?? ''}`,
  noSpace:
    'La politique n’ouvre aucun de ces espaces documentaires à cette personne (knowledge.spaces, readers).',
  noLonger: ' — plus en vigueur',
  wordsMissing: 'Écrivez les mots à chercher : calame knowledge search "congés annuels"',
  policyMissing: 'Nommez la nouvelle politique : calame policy compare [ANCIEN] NOUVEAU',
  policyOk: (file, hash) => `La politique ${file} est valable (empreinte ${hash.slice(0, 12)}).`,
  allGood: 'Tout est en ordre.',
};

const en: CliTexts = {
  help: helpEn,
  unknownVerb: (verb, known) => `Unknown command: "${verb}". Commands: ${known}.`,
  unknownSubject: (verb, known) => `Say which: calame ${verb} ${known}`,
  extraWord: (word) => `"${word}" is one word too many. A name with spaces is put in quotes.`,
  badOption: {
    unknown: (typed, near) =>
      `Unknown option here: ${typed}.${near == null ? '' : ` Did you mean --${near}?`}`,
    'without-value': (typed) => `The option ${typed} needs a value.`,
    'with-value': (typed) => `The option ${typed} takes no value.`,
  },
  allowedValues: (option, values) => `Possible values of --${option}: ${values}.`,
  interrupted: {
    code: 'interrupted',
    message: 'The command was interrupted.',
    nextAction: 'Run it again when you like: what was already done is kept.',
  },
  questionMissing: 'Write the question: calame ask "How many days of leave do I have?"',
  supersedeMissing:
    'Write: calame knowledge supersede ID --by ID_OR_REFERENCE --from DATE --space SPACE, or, to take it back: calame knowledge supersede ID --undo --space SPACE',
  fileMissing: 'Name the file or folder.',
  spaceMissing: 'Name the space with --space (for instance --space rh).',
  sources: 'Sources:',
  tellDetail: 'Ask again with this in the question, or answer with the same --conversation option.',
  askAgain: 'To ask it again, run the same command.',
  reference: (id) => `Reference: ${id}`,
  charterAccepted: (title, version, hash) =>
    `By using Calame you accept the charter "${title}", version ${version} (${hash}). To read it: calame charter show`,
  charterToAccept: (person) =>
    `To read it: calame charter show --as ${person}; to accept it: calame charter accept --as ${person}`,
  acceptedNow: (version, hash) => `The charter, version ${version} (${hash}), is accepted.`,
  journalEmpty: (folder) =>
    `The journal of the folder ${folder} holds no line. Check the option --data if questions were asked before.`,
  journalOk: (lines) => `The journal verifies: ${lines} lines, whole chain.`,
  journalBroken: (file, seq, why) =>
    `The journal does not verify: file ${file}, line ${seq}: ${journalBreaks.en[why]}. Keep the file as it is and tell your data protection officer.`,
  indexing: (done, all) => `${bar(done, all)} ${done}/${all}`,
  noDocument: 'No document in the spaces you may read.',
  noHit: 'No passage matches.',
  emptyBase: (spaces) =>
    `No document is indexed yet for this person (${spaces.join(', ')}). To add some: calame knowledge add FOLDER --space ${spaces[0] ?? ''}`,
  noSpace: 'The policy opens none of these spaces to this person (knowledge.spaces, readers).',
  noLonger: ' — no longer in force',
  wordsMissing: 'Write the words to search: calame knowledge search "annual leave"',
  policyMissing: 'Name the new policy: calame policy compare [OLD] NEW',
  policyOk: (file, hash) => `The policy ${file} is valid (hash ${hash.slice(0, 12)}).`,
  allGood: 'Everything is in order.',
};

function bar(done: number, all: number): string {
  const width = 20;
  const filled = all === 0 ? width : Math.round((done / all) * width);
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}]`;
}

/** What the command line says. */
export const cliTexts: Catalogue<CliTexts> = { fr, en };

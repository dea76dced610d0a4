import type { Catalogue } from './language.ts';

type VerbName =
  | 'start'
  | 'ask'
  | 'where'
  | 'doctor'
  | 'policy'
  | 'charter'
  | 'knowledge'
  | 'evaluate'
  | 'footprint'
  | 'residency'
  | 'journal'
  | 'person'
  | 'retention';

const everywhereFr = `

Partout : --policy FICHIER  --data DOSSIER  --json  --lang fr|en  --help`;

const everywhereEn = `

Everywhere: --policy FILE  --data FOLDER  --json  --lang fr|en  --help`;

const fr: Record<VerbName, string> = {
  start: `calame start

Lance le serveur : le bot Teams et la page « Poser une question », jusqu’à Ctrl-C.
Variables : CALAME_HOST (127.0.0.1), CALAME_PORT (3978), MicrosoftAppId et les autres pour Teams.

Exemple : CALAME_PORT=8080 calame start`,
  ask: `calame ask "question" [--space E] [--as P] [--conversation ID]

  --space E           ne cherche que dans cet espace ; sinon dans tous ceux que la personne peut consulter
  --as P              pose la question comme cette personne d’essai de la politique (identity.development)
  --conversation ID   continue cette conversation
Une question qui commence par un tiret s’écrit après « -- ».

Exemple : calame ask "Combien de jours de congés ai-je ?" --space rh --as claire`,
  where: `calame where [--conversation ID] [--as P]
calame where --reference q-…

Où est allée votre dernière question, ou celle d’une conversation, étape par étape, et comment on le sait ;
avant toute question, le chemin qu’elle prendrait maintenant. Fin 2 si la conversation n’est pas connue.

  --conversation ID   la conversation, comme pour « ask »
  --as P              pour cette personne d’essai de la politique ; sinon pour vous
  --reference q-…     la question de cette référence, de quiconque : sa ligne du journal et les lieux déclarés
                      par la politique appliquée alors ; fin 2 si le journal ne la connaît pas

Exemple : calame where --conversation essai-0001 --as claire`,
  doctor: `calame doctor

Vérifie l’installation : politique, modèles, données, journal, identité du bot.`,
  policy: `calame policy check [FICHIER]
calame policy explain [FICHIER] --use U --class C [--as P] [--group G]
calame policy compare [ANCIEN] NOUVEAU [--golden F]    ce qui change, ce qui élargit, et les réponses qui changeraient
calame policy presets                       les fournisseurs connus, leur source, et les lignes à écrire
calame policy show [EMPREINTE]              les textes de la politique en vigueur, ou de celle d’une ligne du journal
calame policy history                       les politiques appliquées, avec leurs dates
calame policy schema [--child]

Un fichier qui commence par « extends: ../epci/base.yaml » prolonge cet autre : il peut le resserrer, jamais l’élargir.
Un fichier seul est le nouveau : il est comparé à la politique en vigueur. En JSON, « widens » dit de chaque changement s’il élargit.

  --use U      l’usage, par exemple hr-answer
  --class C    la classe des données, par exemple internal
  --as P       décide pour cette personne d’essai de la politique
  --group G    décide pour une personne de ce groupe
  --child      le schéma d’un fichier qui en prolonge un autre
  EMPREINTE    entière, ou ses premiers caractères

Exemple : calame policy explain --use hr-answer --class internal --as claire`,
  charter: `calame charter show|accept [--as P]

  --as P    pour cette personne d’essai de la politique ; sinon pour vous

Exemple : calame charter accept --as claire`,
  knowledge: `calame knowledge add CHEMIN… --space E        indexe des fichiers ou des dossiers
calame knowledge add CHEMIN… --space E --preview [--golden F]    montre ce qui serait indexé, sans rien écrire
calame knowledge list [--space E] [--as P]    espace, identifiant, date, état, titre
calame knowledge search "mots" [--space E] [--as P]
calame knowledge remove ID|CHEMIN --space E   les fichiers ne sont pas touchés
calame knowledge supersede ID --by ID2|"RÉFÉRENCE" --from DATE [--note "…"] --space E
calame knowledge supersede ID --undo --space E
calame knowledge sources                      d’où viennent les documents, dernier passage, prochain
calame knowledge sync [--space E] [--confirm] passe maintenant ; fin 1 si un passage n’aboutit pas

  --space E    l’espace documentaire de la politique
  --as P       montre ce que cette personne d’essai de la politique peut consulter
  --by         le document de l’espace qui remplace, ou une référence en toutes lettres ("délibération n° 12")
  --from       date du remplacement : 2026-12-31 ou 31/12/2026
  --note       ce qui a changé, en une phrase : elle est lue avec la source
  --undo       le document n’est plus remplacé
  --confirm    les fichiers disparus d’un coup sont bien supprimés
  --golden F   les questions à poser avant et après ; sinon golden.jsonl du dossier de données
Types lus : docx, odt, pdf, xlsx, md, txt.

Exemple : calame knowledge add ./documents-rh --space rh`,
  evaluate: `calame evaluate answers QUESTIONS.jsonl [--space E]
calame evaluate retrieval --corpus F --queries F --qrels F [--per-query]

answers : pose chaque question du jeu comme un agent la poserait, sans laisser de trace ; fin 1 sous les seuils du fichier.
  --space E      ne cherche que dans cet espace
  --corpus F     documents, une ligne JSON chacun ({"_id", "title", "text"}), .gz accepté
  --queries F    questions, une ligne JSON chacune ({"_id", "text"})
  --qrels F      jugements, en colonnes séparées par des tabulations
  --per-query    donne aussi la mesure de chaque question

Exemple : calame evaluate answers questions-rh.jsonl --space rh`,
  footprint: `calame footprint [--month AAAA-MM]

  --month AAAA-MM    le mois ; sinon le mois en cours
Ce que les modèles ont consommé, par service et par usage, jamais par personne : demandes, appels, jetons,
énergie, gaz à effet de serre, eau, part des quotas. Méthode EcoLogits ; ce qui n’est pas connu est dit inconnu.

Exemple : calame footprint --month 2026-11`,
  residency: `calame residency show                    le lieu, l’exploitant et la preuve de chaque fournisseur
calame residency prove [FOURNISSEUR]      lit maintenant ce qu’Azure en dit ; fin 1 s’il est refusé ou illisible
calame residency release FOURNISSEUR      remet en service un fournisseur mis à l’écart ; fin 1 s’il ne l’était pas

Un fournisseur est mis à l’écart quand une réponse est venue d’un autre lieu que celui qui est déclaré.
La lecture d’Azure demande le rôle « Lecteur » sur la ressource, pour l’identité du bot ou pour une autre :
CALAME_AZURE_CLIENT_ID, CALAME_AZURE_TENANT_ID, CALAME_AZURE_CLIENT_SECRET (ou …_SECRET_FILE).
Avec --json (instants en millisecondes depuis 1970) :
  show     {policyHash,required,endpoints:[{id,host,residency,operator,evidence,quarantine,
            models:[{name,role,fault,proof,reading:{verdict,checkedAt,expiresAt,hash,read}}]}]}
  prove    {endpoints:[{id,outcome:proven|refused|unreachable|not-asked,why,
            models:[{name,verdict,checkedAt,expiresAt,hash}]}]}
  release  {endpoint,released}

Exemple : calame residency prove azure-eu`,
  journal: `calame journal verify    vérifie la chaîne du journal ; fin 1 si elle est rompue
calame journal export    une ligne JSON par ligne du journal

Exemple : calame journal export > journal.jsonl`,
  person: `calame person export PERSONNE [--out FICHIER]    remet ce qui est conservé d’une personne (RGPD, art. 15)
calame person erase PERSONNE [--tickets]         l’efface (RGPD, art. 17) ; fin 1 si un emplacement n’a pas pu l’être

  PERSONNE        entra:<locataire>:<identifiant d’objet>, operator:<nom>, ou une personne d’essai de la politique
  --out FICHIER   le contenu, en JSON, dans un fichier nouveau que vous seul pouvez lire ; sinon --json le donne
  --tickets       efface aussi les questions adressées aux RH ; sinon elles restent, sans nom ni retour possible
Relancée, la commande reprend là où elle s’est arrêtée. Le journal garde ses lignes, sous un pseudonyme et sans
contenu, le temps de sa conservation. Avec --json : {stores:[{name,items,status:done|kept|failed,why}]}

Exemple : calame person export claire --out claire.json`,
  retention: `calame retention run

Supprime maintenant ce dont la durée de conservation est passée, comme le serveur le fait chaque jour, et donne la
date de ce qui reste de plus ancien. Avec --json (instants en millisecondes depuis 1970) :
  {stores:[{name,deleted,oldest}]}

Exemple : calame retention run --json`,
};

const en: Record<VerbName, string> = {
  start: `calame start

Runs the server: the Teams bot and the page "Ask a question", until Ctrl-C.
Variables: CALAME_HOST (127.0.0.1), CALAME_PORT (3978), MicrosoftAppId and the others for Teams.

Example: CALAME_PORT=8080 calame start`,
  ask: `calame ask "question" [--space S] [--as P] [--conversation ID]

  --space S           searches this space only; else all those that the person may read
  --as P              asks as this trial person of the policy (identity.development)
  --conversation ID   goes on with this conversation
A question that begins with a dash is written after "--".

Example: calame ask "How many days of leave do I have?" --space rh --as claire`,
  where: `calame where [--conversation ID] [--as P]
calame where --reference q-…

Where your last question went, or that of a conversation, step by step, and how that is known;
before any question, the way that one would take now. Ends with 2 if the conversation is not known.

  --conversation ID   the conversation, as for "ask"
  --as P              for this trial person of the policy; else for you
  --reference q-…     the question of this reference, whoever asked it: its line of the journal and the places
                      declared by the policy applied then; exit 2 when the journal does not know it

Example: calame where --conversation trial-0001 --as claire`,
  doctor: `calame doctor

Checks the installation: policy, models, data, journal, identity of the bot.`,
  policy: `calame policy check [FILE]
calame policy explain [FILE] --use U --class C [--as P] [--group G]
calame policy compare [OLD] NEW [--golden F]    what changes, what widens, and the answers that would change
calame policy presets              the known providers, their source, and the lines to write
calame policy show [HASH]          the texts of the policy in force, or of the one that a journal line names
calame policy history              the policies that were applied, with their dates
calame policy schema [--child]

A file that begins with "extends: ../epci/base.yaml" extends that other one: it may narrow it, never widen it.
A file alone is the new one: it is compared with the policy in force. In JSON, "widens" tells of each change whether it widens.

  --use U      the use, for instance hr-answer
  --class C    the class of the data, for instance internal
  --as P       decides for this trial person of the policy
  --group G    decides for a person of this group
  --child      the schema of a file that extends another
  HASH         whole, or its first characters

Example: calame policy explain --use hr-answer --class internal --as claire`,
  charter: `calame charter show|accept [--as P]

  --as P    for this trial person of the policy; else for you

Example: calame charter accept --as claire`,
  knowledge: `calame knowledge add PATH… --space S          indexes files or folders
calame knowledge add PATH… --space S --preview [--golden F]      shows what would be indexed, writes nothing
calame knowledge list [--space S] [--as P]    space, id, date, state, title
calame knowledge search "words" [--space S] [--as P]
calame knowledge remove ID|PATH --space S     the files themselves are untouched
calame knowledge supersede ID --by ID2|"REFERENCE" --from DATE [--note "…"] --space S
calame knowledge supersede ID --undo --space S
calame knowledge sources                      where documents come from, last pass, next one
calame knowledge sync [--space S] [--confirm] one pass now; exit 1 when a pass fails

  --space S    the space of the policy
  --as P       shows what this trial person of the policy may read
  --by         the document of the space that replaces, or a reference in words ("resolution no. 12")
  --from       day of the replacement: 2026-12-31 or 31/12/2026
  --note       what has changed, in one sentence: it is read with the source
  --undo       the document is replaced no more
  --confirm    files that vanished all at once are really deleted
  --golden F   questions to ask before and after; else golden.jsonl of the data folder
Types read: docx, odt, pdf, xlsx, md, txt.

Example: calame knowledge add ./hr-documents --space rh`,
  evaluate: `calame evaluate answers QUESTIONS.jsonl [--space S]
calame evaluate retrieval --corpus F --queries F --qrels F [--per-query]

answers: asks each question of the set as an agent would, leaving no trace; exit 1 below the file's thresholds.
  --space S      searches this space alone
  --corpus F     documents, a JSON line each ({"_id", "title", "text"}), .gz accepted
  --queries F    questions, a JSON line each ({"_id", "text"})
  --qrels F      judgements, in columns separated by tabs
  --per-query    gives the measure of each question too

Example: calame evaluate answers hr-questions.jsonl --space rh`,
  footprint: `calame footprint [--month YYYY-MM]

  --month YYYY-MM    the month; else the current one
What models consumed, by department and use, never by person: requests, calls, tokens, energy, greenhouse
gases, water, share of the quotas. Method EcoLogits; what is not known is told as unknown.

Example: calame footprint --month 2026-11`,
  residency: `calame residency show                 place, operator and proof of each endpoint
calame residency prove [ENDPOINT]     reads now what Azure says of it; exit 1 when refused or unreadable
calame residency release ENDPOINT     puts an endpoint that was set apart back in service; exit 1 when it was not

An endpoint is set apart when an answer came from another place than the declared one.
Reading Azure needs the role "Reader" on the resource, for the bot's identity or for another one:
CALAME_AZURE_CLIENT_ID, CALAME_AZURE_TENANT_ID, CALAME_AZURE_CLIENT_SECRET (or …_SECRET_FILE).
With --json (instants in milliseconds since 1970):
  show     {policyHash,required,endpoints:[{id,host,residency,operator,evidence,quarantine,
            models:[{name,role,fault,proof,reading:{verdict,checkedAt,expiresAt,hash,read}}]}]}
  prove    {endpoints:[{id,outcome:proven|refused|unreachable|not-asked,why,
            models:[{name,verdict,checkedAt,expiresAt,hash}]}]}
  release  {endpoint,released}

Example: calame residency prove azure-eu`,
  journal: `calame journal verify    verifies the journal’s chain; exit 1 when it is broken
calame journal export    a JSON line for each line of the journal

Example: calame journal export > journal.jsonl`,
  person: `calame person export PERSON [--out FILE]    hands over what is kept of a person (GDPR, art. 15)
calame person erase PERSON [--tickets]      erases it (GDPR, art. 17); exit 1 when a place could not be

  PERSON       entra:<tenant>:<object id>, operator:<name>, or a development identity of the policy
  --out FILE   the content, in JSON, in a new file that you alone can read; otherwise --json gives it
  --tickets    erases the questions to HR too; otherwise they stay, without a name or a way back
Run again, the command goes on where it stopped. The journal keeps its lines, under a pseudonym and without content,
as long as its time lasts. With --json: {stores:[{name,items,status:done|kept|failed,why}]}

Example: calame person export claire --out claire.json`,
  retention: `calame retention run

Deletes now what is past its time, as the server does every day, and gives the date of the oldest that is left.
With --json (instants in milliseconds since 1970):
  {stores:[{name,deleted,oldest}]}

Example: calame retention run --json`,
};

const ended = (texts: Record<VerbName, string>, end: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([verb, text]) => [verb, `${text}${end}`]));

/** How each verb of the command line is used, by its name. */
export const usageTexts: Catalogue<Readonly<Record<string, string>>> = {
  fr: ended(fr, everywhereFr),
  en: ended(en, everywhereEn),
};

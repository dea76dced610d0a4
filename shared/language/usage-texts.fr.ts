import type { VerbName } from './verb-name.ts';

export const usageFr: Readonly<Record<VerbName, string>> = {
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
Types lus : docx, odt, pdf, xlsx, pptx, html, eml, msg, md, txt.

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
  validated: `calame validated add FICHIER.jsonl      ajoute des réponses validées, une par ligne
       calame validated list [--space E]      celles qui sont données, et celles qui sont à revoir
       calame validated withdraw ID           ne donne plus cette réponse ; elle reste pour mémoire
       calame validated export [--space E]    une par ligne, comme add les lit

Une réponse validée est donnée mot pour mot, sans IA, à qui pose la même question.
  --as P    la personne qui agit, sur les espaces dont elle est responsable`,
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
  references: `calame references list [--own]                    toutes, ou celles que l’organisation a ajoutées
calame references search "mots ou article"            les meilleures d’abord ; fin 1 si aucune ne répond
calame references add FICHIER.json [--as P]           ajoute une référence que vous avez comparée à son texte
calame references supersede ID --from DATE [--by REF] [--as P]    elle n’est plus en vigueur
calame references remove ID [--as P]

Une référence fournie avec Calame a été comparée à son code (LEGI) au jour indiqué. Le code général des collectivités
territoriales n’est connu que par son nom : ses articles sont « à vérifier » tant que l’organisation ne les a pas ajoutés.

  --own     celles de l’organisation seulement
  --from    date du remplacement : 2026-12-31 ou 31/12/2026
  --by      ce qui remplace : un identifiant, ou une référence en toutes lettres
  --as P    comme cette personne d’essai : référent documentaire, ou responsable d’un espace
Fichier : {"text","article","title","versionDate","link","checkedAt","checkedWith"} ; article et link facultatifs.
Avec --json : {references:[{id,text,article,title,versionDate,link,checkedAt,checkedWith,superseded,from,visa}]}

Exemple : calame references search "temps partiel"`,
  retention: `calame retention run

Supprime maintenant ce dont la durée de conservation est passée, comme le serveur le fait chaque jour, et donne la
date de ce qui reste de plus ancien. Avec --json (instants en millisecondes depuis 1970) :
  {stores:[{name,deleted,oldest}]}

Exemple : calame retention run --json`,
  draft: `calame draft GENRE [--facts F] [--template M] [--instruction "…"] [--from FICHIER] [--reply LETTRE] [--out X.docx]

Rédige un projet : deliberation, courrier, arrete-individuel… Ce qui n’est pas indiqué reste « [à compléter : …] ».
Sans modèle d’IA, une trame complète ; fin 4.

  --facts F           un fichier YAML ou JSON : « objet: Tarifs de la cantine », « dateSeance: 2026-02-03 »
  --template M        l’identifiant d’un modèle de texte ; sinon le premier de ce genre
  --instruction "…"   ce que le texte doit dire
  --from FICHIER      un acte existant (texte) dont on repart ; ses particularités deviennent « [à compléter : …] »
  --reply LETTRE      la lettre ou le courriel (texte) auquel répondre, point par point
  --out X.docx        le document Word à écrire ; sinon le projet est affiché
  --as P              pour cette personne d’essai de la politique

Exemple : calame draft deliberation --facts faits.yaml --out projet.docx`,
  minutes: `calame minutes TRANSCRIPTION --kind GENRE [--meeting FICHIER] [--date D] [--title T] [--out X.docx] [--clean Y.md]

Établit, à partir d’une transcription (vtt, srt, docx de Teams, txt, md) : releve-de-decisions, compte-rendu,
proces-verbal, liste-des-deliberations, proces-verbal-cst. Chaque décision porte ses mots et leur moment ; ce qui
n’est pas connu reste « [à compléter : …] ». Sans modèle d’IA, par règles ; fin 4. Huis clos, réunion disciplinaire
ou médicale : refusés, fin 3, sauf si la politique les ouvre (minutes.allow).

  --meeting FICHIER   liste de présence, ordre du jour… (yaml, json, csv, txt) : « Nom ; présent ; pouvoir à … »
  --date D --title T  date (2026-03-12) et intitulé de la réunion
  --out X             le document : .docx, .md, .json, ou .xlsx (votes, noms du schéma SCDL des délibérations)
  --clean Y           la transcription remise en forme : .docx ou .md
  --informed --purpose "…" --keep 30
                      ce que vous déclarez : participants informés, but, jours de conservation ; exigé avec --as
  --reserved R        ce qu’est la réunion, si elle est réservée : huis-clos, disciplinaire, medicale
  --as P              pour cette personne d’essai de la politique

Exemple : calame minutes seance.vtt --kind proces-verbal --meeting presences.csv --out pv.docx`,
  rewrite: `calame rewrite MODE [--to LANGUE] [--as P] < texte

Reprend le texte de l’entrée standard, un paragraphe par ligne : corriger, clarifier, raccourcir, formel,
langage-clair, falc (projet à faire relire), traduire. Un paragraphe dont un fait change est laissé tel quel.
Sans modèle d’IA, seul ce que des règles corrigent ; fin 4.

  --to LANGUE   pour « traduire » : fr, en, es, de, it, pt, ar, uk

Exemple : calame rewrite langage-clair < lettre.txt`,
  act: `calame act check FICHIER [--organisation G] [--population N] [--roll FICHIER]

Vérifie un acte (délibération, arrêté, décision, procès-verbal, courrier…) sans modèle d’IA : structure,
numérotation, quorum, pouvoirs, votes, signatures, recours, dates, références, données personnelles, style.
Rien ne quitte l’ordinateur. Fin 0 sans erreur, 1 si une erreur est à corriger, 2 si le fichier ne se lit pas.

  --organisation G    commune, epci, syndicat, ccas, departement ou cdg ; sinon celle de la politique
  --population N      habitants de la commune, pour le délai de convocation ; sinon 3 500 et plus est supposé
  --roll FICHIER      les membres de l’assemblée, un nom par ligne, pour vérifier les présents
Un .docx garde ses styles et ses blocs ; d’un .odt, .md ou .txt, seuls les titres et paragraphes sont connus.
Avec --json : {kind,findings:[{rule,severity,message,where,source,why}]}

Exemple : calame act check deliberation.docx --population 2800`,
  template: `calame template list                         les modèles de texte de Calame et de l’organisation
calame template show ID                      un modèle, en YAML : à enregistrer, modifier, partager
calame template add FICHIER                  ajoute ou remplace un modèle de l’organisation (YAML ou JSON)
calame template remove ID
calame template letterhead [FICHIER.dotx | --remove]    le modèle Word (papier à en-tête, styles) des actes

Pour partir d’un modèle de Calame, changez son « id » avant de l’ajouter. Un modèle Word avec macros est refusé.
Avec --json : {templates:[{id,kind,title,purpose,from}]}, le modèle, {template}, {removed} ou {letterhead}

Exemple : calame template show courrier > courrier.yaml`,
  read: `calame read FICHIER [--without-ocr]

Montre un document tel que Calame le lit : titre, plan, texte, tableaux, et où chacun se trouve (page d’un PDF,
diapositive, feuille et cellules, horaire d’une transcription). Les pages numérisées d’un PDF sont lues par
reconnaissance de caractères si le moteur est installé (deux à quatre secondes la page). Rien ne quitte l’ordinateur.
Types lus : docx, odt, pdf, xlsx, pptx, html, eml, msg, vtt, srt, md, txt.

  --without-ocr  laisse de côté les pages numérisées
Fin 2 si le fichier ne se lit pas ; avec --json : {code,message}
Avec --json : {kind,title,pages,sections:[{path,page,text}],tables:[{page,path,rows}],warnings:[{code,message}]}

Exemple : calame read rapport.pdf`,
  synthesize: `calame synthesize FICHIERS… --sheet FICHE [--contract F] [--question "…"] [--out F] [--as P]

Remplit une fiche à partir de chaque document : valeurs avec leur page et leur citation, calculs refaits, désaccords
signalés. Sans IA, par règles ; avec un modèle de la politique, il choisit entre ce qui est trouvé et chaque valeur
est rapprochée de sa citation. Interrompue (Ctrl-C), la même commande reprend sans rien redemander.

  --sheet FICHE     identifiant (« calame sheet list ») ou fichier .yaml
  --contract F      faits du contrat, .yaml ou .json ; par document sous le nom de son fichier
  --question "…"    question d’une synthèse libre
  --out F           .docx, .xlsx (comparaison), .md ou .json ; plusieurs documents : toutes les fiches ensemble
  --output D        d’un seul document : fiche, annexe-financiere, rapport-ccspl ou rapport-assemblee
  --as P            comme cette personne d’essai de la politique ; sinon vous
Fin 0 si les fiches sont remplies, aussi sans IA quand la politique ne donne aucun modèle ; 3 refusée ;
4 si un document n’a pas pu être lu ou si le modèle n’a pas répondu ; 2 si aucun document ne se lit
Avec --json : {documents:[{file,fields:[{name,value,unit,page,quote,status}]}],checks,coverage,seconds,out}

Exemple : calame synthesize CA-2019.pdf CA-2020.pdf --sheet budget --out comptes.docx`,
  sheet: `calame sheet list
calame sheet check FICHIER       dit tout ce qui ne va pas dans le fichier d’une fiche
calame sheet add FICHIER         l’ajoute à celles de l’organisation, ou la remplace
calame sheet remove IDENTIFIANT

Exemple : calame sheet check piscine.yaml`,
  verify: `calame verify FICHIER.docx

Dit ce qu’un modèle a écrit dans un acte, qui l’a relu et validé, et si cela vaut encore : les repères du fichier
sont comparés au journal et aux validations de ce serveur. Rien ne quitte l’ordinateur.
Fin 0 quand tout tient, 1 quand un repère manque, quand une référence est inconnue ou qu’une étape ne vaut plus,
2 si le fichier ne se lit pas.
Avec --json : {documentId,blocks,modelShare,models,traces,lostBlocks,steps:{relu,valide,publication},placeholders}

Exemple : calame verify deliberation.docx`,
  package: `calame package --out DOSSIER --host NOM [options]

Écrit dans DOSSIER le paquet qu’un administrateur publie : calame.zip (bot, onglets et volet Word) et
calame-word.xml (le volet Word pour les clients qui ne lisent pas le premier : Office LTSC, iPad, clouds
gouvernementaux). Fin 1, et rien n’est écrit, si une vérification échoue. Mêmes réponses, mêmes octets.

  --host NOM          nom du serveur, joint en https sur le port 443 ; sinon CALAME_PUBLIC_HOST
  --bot-id GUID       application Entra du bot ; sinon MicrosoftAppId
  --app-id GUID       identifiant dans le catalogue ; sinon tiré de celui du bot, toujours le même
  --word-id GUID      identifiant du manifeste XML ; sinon tiré du précédent, toujours le même
  --app-version V     de la forme 1.2.3, au-dessus de celle qui est publiée ; sinon celle de Calame
  --website URL, --privacy URL, --terms URL
                      pages de la collectivité, de sa protection des données et de ses conditions
Avec --json : {files:[{path,sha256}],checks:[{id,ok,message}],ids:{app,word,bot},version}

Exemple : calame package --out dist --host calame.commune.fr --website https://commune.fr`,
};

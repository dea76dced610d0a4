import type { VerbName } from './verb-name.ts';

export const usageEn: Readonly<Record<VerbName, string>> = {
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
Types read: docx, odt, pdf, xlsx, pptx, html, eml, msg, md, txt.

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
  validated: `calame validated add FILE.jsonl       adds validated answers, one a line
       calame validated list [--space S]    those that are given, and those to be reviewed
       calame validated withdraw ID         gives this answer no more; it stays for the record
       calame validated export [--space S]  one a line, as add reads them

A validated answer is given word for word, without AI, to whoever asks the same.
  --as P    the person who acts, on the spaces that they keep`,
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
  references: `calame references list [--own]                    all, or those that the organisation added
calame references search "words or article"           the best first; exit 1 when none answers
calame references add FILE.json [--as P]              adds a reference that you compared with its text
calame references supersede ID --from DATE [--by REF] [--as P]    it is no longer in force
calame references remove ID [--as P]

A reference that ships with Calame was compared with its code (LEGI) on the day told. Of the code général des
collectivités territoriales the name alone is known: its articles are "to be checked" until the organisation adds them.

  --own     those of the organisation only
  --from    day of the replacement: 2026-12-31 or 31/12/2026
  --by      what replaces it: an id, or a reference in words
  --as P    as this development identity: the documents' referent, or a steward of a space
File: {"text","article","title","versionDate","link","checkedAt","checkedWith"}; article and link may be left out.
With --json: {references:[{id,text,article,title,versionDate,link,checkedAt,checkedWith,superseded,from,visa}]}

Example: calame references search "temps partiel"`,
  retention: `calame retention run

Deletes now what is past its time, as the server does every day, and gives the date of the oldest that is left.
With --json (instants in milliseconds since 1970):
  {stores:[{name,deleted,oldest}]}

Example: calame retention run --json`,
  draft: `calame draft KIND [--facts F] [--template T] [--instruction "…"] [--from FILE] [--reply LETTER] [--out X.docx]

Writes a draft: deliberation, courrier, arrete-individuel… What was not told stays “[à compléter : …]”.
Without an AI model, a complete outline; exit 4.

  --facts F           a YAML or JSON file: “objet: Tarifs de la cantine”, “dateSeance: 2026-02-03”
  --template T        the id of a template; otherwise the first one of the kind
  --instruction "…"   what the text is to say
  --from FILE         an existing act (text) to start from; its particulars become “[à compléter : …]”
  --reply LETTER      the letter or e-mail (text) to answer, point by point
  --out X.docx        the Word document to write; otherwise the draft is printed
  --as P              for this development identity of the policy

Example: calame draft deliberation --facts facts.yaml --out draft.docx`,
  minutes: `calame minutes TRANSCRIPT --kind KIND [--meeting FILE] [--date D] [--title T] [--out X.docx] [--clean Y.md]

Makes, from a transcript (vtt, srt, docx of Teams, txt, md): releve-de-decisions, compte-rendu, proces-verbal,
liste-des-deliberations, proces-verbal-cst. Each decision bears its words and their moment; what is not known stays
« [à compléter : …] ». Without an AI model, by rules; exit 4. Meetings in camera, on discipline or of a medical board
are refused, exit 3, unless the policy opens them (minutes.allow).

  --meeting FILE      attendance list, agenda… (yaml, json, csv, txt): « Nom ; présent ; pouvoir à … »
  --date D --title T  date (2026-03-12) and title of the meeting
  --out X             the document: .docx, .md, .json, or .xlsx (votes, under the names of the SCDL schema)
  --clean Y           the transcript made readable: .docx or .md
  --informed --purpose "…" --keep 30
                      what you declare: participants told, purpose, days of keeping; required with --as
  --reserved R        what the meeting is, if reserved: huis-clos, disciplinaire, medicale
  --as P              as this trial person of the policy

Example: calame minutes sitting.vtt --kind proces-verbal --meeting attendance.csv --out minutes.docx`,
  rewrite: `calame rewrite MODE [--to LANGUAGE] [--as P] < text

Rewrites the text of standard input, a paragraph a line: corriger, clarifier, raccourcir, formel, langage-clair,
falc (a draft, to be read by people concerned), traduire. A paragraph in which a fact changes is left as it is.
Without an AI model, only what rules mend; exit 4.

  --to LANGUAGE   for “traduire”: fr, en, es, de, it, pt, ar, uk

Example: calame rewrite langage-clair < letter.txt`,
  act: `calame act check FILE [--organisation K] [--population N] [--roll FILE]

Checks an act (délibération, arrêté, decision, minutes, letter…) without an AI model: structure, numbering,
quorum, proxies, votes, signatures, remedies, dates, references, personal data, style. Nothing leaves the computer.
Exit 0 without an error, 1 when an error is to be mended, 2 when the file cannot be read.

  --organisation K    commune, epci, syndicat, ccas, departement or cdg; otherwise that of the policy
  --population N      inhabitants of the commune, for the notice of meetings; otherwise 3,500 and more is assumed
  --roll FILE         the members of the assembly, one name a line, to check who was present
A .docx keeps its styles and blocks; of an .odt, .md or .txt only titles and paragraphs are known.
With --json: {kind,findings:[{rule,severity,message,where,source,why}]}

Example: calame act check deliberation.docx --population 2800`,
  template: `calame template list                         templates of Calame and of the organisation
calame template show ID                      one template, as YAML: to keep, edit, share
calame template add FILE                     adds or replaces one of the organisation (YAML or JSON)
calame template remove ID
calame template letterhead [FILE.dotx | --remove]    the Word template (letterhead, styles) of acts

To start from a template of Calame, change its "id" before adding it. A Word template with macros is refused.
With --json: {templates:[{id,kind,title,purpose,from}]}, the template, {template}, {removed} or {letterhead}

Example: calame template show courrier > courrier.yaml`,
  read: `calame read FILE [--without-ocr]

Shows a document as Calame reads it: title, outline, text, tables, and where each of them stands (page of a PDF,
slide, sheet and cells, time in a transcript). Scanned pages of a PDF are read by text recognition where the engine is
installed (two to four seconds a page). Nothing leaves the computer.
Types read: docx, odt, pdf, xlsx, pptx, html, eml, msg, vtt, srt, md, txt.

  --without-ocr  leaves scanned pages out
Exit 2 when the file cannot be read; with --json: {code,message}
With --json: {kind,title,pages,sections:[{path,page,text}],tables:[{page,path,rows}],warnings:[{code,message}]}

Example: calame read report.pdf`,
  synthesize: `calame synthesize FILES… --sheet SHEET [--contract F] [--question "…"] [--out F] [--as P]

Fills a sheet from each document: values with their page and quote, sums reckoned anew, disagreements told. Without
AI, by rules; with a model of the policy, it chooses among what is found and each value is compared with its quote.
Interrupted (Ctrl-C), the same command goes on and asks nothing twice.

  --sheet SHEET     id (“calame sheet list”) or .yaml file
  --contract F      facts of the contract, .yaml or .json; of one document under the name of its file
  --question "…"    question of a free synthesis
  --out F           .docx, .xlsx (comparison), .md or .json; several documents: all sheets together
  --output D        of one document: fiche, annexe-financiere, rapport-ccspl or rapport-assemblee
  --as P            as this trial person of the policy; otherwise you
Exit 0 when the sheets are filled, also without AI where the policy gives no model; 3 refused;
4 when a document could not be read or the model did not answer; 2 when no document can be read
With --json: {documents:[{file,fields:[{name,value,unit,page,quote,status}]}],checks,coverage,seconds,out}

Example: calame synthesize CA-2019.pdf CA-2020.pdf --sheet budget --out accounts.docx`,
  sheet: `calame sheet list
calame sheet check FILE          tells all that is wrong in the file of a sheet
calame sheet add FILE            adds it to those of the organisation, or replaces it
calame sheet remove ID

Example: calame sheet check pool.yaml`,
  verify: `calame verify FILE.docx

Says what a model wrote of an act, who read and validated it, and whether that still holds: the marks of the file
are compared with the journal and the validations of this server. Nothing leaves the computer.
Exit 0 when all holds, 1 when a mark is missing, a reference is unknown or a step no longer holds, 2 when the file
cannot be read.
With --json: {documentId,blocks,modelShare,models,traces,lostBlocks,steps:{relu,valide,publication},placeholders}

Example: calame verify deliberation.docx`,
  package: `calame package --out FOLDER --host NAME [options]

Writes into FOLDER the package that an administrator publishes: calame.zip (bot, tabs and Word panel) and
calame-word.xml (the Word panel for the clients that do not read the first: Office LTSC, iPad, government
clouds). Exit 1, and nothing is written, when a check fails. Same answers, same bytes.

  --host NAME         the server's name, reached by https on port 443; else CALAME_PUBLIC_HOST
  --bot-id GUID       the bot's Entra application; else MicrosoftAppId
  --app-id GUID       id in the catalogue; else derived from the bot's, always the same
  --word-id GUID      id of the XML manifest; else derived from the former, always the same
  --app-version V     of the form 1.2.3, above the published one; else Calame's own
  --website URL, --privacy URL, --terms URL
                      pages of the organisation, of its data protection and of its terms
With --json: {files:[{path,sha256}],checks:[{id,ok,message}],ids:{app,word,bot},version}

Example: calame package --out dist --host calame.example.org --website https://example.org`,
};

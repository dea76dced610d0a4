import { draftingTables, letterheadTable, readyRequestTable } from './drafting-tables.ts';
import { jobCoverage, jobTables } from './job-tables.ts';
import { referenceTable } from './reference-table.ts';
import { sourceTables } from './source-tables.ts';
import { ticketTables } from './ticket-tables.ts';

import { validatedTables } from './validated-tables.ts';

/** SQL that brings `calame.db` from version `index` to `index + 1`; never edited once released, only added to. */
export const dataTables: readonly string[] = [
  `CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
   INSERT INTO counters VALUES ('document', 0);

   -- Grows with every change of a space: what a reader holds in memory is stale when it differs.
   CREATE TABLE generations (space TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT;

   CREATE TABLE segments (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     space TEXT NOT NULL,
     documents INTEGER NOT NULL,
     bytes BLOB NOT NULL
   ) STRICT;
   CREATE INDEX segments_by_space ON segments (space);

   -- The number is given once and never again: a document put anew has a new one, and the
   -- index's entry for the old one is dead.
   CREATE TABLE documents (
     number INTEGER PRIMARY KEY,
     space TEXT NOT NULL,
     id TEXT NOT NULL,
     origin TEXT NOT NULL,
     title TEXT NOT NULL,
     url TEXT,
     date TEXT,
     valid_from TEXT,
     valid_until TEXT,
     owner TEXT,
     source TEXT,
     readers TEXT NOT NULL,
     superseded_by TEXT,
     superseded_from TEXT,
     content_hash TEXT NOT NULL,
     passages INTEGER NOT NULL,
     segment INTEGER NOT NULL REFERENCES segments (id),
     UNIQUE (space, id)
   ) STRICT;
   CREATE INDEX documents_by_size ON documents (space, passages);
   CREATE INDEX documents_by_segment ON documents (segment);

   CREATE TABLE passages (
     document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
     position INTEGER NOT NULL,
     text TEXT NOT NULL,
     path TEXT NOT NULL,
     page INTEGER,
     PRIMARY KEY (document, position)
   ) STRICT;

   -- One unit vector a passage, 32-bit floats end to end.
   CREATE TABLE vectors (
     document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
     model TEXT NOT NULL,
     units BLOB NOT NULL
   ) STRICT;

   -- Indexings under way, one row a process.
   CREATE TABLE indexings (
     run TEXT PRIMARY KEY,
     process INTEGER NOT NULL,
     pending INTEGER NOT NULL
   ) STRICT;

   CREATE TABLE acceptances (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     person TEXT NOT NULL,
     charter_version TEXT NOT NULL,
     charter_hash TEXT NOT NULL,
     at INTEGER NOT NULL,
     channel TEXT NOT NULL
   ) STRICT;
   CREATE INDEX acceptances_by_person ON acceptances (person, at);

   CREATE TABLE exchanges (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     person TEXT NOT NULL,
     conversation TEXT NOT NULL,
     question TEXT NOT NULL,
     answer TEXT NOT NULL,
     source_ids TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX exchanges_by_conversation ON exchanges (person, conversation);
   CREATE INDEX exchanges_by_time ON exchanges (at);

   CREATE TABLE activities (
     conversation TEXT NOT NULL,
     activity TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (conversation, activity)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX activities_by_time ON activities (at);
   CREATE TABLE welcomes (conversation TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   CREATE TABLE open_works (
     id TEXT PRIMARY KEY,
     conversation TEXT NOT NULL,
     reference TEXT NOT NULL,
     started_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE answer_links (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     conversation TEXT NOT NULL,
     activity TEXT NOT NULL,
     answer TEXT NOT NULL,
     UNIQUE (conversation, activity)
   ) STRICT;
   CREATE TABLE opinions (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     answer TEXT,
     activity TEXT,
     person TEXT NOT NULL,
     reaction TEXT NOT NULL,
     text TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX opinions_by_answer ON opinions (answer);`,

  // What was kept before its class was is taken as personal.
  `ALTER TABLE exchanges ADD COLUMN data_class TEXT NOT NULL DEFAULT 'personal';`,

  // Where it was answered, JSON; null without a model, and for what was kept before.
  `ALTER TABLE exchanges ADD COLUMN serving TEXT;`,

  // Everywhere that its question was sent, JSON; null for what was kept before.
  `ALTER TABLE exchanges ADD COLUMN trip TEXT;`,

  // One line for each turn, or lot of an indexing, that models worked for; person is null for the
  // program itself and once its time is over. Sums are kept beside, since every question asks them.
  `CREATE TABLE consumptions (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     at INTEGER NOT NULL,
     month TEXT NOT NULL,
     person TEXT,
     service TEXT,
     use TEXT NOT NULL,
     endpoint TEXT,
     model TEXT,
     input INTEGER NOT NULL,
     output INTEGER NOT NULL,
     method TEXT NOT NULL,
     calls INTEGER NOT NULL,
     unknown_calls INTEGER NOT NULL,
     unknown TEXT NOT NULL,
     kwh_min REAL, kwh_max REAL,
     gco2e_min REAL, gco2e_max REAL,
     kgsb_min REAL, kgsb_max REAL,
     megajoules_min REAL, megajoules_max REAL,
     litres_min REAL, litres_max REAL,
     saved_min REAL, saved_max REAL
   ) STRICT;
   CREATE INDEX consumptions_by_month ON consumptions (month);
   CREATE TABLE consumption_sums (
     scope TEXT NOT NULL,
     period TEXT NOT NULL,
     name TEXT NOT NULL,
     tokens INTEGER NOT NULL,
     gco2e REAL NOT NULL,
     PRIMARY KEY (scope, period, name)
   ) STRICT, WITHOUT ROWID;
   -- How many persons a month had, once their names are gone.
   CREATE TABLE consumption_persons (
     month TEXT NOT NULL,
     service TEXT NOT NULL,
     use TEXT NOT NULL,
     persons INTEGER NOT NULL,
     PRIMARY KEY (month, service, use)
   ) STRICT, WITHOUT ROWID;`,

  `-- What Azure Resource Manager told of each model's place, the last reading only.
   CREATE TABLE evidences (
     endpoint TEXT NOT NULL,
     model TEXT NOT NULL,
     checked_at INTEGER NOT NULL,
     expires_at INTEGER NOT NULL,
     hash TEXT NOT NULL,
     spent INTEGER NOT NULL,
     reading TEXT NOT NULL,
     PRIMARY KEY (endpoint, model)
   ) STRICT, WITHOUT ROWID;
   -- Servers that answered from another place than the declared one, until an admin lifts it.
   CREATE TABLE quarantines (
     origin TEXT NOT NULL,
     -- Lower case; empty where there is no Azure account.
     resource TEXT NOT NULL,
     endpoint TEXT NOT NULL,
     at INTEGER NOT NULL,
     region TEXT,
     journal_id TEXT NOT NULL,
     PRIMARY KEY (origin, resource)
   ) STRICT, WITHOUT ROWID;`,

  `-- Each policy that was in force, with the texts of its files (JSON): a hash in the journal stands for one.
   CREATE TABLE policies (
     hash TEXT PRIMARY KEY,
     first_at INTEGER NOT NULL,
     last_at INTEGER NOT NULL,
     files TEXT NOT NULL
   ) STRICT;`,

  `-- Where each person's last question of a conversation went, of one that stood alone under the empty name: no word of it.
   CREATE TABLE last_trips (
     person TEXT NOT NULL,
     conversation TEXT NOT NULL,
     trip TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (person, conversation)
   ) STRICT, WITHOUT ROWID;`,

  `ALTER TABLE documents ADD COLUMN review_at TEXT;
   ALTER TABLE documents ADD COLUMN nature TEXT;
   -- What changed, in the words of who marked it as replaced.
   ALTER TABLE documents ADD COLUMN superseded_note TEXT;`,

  `-- Runs of golden sets, JSON: figures, and the ids of the questions that failed.
   CREATE TABLE evaluations (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     golden TEXT NOT NULL,
     at INTEGER NOT NULL,
     record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX evaluations_by_golden ON evaluations (golden, at);`,

  `-- The groups of people in Entra, as last read: JSON lists of ids, under the person's pseudonym.
   CREATE TABLE memberships (
     person TEXT PRIMARY KEY,
     asked TEXT NOT NULL,
     held TEXT NOT NULL,
     until INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX memberships_by_time ON memberships (until);`,

  ticketTables,

  // The fact that was asked back in place of an answer.
  `ALTER TABLE exchanges ADD COLUMN asked TEXT;`,

  validatedTables,

  // Set aside by who keeps the space: it may be taken back until its time is over.
  `ALTER TABLE unanswered ADD COLUMN dismissed INTEGER NOT NULL DEFAULT 0;`,

  `-- Pairs of documents seen to contradict each other, and when last; nothing of the question that showed it.
   CREATE TABLE conflicts (
     space TEXT NOT NULL,
     document TEXT NOT NULL,
     other_space TEXT NOT NULL,
     other_document TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (space, document, other_space, other_document)
   ) STRICT, WITHOUT ROWID;`,

  sourceTables,

  // What was wrong with the answer, names with commas between.
  `ALTER TABLE opinions ADD COLUMN reasons TEXT NOT NULL DEFAULT '';`,

  // What each was, null for what was kept before; citations whole, where ids alone were kept.
  `ALTER TABLE exchanges ADD COLUMN kind TEXT;
   ALTER TABLE exchanges RENAME COLUMN source_ids TO citations;`,

  // A message is tied to its answer as long as opinions are kept; what was tied before starts now.
  `ALTER TABLE answer_links ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
   UPDATE answer_links SET at = unixepoch() * 1000;`,

  referenceTable,

  draftingTables,

  letterheadTable,

  readyRequestTable,

  jobTables,

  jobCoverage,
];

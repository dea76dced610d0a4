/** Jobs of synthesis and minutes. */
export const jobTables = `-- A list of documents to work through. What was asked and by whom, JSON; the process that has it in hand, empty for none.
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  at INTEGER NOT NULL,
  ended_at INTEGER,
  state TEXT NOT NULL,
  why TEXT,
  model TEXT,
  run TEXT NOT NULL,
  process INTEGER NOT NULL,
  record TEXT NOT NULL,
  together TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX jobs_by_person ON jobs (person, opened_at);
-- Their bytes lie in the data folder, under the hash; what each gave, JSON.
CREATE TABLE job_documents (
  job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  rank INTEGER NOT NULL,
  file TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  beside INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  asked INTEGER NOT NULL DEFAULT 0,
  to_ask INTEGER NOT NULL DEFAULT 0,
  why TEXT,
  result TEXT,
  PRIMARY KEY (job, document)
) STRICT, WITHOUT ROWID;
-- What models answered: nothing that stands here is asked twice.
CREATE TABLE job_answers (
  job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (job, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_answers_by_key ON job_answers (key);
-- What a person said of fields, in order: the last one counts.
CREATE TABLE job_reviews (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX job_reviews_by_job ON job_reviews (job);
-- Fields of sheets that agents fill themselves.
CREATE TABLE sheet_entries (
  person TEXT NOT NULL,
  sheet TEXT NOT NULL,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  at INTEGER NOT NULL,
  written TEXT NOT NULL,
  PRIMARY KEY (person, sheet, subject, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_entries_by_time ON sheet_entries (at);`;

/** What the result of a synthesis covers, so that a job is told without reading its results. */
export const jobCoverage = `ALTER TABLE job_documents ADD COLUMN coverage TEXT;
UPDATE job_documents SET coverage = result -> '$.coverage';`;

/** Drafts, validations and templates of acts. */
export const draftingTables = `-- Drafts of a person, as written: what was asked and what was proposed, JSON. Nothing of what is sensitive.
CREATE TABLE drafts (
  person TEXT NOT NULL,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_time ON drafts (at);
-- Who has read, or validated, which blocks of a document; the record holds the name as signed in.
CREATE TABLE act_validations (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX act_validations_by_document ON act_validations (document);
-- Templates of the organisation's own, JSON; under the pseudonym of who wrote or changed it.
CREATE TABLE act_templates (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;`;

/** The organisation's own Word template. */
export const letterheadTable = `-- The organisation's own Word template: one row at most.
CREATE TABLE act_letterhead (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  file TEXT NOT NULL,
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;`;

/** Who shared one stands in the journal. */
export const readyRequestTable = `-- Ready requests that the organisation added to those of the product, JSON.
CREATE TABLE ready_requests (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;`;

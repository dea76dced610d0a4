/** What HR keeps of its own: answers that it validated, questions left without one, files that could not be read. */
export const validatedTables: string = `
   -- Answers that HR validated, JSON, as they stand; 'validated' in counters grows with every change of them.
   CREATE TABLE validated_answers (
     id TEXT PRIMARY KEY,
     space TEXT NOT NULL,
     version INTEGER NOT NULL,
     served INTEGER NOT NULL,
     changed_at INTEGER NOT NULL,
     record TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX validated_answers_by_space ON validated_answers (space, changed_at);
   CREATE TABLE validated_versions (
     answer TEXT NOT NULL,
     version INTEGER NOT NULL,
     at INTEGER NOT NULL,
     record TEXT NOT NULL,
     PRIMARY KEY (answer, version)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO counters VALUES ('validated', 0);
   -- Questions without an answer, masked: of who asked, nothing. Spaces is JSON.
   CREATE TABLE unanswered (
     id TEXT PRIMARY KEY,
     question TEXT NOT NULL,
     why TEXT NOT NULL,
     spaces TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX unanswered_by_time ON unanswered (at);
   -- Files of a space that the last indexing of their place could not read.
   CREATE TABLE unread_files (
     space TEXT NOT NULL,
     origin TEXT NOT NULL,
     code TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (space, origin)
   ) STRICT, WITHOUT ROWID;`;

/** Legal references that the organisation added to those that ship. */
export const referenceTable: string = `
   -- JSON; under the pseudonym of who added or changed it last.
   CREATE TABLE act_references (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     person TEXT NOT NULL,
     at INTEGER NOT NULL,
     record TEXT NOT NULL
   ) STRICT;`;

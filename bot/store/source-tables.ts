/** The sources of the spaces: what they showed at the last pass, and what was made of it. */
export const sourceTables: string = `
   CREATE TABLE source_states (
     space TEXT PRIMARY KEY,
     state TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   -- Each file and folder: as found and as done, JSON; the sweep that last named it.
   CREATE TABLE source_items (
     space TEXT NOT NULL,
     id TEXT NOT NULL,
     item TEXT NOT NULL,
     done TEXT NOT NULL,
     seen INTEGER NOT NULL,
     gone INTEGER NOT NULL,
     PRIMARY KEY (space, id)
   ) STRICT, WITHOUT ROWID;
   -- Whose turn it is to go through a source.
   CREATE TABLE source_turns (
     space TEXT PRIMARY KEY,
     holder TEXT NOT NULL,
     until INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;`;

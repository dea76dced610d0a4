/** SQL of the rooms of tickets; never edited once released, only added to in `data-tables.ts`. */
export const ticketTables: string = `-- Questions handed to HR; the body is JSON: the question as written, what was said since, who has it.
   CREATE TABLE tickets (
     id TEXT PRIMARY KEY,
     desk TEXT NOT NULL,
     state TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     changed_at INTEGER NOT NULL,
     due_at INTEGER NOT NULL,
     reminded_at INTEGER,
     escalated_at INTEGER,
     version INTEGER NOT NULL,
     body TEXT NOT NULL
   ) STRICT;
   CREATE INDEX tickets_by_desk ON tickets (desk, state, due_at);
   CREATE INDEX tickets_by_state ON tickets (state, due_at);
   CREATE INDEX tickets_by_change ON tickets (changed_at);
   -- The way back to whoever asked, apart from the question: no screen of HR reads this table.
   CREATE TABLE ticket_ways (
     ticket TEXT PRIMARY KEY REFERENCES tickets (id) ON DELETE CASCADE,
     person TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX ticket_ways_by_person ON ticket_ways (person);
   -- What is still to be told because of a ticket, until it was.
   CREATE TABLE ticket_notices (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     ticket TEXT REFERENCES tickets (id) ON DELETE CASCADE,
     desk TEXT NOT NULL,
     kind TEXT NOT NULL,
     at INTEGER NOT NULL,
     leased_until INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX ticket_notices_by_ticket ON ticket_notices (ticket);
   CREATE TABLE ticket_digests (
     desk TEXT PRIMARY KEY,
     notice TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE ticket_handlers (
     desk TEXT NOT NULL,
     role TEXT NOT NULL,
     handler TEXT NOT NULL,
     name TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (desk, role, handler)
   ) STRICT, WITHOUT ROWID;
   -- Where it is told in Teams: ids of the channel alone.
   CREATE TABLE ticket_chats (
     person TEXT PRIMARY KEY,
     conversation TEXT NOT NULL,
     reference TEXT NOT NULL,
     at INTEGER NOT NULL,
     blocked INTEGER NOT NULL,
     quiet INTEGER NOT NULL,
     reminded_at INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX ticket_chats_by_conversation ON ticket_chats (conversation);
   CREATE TABLE ticket_channels (
     desk TEXT PRIMARY KEY,
     reference TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE ticket_cards (
     ticket TEXT PRIMARY KEY REFERENCES tickets (id) ON DELETE CASCADE,
     reference TEXT NOT NULL,
     activity TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;`;

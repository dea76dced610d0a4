import { erasedName, type PersonRoom, rowsOf, runEach } from './person-room.ts';

/** Rows of these tables that stand under the person's id or pseudonym, and go whole. */
function plainRoom(tables: readonly string[], person: ':id' | ':pseudonym'): PersonRoom {
  return {
    tables,
    held: (database, { id, pseudonym }) =>
      Object.fromEntries(
        tables.map((table) => {
          const sql = `SELECT * FROM ${table} WHERE person = ${person}`;
          return [table, rowsOf(database, sql, { id, pseudonym })];
        }),
      ),
    erase: (database, { id, pseudonym }) => {
      const statements = tables.map((table) => `DELETE FROM ${table} WHERE person = ${person}`);
      return { items: runEach(database, statements, { id, pseudonym }), left: 0 };
    },
  };
}

/** That the charter was accepted stays in the journal, under a pseudonym; the row names the person in full. */
export const acceptancesOfPerson: PersonRoom = plainRoom(['acceptances'], ':id');
export const opinionsOfPerson: PersonRoom = plainRoom(['opinions'], ':pseudonym');
export const groupsOfPerson: PersonRoom = plainRoom(['memberships'], ':pseudonym');
export const draftsOfPerson: PersonRoom = plainRoom(['drafts'], ':pseudonym');

/** Who added a legal reference; the references are the administration's. */
export const referencesOfPerson: PersonRoom = {
  tables: ['act_references'],
  held: (database, { pseudonym }) => ({
    act_references: rowsOf(
      database,
      'SELECT id, at FROM act_references WHERE person = :pseudonym ORDER BY number',
      { pseudonym },
    ),
  }),
  erase: (database, { pseudonym }) => {
    const sql = `UPDATE act_references SET person = '${erasedName}' WHERE person = :pseudonym`;
    return { items: runEach(database, [sql], { pseudonym }), left: 0 };
  },
};

/** Who read or validated an act: what was done stays with the document, nobody is named any more. */
export const validationsOfPerson: PersonRoom = {
  tables: ['act_validations'],
  held: (database, { pseudonym }) => ({
    act_validations: rowsOf(
      database,
      'SELECT document, at, record FROM act_validations WHERE person = :pseudonym ORDER BY number',
      { pseudonym },
    ),
  }),
  erase: (database, { pseudonym }) => {
    const sql = `UPDATE act_validations SET person = '${erasedName}',
      record = json_set(record, '$.by', '${erasedName}') WHERE person = :pseudonym`;
    return { items: runEach(database, [sql], { pseudonym }), left: 0 };
  },
};

/** Who wrote a template; the templates are the administration's. */
export const templatesOfPerson: PersonRoom = {
  tables: ['act_templates'],
  held: (database, { pseudonym }) => ({
    act_templates: rowsOf(
      database,
      'SELECT id, at FROM act_templates WHERE person = :pseudonym ORDER BY id',
      { pseudonym },
    ),
  }),
  erase: (database, { pseudonym }) => {
    const sql = `UPDATE act_templates SET person = '${erasedName}' WHERE person = :pseudonym`;
    return { items: runEach(database, [sql], { pseudonym }), left: 0 };
  },
};

/** The person is taken out of the account's lines; what was consumed stays in the sums of the departments. */
export const accountOfPerson: PersonRoom = {
  tables: ['consumptions', 'consumption_sums', 'consumption_persons'],
  held: (database, { pseudonym }) => ({
    consumptions: rowsOf(database, 'SELECT * FROM consumptions WHERE person = :pseudonym', {
      pseudonym,
    }),
    consumption_sums: rowsOf(
      database,
      "SELECT * FROM consumption_sums WHERE scope = 'person' AND name = :pseudonym",
      { pseudonym },
    ),
  }),
  erase: (database, { pseudonym }) => {
    // How many persons a month had is counted while all of them stand there.
    const keepNumbers = `INSERT INTO consumption_persons (month, service, use, persons)
      SELECT month, coalesce(service, ''), use, count(DISTINCT person) FROM consumptions
      WHERE person IS NOT NULL AND (month, coalesce(service, ''), use) IN
        (SELECT month, coalesce(service, ''), use FROM consumptions WHERE person = :pseudonym)
      GROUP BY 1, 2, 3
      ON CONFLICT DO UPDATE SET persons = max(persons, excluded.persons)`;
    runEach(database, [keepNumbers], { pseudonym });
    const statements = [
      'UPDATE consumptions SET person = NULL WHERE person = :pseudonym',
      "DELETE FROM consumption_sums WHERE scope = 'person' AND name = :pseudonym",
    ];
    return { items: runEach(database, statements, { pseudonym }), left: 0 };
  },
};

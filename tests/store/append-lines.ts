import { openStore } from '../../bot/store/open-store.ts';
import { journalEntry } from '../builders/journal-entries.ts';

/**
 * A process that appends lines to the journal of a folder until it is killed or has written enough,
 * and says on its standard output each line that was acknowledged: `<folder> <name> <count> <first instant> <step>`.
 */
const [folder = '', name = '', count = '0', from = '0', step = '0'] = process.argv.slice(2);
const store = await openStore({ folder, mode: 'inline' });
for (let number = 0; number < Number(count); number += 1) {
  const id = `${name}-${number}`;
  await store.journal.append(journalEntry({ id, at: Number(from) + number * Number(step) }));
  process.stdout.write(`${id}\n`);
}
await store.close();

import { openStore } from '../../bot/store/open-store.ts';
import { consumption } from '../builders/consumptions.ts';

/** A process that adds so many lines to the account of a folder: `<folder> <count>`. */
const [folder = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ folder, mode: 'inline' });
for (let added = 0; added < Number(count); added += 1) await store.ledger.add(consumption());
await store.close();

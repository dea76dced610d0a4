import { openStore } from '../../bot/store/open-store.ts';
import { toStore } from '../builders/documents-to-store.ts';

/** A process that puts batches of documents until it is killed, and says each batch that was acknowledged: `<folder> <documents a batch>`. */
const [folder = '', size = '0'] = process.argv.slice(2);
const store = await openStore({ folder, mode: 'inline' });
await store.setPending(1_000);
for (let batch = 0; ; batch += 1) {
  await store.knowledge.put(
    Array.from({ length: Number(size) }, (_, at) =>
      toStore({
        id: `b${batch}-d${at}`,
        title: `Lot ${batch}`,
        texts: Array.from(
          { length: 20 },
          (_unused, text) => `Lot ${batch}, document ${at}, télétravail ${text}.`,
        ),
      }),
    ),
  );
  process.stdout.write(`${batch}\n`);
}

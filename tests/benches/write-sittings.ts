import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeSittings } from '../golden/sittings/make-sittings.ts';
import { degrade, writeVtt } from '../golden/sittings/write-vtt.ts';

/** Writes the ten sittings as they would be brought, with their truth: `node tests/benches/write-sittings.ts FOLDER [SEED]` */
const [folder = 'sittings', seed = '2026'] = process.argv.slice(2);
for (const [at, { id, kind, cues, list, truth }] of makeSittings(Number(seed)).entries()) {
  const place = resolve(folder, id);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'seance.vtt'), writeVtt(cues));
  writeFileSync(join(place, 'seance.asr.vtt'), writeVtt(degrade(cues, Number(seed) + at)));
  writeFileSync(join(place, 'presences.txt'), list);
  writeFileSync(join(place, 'verite.json'), `${JSON.stringify({ kind, ...truth }, null, 2)}\n`);
}

import { makeSittings } from '../golden/sittings/make-sittings.ts';
import { degrade } from '../golden/sittings/write-vtt.ts';
import { addScores, readSitting, scoreSitting } from './score-sittings.ts';

/**
 * What rules find in ten generated sittings, cleanly heard and as a recogniser hears them, kind of fact by kind of fact:
 * `node tests/benches/sittings.ts [--missed] [SEED]`
 */
const words = process.argv.slice(2);
const seed = Number(words.find((word) => /^\d+$/u.test(word)) ?? 2026);
const sittings = makeSittings(seed);
for (const hearing of ['clean', 'degraded'] as const) {
  const { facts, missed } = addScores(
    sittings.map((sitting, at) => {
      const cues = hearing === 'clean' ? sitting.cues : degrade(sitting.cues, seed + at);
      return scoreSitting(sitting, readSitting(sitting, cues));
    }),
  );
  console.log(`\n${hearing}`);
  for (const [fact, { right, wanted }] of Object.entries(facts)) {
    const share = ((right / wanted) * 100).toFixed(1);
    console.log(`  ${fact.padEnd(24)} ${String(right).padStart(4)} of ${wanted} (${share} %)`);
  }
  if (words.includes('--missed')) for (const line of missed) console.log(`    ${line}`);
}

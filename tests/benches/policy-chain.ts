import { join } from 'node:path';
import { readPolicyFile } from '../../bot/policy-file/read-policy-file.ts';
import { sha256 } from '../builders/policy-text.ts';
import { median, quantile } from './figures.ts';

/** Time to read a policy whole: alone, and with the base that it extends. Files, YAML, schema, rules, comparison, charter. */
const folder = join(import.meta.dirname, '../../infra/policies');
const rounds = 200;

async function measure(name: string): Promise<object> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const reading = await readPolicyFile(join(folder, name), sha256, 'fr');
    times.push(performance.now() - start);
    if (!reading.ok) throw new Error(`${name} is refused`);
  }
  const first = quantile(times.slice(0, 1), 0);
  return { policy: name, firstMs: first, p50Ms: median(times), p95Ms: quantile(times, 0.95) };
}

const chain = await measure('mutualisation/commune.yaml');
const alone = await measure('mutualisation/base.yaml');
console.log(JSON.stringify({ bench: 'policy-chain', rounds, readings: [chain, alone] }));

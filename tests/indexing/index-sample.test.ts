import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { indexSample } from '../../bot/indexing/index-sample.ts';
import { openTrialTown, type TrialTown, townPolicy } from '../builders/trial-town.ts';

const sampleSpace = { id: 'exemple', title: 'Exemple', readers: ['all-agents'] };
const policy = townPolicy({ knowledge: { spaces: [sampleSpace, { ...sampleSpace, id: 'rh' }] } });

/** One start: what it says, and what is in the store afterwards. */
async function startOver(
  town: TrialTown,
  options: { readonly sampleFolder?: string; readonly stopAt?: string } = {},
): Promise<{ readonly said: readonly string[]; readonly documents: readonly string[] }> {
  const config = {
    ...configFrom({}, { policy: town.policy, data: town.data }),
    sampleFolder: options.sampleFolder ?? town.documents,
  };
  const house = assemble(config);
  const said: string[] = [];
  const stopping = new AbortController();
  const say = (line: string): void => {
    said.push(line);
    if (options.stopAt !== undefined && line.includes(options.stopAt)) stopping.abort();
  };
  try {
    await indexSample({ config, house, say, language: 'fr', signal: stopping.signal });
    const { knowledge } = await house.store();
    const documents = (await knowledge.list(['exemple', 'rh'], ['all-agents'])).map(
      ({ space, title }) => `${space}: ${title}`,
    );
    return { said, documents: documents.sort() };
  } finally {
    await house.close();
  }
}

const whole = ['exemple: Congés annuels', 'exemple: Télétravail'];

describe('the sample', () => {
  test('is indexed at the first start, into its space, and left alone afterwards', async () => {
    await using town = openTrialTown(policy);
    const first = await startOver(town);
    expect(first.documents).toEqual(whole);
    expect(first.said).toEqual([
      expect.stringContaining('2 documents d’exemple'),
      'Exemple indexé : 2 documents.',
    ]);
    town.write({ 'documents/astreintes.md': '# Astreintes\n\nUne semaine sur quatre.\n' });
    expect(await startOver(town)).toEqual({ said: ['Documents indexés : 2'], documents: whole });
  });

  test('brings the questions that its changes are tried on, and leaves a set of one’s own alone', async () => {
    await using town = openTrialTown(policy);
    town.write({ 'golden.jsonl': '{"golden":1}\n' });
    await startOver(town);
    const place = join(town.data, 'golden.jsonl');
    expect(readFileSync(place, 'utf8')).toBe('{"golden":1}\n');

    await using other = openTrialTown(policy);
    other.write({ 'golden.jsonl': '{"golden":1}\n' });
    mkdirSync(other.data, { recursive: true });
    writeFileSync(join(other.data, 'golden.jsonl'), 'ours');
    await startOver(other);
    expect(readFileSync(join(other.data, 'golden.jsonl'), 'utf8')).toBe('ours');
  });

  test('is completed at the next start when the first one was stopped on the way', async () => {
    await using town = openTrialTown(policy);
    const stopped = await startOver(town, { stopAt: 'Premier démarrage' });
    expect(stopped.documents).toEqual([]);
    expect(existsSync(join(town.data, 'sample-unfinished'))).toBe(true);
    expect((await startOver(town)).documents).toEqual(whole);
    expect(existsSync(join(town.data, 'sample-unfinished'))).toBe(false);
  });

  test('is left out when the store holds a document, or when the policy has no space for it', async () => {
    await using own = openTrialTown(policy);
    await own.run(['knowledge', 'add', own.documents, '--space', 'rh']);
    expect((await startOver(own)).documents).toEqual(['rh: Congés annuels', 'rh: Télétravail']);
    await using without = openTrialTown();
    const { said, documents } = await startOver(without);
    expect(documents).toEqual([]);
    expect(said).toEqual([expect.stringContaining('knowledge add')]);
  });

  test('that is missing is told and stops nobody’s server', async () => {
    await using town = openTrialTown(policy);
    const { said } = await startOver(town, { sampleFolder: join(town.path, 'absent') });
    expect(said).toEqual([expect.stringMatching(/L’exemple n’a pas pu être indexé\..*absent/)]);
  });
});

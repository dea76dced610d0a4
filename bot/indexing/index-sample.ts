import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '#shared/language/language.ts';
import { startTexts } from '#shared/language/start-texts.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Config } from '../config.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../store/open-store.ts';
import { tellFault } from '../tell-fault.ts';
import { noteIndexing } from './note-indexing.ts';
import type { Indexer } from './open-indexer.ts';

const sampleSpace = 'exemple';
const goldenFile = 'golden.jsonl';
/** Lies in the data folder while the sample is being indexed: a stop on the way is made good at the next start. */
const markFile = 'sample-unfinished';

/** The rooms of the house that the sample goes through, each opened at its first use. */
type SampleHouse = {
  readonly policy: () => Promise<PolicySource>;
  readonly store: () => Promise<Pick<Store, 'knowledge'>>;
  readonly indexer: () => Promise<Pick<Indexer, 'add'>>;
  readonly desk: () => Promise<Pick<Desk, 'note'>>;
};

type Sample = {
  readonly config: Config;
  readonly house: SampleHouse;
  readonly say: (line: string) => void;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/**
 * Indexes the sample knowledge at the first start: only when the store holds no document (or a first start
 * was stopped on the way) and the policy has the space `exemple`. Questions are answered meanwhile from
 * what is there. Never throws: a sample that cannot be indexed is told and stops nobody's server.
 */
export async function indexSample(sample: Sample): Promise<void> {
  const { house, say, language, signal } = sample;
  const texts = startTexts[language];
  try {
    const store = await house.store();
    const { policy } = (await house.policy()).current();
    const spaces = policy.knowledge.spaces.map(({ id }) => id);
    const documents = await store.knowledge.count(spaces);
    const mark = join(sample.config.dataFolder, markFile);
    if (documents > 0 && !existsSync(mark)) return say(texts.documents(documents));
    if (!spaces.includes(sampleSpace)) return say(texts.noDocument);
    writeFileSync(mark, '');
    await addSample(sample);
    rmSync(mark, { force: true });
  } catch (error) {
    if (signal.aborted) return;
    const { message, nextAction } = tellFault(error, language);
    say(texts.sampleFailed(message, nextAction));
  }
}

async function addSample({ config, house, say, language, signal }: Sample): Promise<void> {
  const texts = startTexts[language];
  const indexer = await house.indexer();
  const report = await indexer.add({
    paths: [config.sampleFolder],
    space: sampleSpace,
    language,
    signal,
    onStart: (files) => say(texts.sampleFirst(files)),
  });
  await noteIndexing(await house.desk(), 'system', report);
  say(texts.sampleDone(report.added + report.updated + report.unchanged, report.failed.length));
  for (const { file, message } of report.failed) say(`${file} : ${message}`);
  giveGoldenSet(config);
}

/** The sample's questions are those that a change of its documents is tried on; a set of the organisation's own stays. */
function giveGoldenSet({ sampleFolder, dataFolder }: Config): void {
  const set = join(dirname(sampleFolder), goldenFile);
  const place = join(dataFolder, goldenFile);
  if (existsSync(set) && !existsSync(place)) copyFileSync(set, place);
}

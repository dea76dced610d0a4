import type { Language } from '#shared/language/language.ts';
import { startTexts } from '#shared/language/start-texts.ts';
import type { House } from './assemble.ts';
import type { Config } from './config.ts';
import { noteIndexing } from './indexing/note-indexing.ts';

const sampleSpace = 'exemple';

type Sample = {
  readonly config: Config;
  readonly house: House;
  readonly say: (line: string) => void;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/**
 * Indexes the sample knowledge at the first start: only when the store holds no document and the
 * policy has the space `exemple`. Questions are answered meanwhile from what is there.
 */
export async function indexSample(sample: Sample): Promise<void> {
  const { config, house, say, language, signal } = sample;
  const texts = startTexts[language];
  const store = await house.store();
  const { policy } = (await house.policy()).current();
  const spaces = policy.knowledge.spaces.map(({ id }) => id);
  const { documents } = await store.knowledge.state(spaces);
  if (documents > 0) return say(texts.documents(documents));
  if (!spaces.includes(sampleSpace)) return say(texts.noDocument);
  const indexer = await house.indexer();
  const report = await indexer.add({
    paths: [config.sampleFolder],
    space: sampleSpace,
    signal,
    onStart: (files) => say(texts.sampleFirst(files)),
  });
  await noteIndexing(await house.desk(), 'system', report);
  if (signal.aborted) return;
  say(texts.sampleDone(report.added + report.updated, report.failed.length));
  for (const { file, message } of report.failed) say(`${file} : ${message}`);
}

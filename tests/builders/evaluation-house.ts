import { join } from 'node:path';
import { assemble, type House } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { temporaryFolder } from './store-adapters.ts';

export type EvaluationHouse = AsyncDisposable & { readonly house: House; readonly data: string };

/** The real house with nothing configured, over documents indexed into a space of the demo policy. */
export async function openEvaluationHouse(
  documents: readonly string[],
  space: string,
  policy: string = join(import.meta.dirname, '../../infra/policies/demo.yaml'),
): Promise<EvaluationHouse> {
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  const house = assemble(configFrom({ CALAME_DATA: data, CALAME_POLICY: policy }));
  const report = await (await house.indexer()).add({ paths: documents, space });
  if (report.failed.length > 0) throw new Error(JSON.stringify(report.failed));
  return {
    house,
    data,
    [Symbol.asyncDispose]: async () => {
      await house.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

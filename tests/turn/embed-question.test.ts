import { expect, test } from '@jest/globals';
import { leave, remoteWork } from '../builders/leave-documents.ts';
import { twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const vectorsAsked = (): number =>
  [...town.endpoint.requests, ...town.second.requests].filter(
    ({ body }) => body.model === 'vecteurs',
  ).length;

test('a question leaves for a vector only where a document has one of the same model to compare it with', async () => {
  await town.reopen({ embedding: true, documents: [leave, remoteWork] });
  expect((await town.ask()).outcome.kind).toBe('answered');
  expect(vectorsAsked()).toBe(0);
  const vectors = leave.passages.map(() => Float32Array.of(1));
  for (const [embeddingModel, asked] of [
    ['un-autre', 0],
    ['vecteurs', 1],
  ] as const) {
    await town.reopen({
      embedding: true,
      documents: [{ ...leave, vectors, embeddingModel }, remoteWork],
    });
    await town.ask();
    expect(vectorsAsked()).toBe(asked);
  }
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerRecipe } from '#shared/answers/answer-recipe.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import { preferInForce } from '#shared/knowledge/prefer-in-force.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import type { Person } from '#shared/policy/person.ts';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { indexPaths } from '../../bot/indexing/index-paths.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { temporaryFolder } from './store-adapters.ts';

const infra = join(import.meta.dirname, '../../infra');

export const sampleFolder: string = join(infra, 'sample/documents');
/** The day on which the sample's questions are asked. */
export const sampleDay = '2026-11-22';

/** The sample as the first start indexes it, read by the product's own readers, and its people and rights by the demo policy. */
export type SampleKnowledge = {
  readonly store: KnowledgeStore;
  readonly person: (id: string) => Person;
  /** The passages that an HR answer would rest on, best first. */
  readonly ask: (personId: string, question: string) => Promise<readonly Hit[]>;
  readonly close: () => Promise<void>;
};

/** Indexes the sample into a store of its own, in a temporary folder. */
export async function openSampleKnowledge(): Promise<SampleKnowledge> {
  const reading = readPolicy(readFileSync(join(infra, 'policies/demo.yaml'), 'utf8'), 'en');
  if (!reading.ok) throw new Error('the demo policy does not read');
  const { policy } = reading;
  const space = policy.knowledge.spaces.find(({ id }) => id === 'exemple');
  if (space === undefined) throw new Error('the demo policy has no space for the sample');
  const folder = temporaryFolder();
  const opened = await openStore({ folder: folder.path, mode: 'inline' });
  const store = opened.knowledge;
  const reader = openDocumentReader();
  try {
    const report = await indexPaths(
      { paths: [sampleFolder], space: space.id, readers: space.readers },
      { store, reader, hasher, clock: { now: () => 0 } },
    );
    if (report.failed.length > 0) throw new Error(JSON.stringify(report.failed));
  } finally {
    await reader.close();
  }
  const person = (id: string): Person => {
    const found = developmentPerson(policy, id);
    if (found === null) throw new Error(`the demo policy does not know ${id}`);
    return found;
  };
  const ask = async (personId: string, question: string): Promise<readonly Hit[]> => {
    const { groups } = person(personId);
    const spaces = readableSpaces(policy, person(personId)).filter((id) => id === space.id);
    const wanted = answerRecipe.retrieve(question, []);
    return preferInForce(await store.search({ ...wanted, spaces, groups, today: sampleDay }));
  };
  const close = async (): Promise<void> => {
    await opened.close();
    await folder[Symbol.asyncDispose]();
  };
  return { store, person, ask, close };
}

const hasher = {
  sha256: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex'),
  pseudonym: (personId: string) => personId,
};

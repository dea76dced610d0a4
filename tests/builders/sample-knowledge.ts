import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerRecipe } from '#shared/answers/answer-recipe.ts';
import { knownCase } from '#shared/case/known-case.ts';
import type { Exchange } from '#shared/conversation/ports.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import { knownGroups } from '#shared/policy/known-groups.ts';
import type { Person } from '#shared/policy/person.ts';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { Grounds, Told } from '#shared/turn/recipe.ts';
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
  readonly ask: (
    personId: string,
    question: string,
    history?: readonly Exchange[],
  ) => Promise<readonly Hit[]>;
  /** What that person reads when no model may serve. */
  readonly tell: (personId: string, question: string) => Promise<SampleReply>;
  readonly close: () => Promise<void>;
};

type SampleReply = Told & { readonly kind: 'degraded' | 'not-found' };

/** Indexes the sample into a store of its own, in a temporary folder. */
export async function openSampleKnowledge(): Promise<SampleKnowledge> {
  const reading = readPolicy(readFileSync(join(infra, 'policies/demo.yaml'), 'utf8'), 'en');
  if (!reading.ok) throw new Error('the demo policy does not read');
  const { policy } = reading;
  const { versant } = policy.organisation;
  const space = policy.knowledge.spaces.find(({ id }) => id === 'exemple');
  if (space === undefined) throw new Error('the demo policy has no space for the sample');
  const folder = temporaryFolder();
  const opened = await openStore({ folder: folder.path, mode: 'inline' });
  const store = opened.knowledge;
  const reader = openDocumentReader();
  try {
    const report = await indexPaths(
      { paths: [sampleFolder], space: space.id, knownGroups: knownGroups(policy) },
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
  const groundsOf = (
    question: string,
    hits: readonly Hit[],
    history: readonly Exchange[] = [],
  ): Grounds => ({
    question,
    asked: answerRecipe.inContext(question, history),
    history,
    material: '',
    hits,
    case: knownCase(question, history, versant),
    language: 'fr',
    snapshot: { policy, hash: '', file: '', charter },
    today: sampleDay,
  });
  const ask: SampleKnowledge['ask'] = async (personId, question, history = []) => {
    const { groups } = person(personId);
    const spaces = readableSpaces(policy, person(personId)).filter((id) => id === space.id);
    const wanted = answerRecipe.retrieve(question, history);
    const hits = await store.search({ ...wanted, spaces, groups, versant, today: sampleDay });
    return answerRecipe.settle(groundsOf(question, hits, history));
  };
  const tell = async (personId: string, question: string): Promise<SampleReply> => {
    const grounds = groundsOf(question, await ask(personId, question));
    if (!answerRecipe.enough(grounds)) {
      return { kind: 'not-found', ...answerRecipe.notFound(grounds) };
    }
    return { kind: 'degraded', ...answerRecipe.withoutModel(grounds, { kind: 'not-configured' }) };
  };
  const close = async (): Promise<void> => {
    await opened.close();
    await folder[Symbol.asyncDispose]();
  };
  return { store, person, ask, tell, close };
}

const charter = { version: '1', title: 'Charte', text: '', hash: '' };

const hasher = {
  sha256: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex'),
  pseudonym: (personId: string) => personId,
};

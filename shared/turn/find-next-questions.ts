import { readableSpaces } from '../policy/readable-spaces.ts';
import { findGates } from '../privacy/find-gates.ts';
import { findSituation } from '../privacy/find-situation.ts';
import { asksTheSame } from '../validated/compare-wordings.ts';
import type { ValidatedQuery } from '../validated/ports.ts';
import { readWording, type Wording } from '../validated/read-wording.ts';
import type { Ending } from './ending.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { Grounds, Recipe, Suggestion } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

const mostSuggested = 3;
/** Each costs a search, which at fifty questions a second is most of what a turn costs. */
const mostChecked = 1;

/** A question worth asking next, and what answers it; nothing of it where HR wrote the answer. */
export type NextQuestion = Pick<Suggestion, 'question' | 'sourceIds'>;

type Asking = {
  readonly prepared: Prepared;
  readonly request: TurnRequest;
  readonly recipe: Recipe;
  readonly ports: TurnPorts;
  readonly trace: Trace;
};

/**
 * What the base can answer next: questions that HR has answered, then those of the documents found. Each is asked of the
 * base before it is offered, while the model writes where there is one. Never the question just asked, in whatever words,
 * and nothing where others read along. A check that fails costs the suggestion, never the answer.
 */
export async function findNextQuestions(
  near: readonly string[],
  candidates: readonly Suggestion[],
  grounds: Grounds,
  asking: Asking,
): Promise<readonly NextQuestion[]> {
  if (asking.request.privateChat !== undefined) return [];
  const before = asking.prepared.history.map(({ question }) => question);
  const known = [grounds.asked, grounds.question, ...before, ...near];
  const fresh = newOnes(candidates, known).slice(0, mostChecked);
  const [validated, found] = await Promise.all([
    findNearQuestions(near, asking),
    kept(fresh, (one) => isAnswered(one, grounds, asking)),
  ]);
  return [...validated.map((question) => ({ question, sourceIds: [] })), ...found];
}

/** Validated questions close to the one asked, which their own answer answers for this person. */
export async function findNearQuestions(
  near: readonly string[],
  { request, ports, trace }: Pick<Asking, 'request' | 'ports' | 'trace'>,
): Promise<readonly string[]> {
  const { validated } = ports;
  if (validated === undefined || request.privateChat !== undefined) return [];
  const { spaces, groups, versant } = readerOf(request, trace);
  return kept(near, async (text) => {
    const { answer } = await validated.match({ text, spaces, groups, versant });
    return answer !== null;
  });
}

/** The ending with what may be asked next, but for what it cites already. */
export function withNext(ending: Ending, next: readonly NextQuestion[]): Ending {
  if (!suggesting.has(ending.kind)) return ending;
  const cited = new Set(ending.citations.map(({ sourceId }) => sourceId));
  const followUps = next
    .filter(({ sourceIds }) => !sourceIds.some((id) => cited.has(id)))
    .map(({ question }) => question);
  return { ...ending, followUps: [...new Set(followUps)].slice(0, mostSuggested) };
}

const suggesting: ReadonlySet<Ending['kind']> = new Set(['answered', 'degraded', 'not-found']);

/** Where the person looks: what she may read, of what she asked to search. */
function readerOf(
  { person, spaces }: TurnRequest,
  { snapshot: { policy } }: Trace,
): Omit<ValidatedQuery, 'text'> {
  const readable = readableSpaces(policy, person);
  return {
    spaces: spaces?.filter((space) => readable.includes(space)) ?? readable,
    groups: person.groups,
    versant: policy.organisation.versant,
  };
}

/** Those that ask nothing of what is known, nor the same twice, and that say of what they ask. */
function newOnes(
  candidates: readonly Suggestion[],
  known: readonly string[],
): readonly Suggestion[] {
  const read: Wording[] = known.map((text) => readWording(text));
  return candidates.filter(({ question }) => {
    const wording = readWording(question);
    if (wording.subject.size === 0) return false;
    if (read.some((one) => asksTheSame(one, wording) || asksTheSame(wording, one))) return false;
    read.push(wording);
    return true;
  });
}

/** Whether the base, asked this alone, answers from the document that the question stands in, and asks nothing back. */
async function isAnswered(
  { question, space, documentId }: Suggestion,
  grounds: Grounds,
  { request, recipe, ports, trace }: Asking,
): Promise<boolean> {
  if (findSituation(question) !== null || findGates(question).length > 0) return false;
  const wanted = recipe.retrieve(question, []);
  if (wanted === null) return false;
  const found = await ports.knowledge.search({
    ...wanted,
    ...readerOf(request, trace),
    today: trace.today,
  });
  const asked = recipe.inContext(question, []);
  const alone: Grounds = { ...grounds, question, asked, history: [], hits: found };
  const settled: Grounds = { ...alone, hits: recipe.settle(alone) };
  const [first] = settled.hits;
  return (
    first?.documentId === documentId &&
    first.space === space &&
    recipe.enough(settled) &&
    recipe.doubt(settled) === null
  );
}

async function kept<Item>(
  items: readonly Item[],
  holds: (item: Item) => Promise<boolean>,
): Promise<readonly Item[]> {
  const held = await Promise.all(items.map((item) => holds(item).catch(() => false)));
  return items.filter((_, at) => held[at] === true);
}

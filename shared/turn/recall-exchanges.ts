import type { KeptKind } from '../conversation/kept-kinds.ts';
import type { Conversations, Exchange, KeptCitation } from '../conversation/ports.ts';
import type { Citation } from '../evidence/citation.ts';
import type { KnowledgeStore } from '../knowledge/ports.ts';
import type { Person } from '../policy/person.ts';
import type { PolicySource } from '../policy/ports.ts';
import { readableSpaces } from '../policy/readable-spaces.ts';
import type { Clock, Hasher } from '../ports.ts';
import { citePassage } from './cite-sources.ts';
import { dayIn } from './day-in.ts';

/** A source of an earlier answer that cannot be shown as it was cited. */
type LostSource = {
  readonly n: number;
  /** Of the document that no longer holds the passage; null = the document is gone, or not open to the person any more. */
  readonly changed: string | null;
};

/** An earlier exchange as it was kept, masked, with its sources as they stand today. */
export type RecalledExchange = {
  /** Reference of the answer; null for what was kept before references were. */
  readonly answerId: string | null;
  readonly question: string;
  readonly text: string;
  /** Null for what was kept before kinds were. */
  readonly kind: KeptKind | null;
  /** A model wrote the text. */
  readonly generated: boolean;
  readonly citations: readonly Citation[];
  readonly lost: readonly LostSource[];
  /** Milliseconds since the epoch. */
  readonly at: number;
};

type RecallPorts = {
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly policy: Pick<PolicySource, 'current'>;
  readonly conversations: Pick<Conversations, 'history'>;
  readonly knowledge: Pick<KnowledgeStore, 'open'>;
};

type Opened = Awaited<ReturnType<KnowledgeStore['open']>>;
type Show = (kept: KeptCitation) => Promise<Citation | LostSource>;

/**
 * What is kept of a person's own conversation, oldest first. Her rights on each source are those of the policy in force,
 * and each says today's word on itself: in force, overtaken, changed or gone.
 */
export async function recallExchanges(
  person: Person,
  conversationId: string,
  ports: RecallPorts,
): Promise<readonly RecalledExchange[]> {
  const owner = ports.hasher.pseudonym(person.id);
  const exchanges = await ports.conversations.history(owner, conversationId);
  const show = sourcesFor(person, ports);
  // Kept by an earlier version, or not: what is sensitive is not shown again.
  const shown = exchanges.filter(({ dataClass }) => dataClass !== 'sensitive');
  return Promise.all(shown.map((exchange) => recall(exchange, show)));
}

async function recall(exchange: Exchange, show: Show): Promise<RecalledExchange> {
  const sources = await Promise.all(exchange.citations.map(show));
  const { question, answer: text, kind, serving, trip, at } = exchange;
  return {
    ...{ answerId: trip?.journalId ?? null, question, text, kind, at },
    generated: serving !== null,
    citations: sources.filter((source) => 'passage' in source),
    lost: sources.filter((source) => 'changed' in source),
  };
}

/** Opens each document once, whatever number of answers cite it. */
function sourcesFor(person: Person, { policy, clock, hasher, knowledge }: RecallPorts): Show {
  const current = policy.current().policy;
  const today = dayIn(clock.now(), current.organisation.timeZone);
  const spaces = readableSpaces(current, person);
  const documents = new Map<string, Promise<Opened>>();
  const open = (space: string, id: string): Promise<Opened> => {
    const name = `${space}/${id}`;
    const opened = documents.get(name) ?? knowledge.open(space, id, person.groups);
    documents.set(name, opened);
    return opened;
  };
  return async ({ n, space, sourceId, passageHash }) => {
    const place = sourceId.lastIndexOf('#');
    const opened = spaces.includes(space) ? await open(space, sourceId.slice(0, place)) : null;
    if (opened === null) return { n, changed: null };
    const { document, passages } = opened;
    const isCited = ({ text }: { readonly text: string }): boolean =>
      hasher.sha256(text) === passageHash;
    const index = Number(sourceId.slice(place + 1));
    // Its place may have moved: what was cited is the text.
    const same = passages.find((one) => one.index === index && isCited(one));
    const passage = same ?? passages.find(isCited);
    if (passage === undefined) return { n, changed: document.title };
    return citePassage(document, passage, n, { policy: current, today });
  };
}

import type { ShortTask } from '#shared/drafting/short-task.ts';
import type { Use } from '#shared/policy/policy.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DraftLine, DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { RewriteLine, RewriteRequest, Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { Asking, DraftingDesk } from '../../bot/drafting/drafting-desk.ts';
import { type DraftingPorts, openDrafting } from '../../bot/drafting/open-drafting.ts';
import { openReferences } from '../../bot/references/open-references.ts';
import { inMemoryDrafting } from './in-memory-drafting.ts';
import { inMemoryOwnReferences } from './in-memory-own-references.ts';
import { inMemoryReadyRequests } from './in-memory-ready-requests.ts';
import { claire } from './scripted-policy.ts';
import { openTurnHouse, type TurnHouse } from './turn-house.ts';

export type DraftingHouse = {
  readonly desk: DraftingDesk;
  readonly ports: DraftingPorts;
  readonly house: TurnHouse;
  readonly asking: (more?: Partial<Asking>) => Asking;
  readonly draft: (request: DraftRequest, more?: Partial<Asking>) => Promise<Drafted>;
  readonly write: (task: ShortTask, more?: Partial<Asking>) => Promise<Drafted>;
  readonly rewrite: (request: RewriteRequest, more?: Partial<Asking>) => Promise<Rewrote>;
};

type Drafted = {
  readonly outcome: Outcome;
  readonly streamed: string;
  readonly proposal: Proposal | null;
};
type Rewrote = {
  readonly outcome: Outcome;
  readonly streamed: string;
  readonly rewriting: Rewriting | null;
};

/** The drafting desk over the real spine and in-memory stores; `baseURL` is a stand-in endpoint's, null = no model. */
export async function openDraftingHouse(
  baseURL: string | null,
  change: Partial<Use> = {},
): Promise<DraftingHouse> {
  const endpoints = baseURL === null ? {} : { endpoints: [baseURL] };
  const house = await openTurnHouse({ documents: [], ...endpoints });
  house.swap((snapshot) => {
    const answers = snapshot.policy.uses['hr-answer'];
    if (answers === undefined) throw new Error('the scripted policy has no use hr-answer');
    const use: Use = { ...answers, withoutModel: 'skeleton', ...change };
    const uses = { ...snapshot.policy.uses, draft: use, rewrite: use };
    return { ...snapshot, policy: { ...snapshot.policy, uses } };
  });
  await house.accept();
  const ports: DraftingPorts = {
    ...house.ports,
    ...inMemoryDrafting(),
    readyRequests: inMemoryReadyRequests(),
    references: openReferences({ ...house.ports, own: inMemoryOwnReferences() }),
  };
  const desk = openDrafting(ports);
  const asking = (more: Partial<Asking> = {}): Asking => ({
    person: claire,
    channel: 'word',
    language: 'fr',
    signal: new AbortController().signal,
    ...more,
  });
  return {
    ...{ desk, ports, house, asking },
    draft: async (request, more) => {
      const { outcome, streamed, last } = await hear(desk.draft(asking(more), request));
      return { outcome, streamed, proposal: last?.kind === 'proposal' ? last.proposal : null };
    },
    write: async (task, more) => {
      const { outcome, streamed, last } = await hear(desk.write(asking(more), 'draft-short', task));
      return { outcome, streamed, proposal: last?.kind === 'proposal' ? last.proposal : null };
    },
    rewrite: async (request, more) => {
      const { outcome, streamed, last } = await hear(desk.rewrite(asking(more), request));
      return { outcome, streamed, rewriting: last?.kind === 'rewriting' ? last.rewriting : null };
    },
  };
}

async function hear(
  lines: AsyncIterable<Exclude<DraftLine | RewriteLine, { readonly kind: 'fault' }>>,
): Promise<{
  readonly outcome: Outcome;
  readonly streamed: string;
  readonly last: Extract<DraftLine | RewriteLine, { kind: 'proposal' | 'rewriting' }> | null;
}> {
  let streamed = '';
  let outcome: Outcome | null = null;
  let last: Extract<DraftLine | RewriteLine, { kind: 'proposal' | 'rewriting' }> | null = null;
  for await (const line of lines) {
    if (line.kind === 'text') streamed += line.text;
    if (line.kind === 'outcome') outcome = line.outcome;
    if (line.kind === 'proposal' || line.kind === 'rewriting') last = line;
  }
  if (outcome === null) throw new Error('no outcome was told');
  return { outcome, streamed, last };
}

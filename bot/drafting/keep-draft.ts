import type { UseId } from '#shared/policy/policy.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { Asking } from './drafting-desk.ts';
import type { DraftingPorts } from './open-drafting.ts';
import type { KeptDraft } from './ports.ts';

/** The policy wants nothing where no model writes. */
export function isClosed(use: UseId, { kind }: Outcome, { policy }: DraftingPorts): boolean {
  return kind === 'degraded' && policy.current().policy.uses[use]?.withoutModel === 'none';
}

/** Of what is sensitive nothing is kept here: the panel holds it until it is inserted. */
export async function keepDraft(
  { person, channel }: Asking,
  request: DraftRequest,
  outcome: Outcome,
  proposal: Proposal,
  ports: DraftingPorts,
): Promise<void> {
  if (outcome.kind === 'degraded' && outcome.reason.kind === 'sensitive-data') return;
  // The turn judges what a model may read; kept is all that was given, with what was left out for its orders.
  if (textsGiven(request).some((text) => findSituation(text) !== null)) return;
  const isCut = outcome.kind === 'interrupted' || outcome.kind === 'partial';
  const draft: KeptDraft = {
    draftId: request.draftId,
    kind: request.kind,
    title: proposal.act.title,
    state: isCut ? 'cut' : 'done',
    from: channel,
    changedAt: ports.clock.now(),
    request: channel === 'teams' ? withoutGivenTexts(request) : request,
    proposal,
  };
  await ports.drafts.keep(ports.hasher.pseudonym(person.id), draft);
}

function textsGiven(request: DraftRequest): readonly string[] {
  const { facts, points, instruction, startingText, letter } = request;
  const answers = points.flatMap(({ point, answer }) => [point, answer ?? '']);
  return [...Object.values(facts).flat(), ...answers, instruction, startingText, letter].filter(
    (text) => text !== null,
  );
}

/** What somebody pasted in a chat is not theirs alone: the text that came of it is kept, that text is not. */
function withoutGivenTexts(request: DraftRequest): DraftRequest {
  const nothing = { facts: {}, points: [], instruction: null, startingText: null, letter: null };
  return { ...request, ...nothing };
}

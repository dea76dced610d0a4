import { composeAct } from '#shared/acts/compose-act.ts';
import type { ReferenceBase } from '#shared/acts/reference.ts';
import type { Template } from '#shared/acts/template.ts';
import { type ActWriting, openActWriting } from '#shared/drafting/act-writing.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { turn } from '#shared/turn/turn.ts';
import type { DraftLine, DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import { chooseTemplate } from './choose-template.ts';
import type { Asking, Told } from './drafting-desk.ts';
import type { DraftingPorts } from './open-drafting.ts';
import type { KeptDraft } from './ports.ts';
import { proposeAct } from './propose-act.ts';

type Loaded = { readonly templates: readonly Template[]; readonly references: ReferenceBase };

/** Runs the turn of one act, keeps what came of it, then tells its outcome and its proposal. */
export async function* writeDraft(
  asking: Asking,
  request: DraftRequest,
  { templates, references }: Loaded,
  ports: DraftingPorts,
): Told<DraftLine> {
  const { person, channel, language, signal } = asking;
  const writing = openWriting(request, templates, references, asking, ports);
  const events = turn(
    {
      ...{ person, channel, language, signal, use: 'draft', spaces: null, conversationId: null },
      ...{ text: writing.text, material: writing.material },
    },
    writing.recipe,
    ports,
  );
  const { timeZone } = ports.policy.current().policy.organisation;
  const today = dayIn(ports.clock.now(), timeZone);
  for await (const event of events) {
    if (event.kind !== 'outcome') {
      yield event;
      continue;
    }
    const { outcome } = event;
    const { draftId } = request;
    const proposal = isClosed(outcome, ports)
      ? null
      : proposeAct(outcome, writing, { draftId, references, today, language });
    if (proposal !== null) await keepDraft(asking, request, outcome, proposal, ports);
    yield event;
    if (proposal !== null) yield { kind: 'proposal', proposal };
  }
}

function openWriting(
  request: DraftRequest,
  templates: readonly Template[],
  references: ReferenceBase,
  { language }: Asking,
  ports: DraftingPorts,
): ActWriting {
  const { name, kind } = ports.policy.current().policy.organisation;
  const { facts, move, points, instruction, startingText, letter } = request;
  const template = chooseTemplate(templates, request.kind, request.templateId);
  const settings = { organisation: { name, kind }, references, language: template.language };
  const skeleton = composeAct(template, facts, settings);
  return openActWriting(
    { move, template, skeleton, facts, points, instruction, startingText, letter },
    language,
  );
}

/** The policy wants nothing where no model writes. */
function isClosed({ kind }: Outcome, { policy }: DraftingPorts): boolean {
  return kind === 'degraded' && policy.current().policy.uses.draft?.withoutModel === 'none';
}

/** Of what is sensitive nothing is kept here: the panel holds it until it is inserted. */
async function keepDraft(
  { person, channel }: Asking,
  request: DraftRequest,
  outcome: Outcome,
  proposal: Proposal,
  ports: DraftingPorts,
): Promise<void> {
  if (outcome.kind === 'degraded' && outcome.reason.kind === 'sensitive-data') return;
  const isCut = outcome.kind === 'interrupted' || outcome.kind === 'partial';
  const draft: KeptDraft = {
    draftId: request.draftId,
    kind: request.kind,
    title: proposal.act.title,
    state: isCut ? 'cut' : 'done',
    from: channel,
    changedAt: ports.clock.now(),
    request,
    proposal,
  };
  await ports.drafts.keep(ports.hasher.pseudonym(person.id), draft);
}

import type { ReferenceBase } from '#shared/acts/reference.ts';
import type { ShortTask } from '#shared/drafting/short-task.ts';
import { openShortWriting } from '#shared/drafting/short-writing.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { DraftLine } from '#shared/wire/draft-exchange.ts';
import type { Asking, Told } from './drafting-desk.ts';
import { isClosed, keepDraft } from './keep-draft.ts';
import type { DraftingPorts } from './open-drafting.ts';
import { type ProposalLine, proposeAct } from './propose-act.ts';
import { isAlone, runWriting } from './run-writing.ts';

type Short = {
  readonly draftId: string;
  readonly task: ShortTask;
  readonly references: ReferenceBase;
};

/** Runs the turn of a short text, keeps it so that the panel opens it, then tells its outcome and its proposal. */
export async function* writeShort(
  asking: Asking,
  { draftId, task, references }: Short,
  ports: DraftingPorts,
): Told<DraftLine> {
  const { language } = asking;
  const { name, kind, timeZone } = ports.policy.current().policy.organisation;
  const writing = openShortWriting(task, { name, kind }, language);
  const today = dayIn(ports.clock.now(), timeZone);
  yield* runWriting<ProposalLine>(asking, writing, ports, async (outcome) => {
    if (isClosed(writing.recipe.use, outcome, ports)) return null;
    const act = { act: (id: string) => writing.act(id, isAlone(outcome)), notes: writing.notes };
    const proposal = proposeAct(outcome, act, { draftId, references, today, language });
    if (proposal === null) return null;
    const request = {
      ...({ draftId, move: 'draft', kind: proposal.act.kind, templateId: null } as const),
      ...{ facts: {}, points: [], letter: null },
      instruction: task.request,
      startingText: task.text,
    };
    await keepDraft(asking, request, outcome, proposal, ports);
    return { kind: 'proposal', proposal };
  });
}

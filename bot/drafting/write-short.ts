import type { ReferenceBase } from '#shared/acts/reference.ts';
import type { ShortTask } from '#shared/drafting/short-task.ts';
import { openShortWriting } from '#shared/drafting/short-writing.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { turn } from '#shared/turn/turn.ts';
import type { DraftLine } from '#shared/wire/draft-exchange.ts';
import type { Asking, Told } from './drafting-desk.ts';
import { isClosed, keepDraft } from './keep-draft.ts';
import type { DraftingPorts } from './open-drafting.ts';
import { proposeAct } from './propose-act.ts';

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
  const { person, channel, language, signal } = asking;
  const { name, kind, timeZone } = ports.policy.current().policy.organisation;
  const writing = openShortWriting(task, { name, kind }, language);
  const { use } = writing.recipe;
  const events = turn(
    {
      ...{ person, channel, language, signal, use, spaces: null, conversationId: null },
      ...{ text: writing.text, material: writing.material },
    },
    writing.recipe,
    ports,
  );
  const today = dayIn(ports.clock.now(), timeZone);
  for await (const event of events) {
    if (event.kind !== 'outcome') {
      yield event;
      continue;
    }
    const { outcome } = event;
    const alone = outcome.kind === 'degraded' || outcome.kind === 'not-found';
    const act = { act: (id: string) => writing.act(id, alone), notes: writing.notes };
    const proposal = isClosed(use, outcome, ports)
      ? null
      : proposeAct(outcome, act, { draftId, references, today, language });
    if (proposal !== null) {
      const request = {
        ...({ draftId, move: 'draft', kind: proposal.act.kind, templateId: null } as const),
        ...{ facts: {}, points: [], letter: null },
        instruction: task.request,
        startingText: task.text,
      };
      await keepDraft(asking, request, outcome, proposal, ports);
    }
    yield event;
    if (proposal !== null) yield { kind: 'proposal', proposal };
  }
}

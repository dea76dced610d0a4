import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import { turn } from '#shared/turn/turn.ts';
import type { Ask, AskAnswer } from './job-work.ts';
import { type Judgement, judgeOutcome } from './judge-outcome.ts';
import type { JobOrder } from './ports.ts';

/** How one question of a job ended. */
export type AskEnd = { readonly judgement: Judgement; readonly answer: AskAnswer };

/** Puts one question: a turn of the spine like any other, with the policy in force and the rights of `person` now. */
export type PutAsk = (
  order: JobOrder,
  person: Person,
  ask: Ask,
  signal: AbortSignal,
) => Promise<AskEnd>;

export function openAskTurn(ports: TurnPorts): PutAsk {
  return async ({ channel, language }, person, ask, signal) => {
    const request = {
      ...{ person, channel, language, signal, background: true },
      ...{ use: ask.recipe.use, text: ask.text, material: ask.material },
      ...{ spaces: null, conversationId: null },
    };
    let text = '';
    for await (const event of turn(request, ask.recipe, ports)) {
      if (event.kind === 'text') text += event.text;
      if (event.kind !== 'outcome') continue;
      const { outcome } = event;
      const { kind, endpoint, journalId } = outcome;
      return {
        judgement: judgeOutcome(outcome),
        answer: { outcome: kind, text, model: endpoint?.model ?? null, journalId },
      };
    }
    throw new Fault('internal');
  };
}

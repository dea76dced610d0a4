import type { Person } from '#shared/policy/person.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import { openAskTurn } from '../jobs/ask-turn.ts';
import type { Ask, AskAnswer } from '../jobs/job-work.ts';
import type { JobOrder } from '../jobs/ports.ts';

export type AnsweredWindows = {
  readonly answers: ReadonlyMap<string, AskAnswer>;
  /** Windows of which no model said anything that could be kept. */
  readonly unanswered: number;
};

/** Questions under way at once. */
const atOnce = 3;

/** Puts the windows of one transcript to a model, in order; stops at the first refusal that holds for all of them. */
export async function askMinutes(
  asks: readonly Ask[],
  order: JobOrder,
  ports: TurnPorts,
  { signal, told }: { readonly signal: AbortSignal; readonly told: (done: number) => void },
): Promise<AnsweredWindows> {
  const put = openAskTurn(ports);
  const answers = new Map<string, AskAnswer>();
  const waiting = [...asks];
  let done = 0;
  const work = async (person: Person): Promise<void> => {
    for (let ask = waiting.shift(); ask !== undefined && !signal.aborted; ask = waiting.shift()) {
      const { judgement, answer } = await put(order, person, ask, signal);
      if (judgement.kind === 'keep') answers.set(ask.key, answer);
      // Without a model, over a quota or not allowed: the next one would end the same way.
      if (judgement.kind !== 'keep') waiting.length = 0;
      done += 1;
      told(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, () => work(order.launcher)));
  return { answers, unanswered: asks.length - answers.size };
}

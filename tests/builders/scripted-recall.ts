import { keptKinds } from '#shared/conversation/kept-kinds.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { RecalledExchange } from '#shared/turn/recall-exchanges.ts';

/** An outcome as it is given back later; null for one that is not kept. */
export const recalled = (
  question: string,
  outcome: Outcome,
  at: number = Date.UTC(2026, 10, 21, 13, 5),
): RecalledExchange | null => {
  const kind = keptKinds.find((one) => one === outcome.kind);
  if (kind === undefined) return null;
  const { journalId: answerId, text, citations, endpoint } = outcome;
  const generated = endpoint !== null;
  return { ...{ answerId, question, text, kind, generated, citations, at }, lost: [] };
};

/** What a scripted desk keeps of each person's conversations. */
export type ScriptedMemory = {
  readonly keep: (person: string, conversation: string, question: string, told: Outcome) => void;
  readonly recall: (person: string, conversation: string) => readonly RecalledExchange[];
  readonly forget: (person: string, conversation: string) => void;
};

export const scriptedMemory = (): ScriptedMemory => {
  const kept = new Map<string, readonly RecalledExchange[]>();
  const nameOf = (person: string, conversation: string): string => `${person} ${conversation}`;
  const recall: ScriptedMemory['recall'] = (person, conversation) =>
    kept.get(nameOf(person, conversation)) ?? [];
  return {
    keep: (person, conversation, question, told) => {
      const before = recall(person, conversation);
      // Each answer has a reference of its own, which the scripted outcomes have not.
      const answerId = `${told.journalId}-${conversation.slice(0, 8)}-${before.length}`;
      const exchange = recalled(question, { ...told, journalId: answerId });
      if (exchange !== null) kept.set(nameOf(person, conversation), [...before, exchange]);
    },
    recall,
    forget: (person, conversation) => void kept.delete(nameOf(person, conversation)),
  };
};

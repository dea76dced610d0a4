import type { Evaluation, Evaluations } from '#shared/quality/ports.ts';

export function inMemoryEvaluations(): Evaluations {
  let kept: readonly Evaluation[] = [];
  const latestFirst = (): readonly Evaluation[] =>
    [...kept].reverse().toSorted((one, other) => other.at - one.at);
  return {
    keep: async (evaluation) => {
      kept = [...kept, structuredClone(evaluation)];
    },
    list: async (golden) =>
      latestFirst().filter((one) => golden === undefined || one.golden === golden),
    expire: async (before) => {
      const all = kept.length;
      const bySet = Map.groupBy(latestFirst(), ({ golden }) => golden);
      const lasts = new Set([...bySet.values()].map(([last]) => last));
      kept = kept.filter((one) => one.at >= before || lasts.has(one));
      return all - kept.length;
    },
  };
}

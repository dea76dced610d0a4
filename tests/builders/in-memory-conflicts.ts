import { inOrder } from '#shared/knowledge/in-order.ts';
import type { Conflict, Conflicts } from '#shared/knowledge/ports.ts';

export function inMemoryConflicts(): Conflicts {
  const kept = new Map<string, Conflict>();
  const nameOf = ({ space, documentId, otherSpace, otherId }: Conflict): string =>
    [space, documentId, otherSpace, otherId].join('\n');
  return {
    report: async (pairs, at) => {
      for (const { one, other } of pairs.map(inOrder)) {
        const conflict: Conflict = {
          ...{ space: one.space, documentId: one.documentId },
          ...{ otherSpace: other.space, otherId: other.documentId },
          at,
        };
        const before = kept.get(nameOf(conflict))?.at ?? at;
        kept.set(nameOf(conflict), { ...conflict, at: Math.max(before, at) });
      }
    },
    list: async (spaces, since) =>
      [...kept.values()]
        .filter(
          ({ space, otherSpace, at }) =>
            at >= since && (spaces.includes(space) || spaces.includes(otherSpace)),
        )
        .sort((left, right) => right.at - left.at || (nameOf(left) < nameOf(right) ? -1 : 1)),
  };
}

import type { OwnReference, OwnReferences } from '#shared/acts/references/ports.ts';

export function inMemoryOwnReferences(): OwnReferences {
  const kept = new Map<string, OwnReference>();
  return {
    list: async () => [...kept.values()],
    add: async (own) => {
      const isNew = !kept.has(own.reference.id);
      if (isNew) kept.set(own.reference.id, own);
      return isNew;
    },
    replace: async (own) => {
      const isKnown = kept.has(own.reference.id);
      if (isKnown) kept.set(own.reference.id, own);
      return isKnown;
    },
    remove: async (id) => kept.delete(id),
  };
}

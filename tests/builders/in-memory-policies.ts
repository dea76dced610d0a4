import type { KeptPolicy, PolicyArchive } from '#shared/policy/ports.ts';

export function inMemoryPolicies(): PolicyArchive {
  const kept = new Map<string, KeptPolicy>();
  const latestFirst = (): readonly KeptPolicy[] =>
    [...kept.values()].sort(
      (one, other) => other.lastAt - one.lastAt || other.firstAt - one.firstAt,
    );
  return {
    keep: async (hash, files, at) => {
      const known = kept.get(hash) ?? { hash, firstAt: at, lastAt: at, files: [...files] };
      const firstAt = Math.min(known.firstAt, at);
      kept.set(hash, { ...known, firstAt, lastAt: Math.max(known.lastAt, at) });
    },
    find: async (start) => latestFirst().filter(({ hash }) => hash.startsWith(start)),
    history: async () =>
      latestFirst().map(({ hash, firstAt, lastAt }) => ({ hash, firstAt, lastAt })),
    expire: async (before) => {
      const gone = [...kept.values()].filter(({ lastAt }) => lastAt < before);
      for (const { hash } of gone) kept.delete(hash);
      return gone.length;
    },
  };
}

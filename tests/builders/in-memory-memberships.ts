import type { Membership, Memberships } from '../../bot/identity/memberships.ts';

export function inMemoryMemberships(): Memberships {
  const kept = new Map<string, Membership>();
  return {
    recall: async (person) => kept.get(person) ?? null,
    keep: async (person, membership) => void kept.set(person, structuredClone(membership)),
    expire: async (now) => {
      const over = [...kept].filter(([, { until }]) => until <= now);
      for (const [person] of over) kept.delete(person);
      return over.length;
    },
  };
}

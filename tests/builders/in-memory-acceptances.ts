import type { Acceptance, Acceptances } from '#shared/charter/ports.ts';

export function inMemoryAcceptances(): Acceptances {
  const kept: Acceptance[] = [];
  return {
    last: async (personId) =>
      kept
        .filter(({ person }) => person === personId)
        .reduce<Acceptance | null>(
          (latest, one) => (latest === null || one.at >= latest.at ? one : latest),
          null,
        ),
    record: async (acceptance) => {
      kept.push({ ...acceptance });
    },
  };
}

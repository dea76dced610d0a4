import type { SearchQuery } from '#shared/knowledge/ports.ts';

/** A question on telework from somebody who reads the space `rh`, but for what the test changes. */
export function searchQuery(wanted: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text: 'Combien de jours de télétravail par semaine ?',
    spaces: ['rh'],
    groups: ['all-agents'],
    today: '2026-11-22',
    limit: 10,
    perDocument: 3,
    ...wanted,
  };
}

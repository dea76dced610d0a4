import type { DocumentHealth, HealthState } from '#shared/quality/quality.ts';

/** The states that call for something, the most pressing first. */
export const pressing: readonly HealthState[] = [
  'failed',
  'conflicting',
  'expired',
  'to-review',
  'superseded',
  'never-used',
  'not-yet',
];

/** Views of the list; `all` first. */
export type DocumentFilter = 'all' | HealthState;

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The documents of a view whose title holds what is searched for. */
export const filterDocuments = (
  documents: readonly DocumentHealth[],
  filter: DocumentFilter,
  search: string,
): readonly DocumentHealth[] =>
  documents.filter(
    ({ title, states }) =>
      (filter === 'all' || states.includes(filter)) && fold(title).includes(fold(search.trim())),
  );

/** Name of a document among those of all spaces. */
export const nameOf = ({ space, id }: Pick<DocumentHealth, 'space' | 'id'>): string =>
  `${space}/${id}`;

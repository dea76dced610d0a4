import type { Sheet } from './sheet.ts';

/** Ids of the fields that the document must give: those that may not be absent. */
export const requiredFields = ({ fields }: Sheet): ReadonlySet<string> =>
  new Set(
    fields.flatMap(({ id, from, mayBeAbsent }) =>
      from === 'document' && !mayBeAbsent ? [id] : [],
    ),
  );

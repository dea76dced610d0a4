import { Fault } from '../fault.ts';
import { asksForRanking, rankingFields } from './find-ranking.fr.ts';
import type { Sheet } from './sheet.ts';

/**
 * Offers and candidates are scored, ranked and set aside by nobody but the buyer: a question that asks for it, or a sheet
 * of the organisation's own whose fields do, opens no job. Throws `Fault('ranking-refused')`.
 */
export function refuseRanking(sheet: Sheet, question: string | null): void {
  if (question !== null && asksForRanking(question)) throw new Fault('ranking-refused');
  const fields = namesOfRanking(sheet);
  if (fields.length > 0) throw new Fault('ranking-refused', { fields: fields.join(', ') });
}

/** Names of the fields of an organisation's sheet that ask for a score, a rank or a choice. */
export function namesOfRanking(sheet: Sheet): readonly string[] {
  if (sheet.from === 'calame') return [];
  const ids = new Set(rankingFields(sheet));
  return sheet.fields.flatMap(({ id, name }) => (ids.has(id) ? [name] : []));
}

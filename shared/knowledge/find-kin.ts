import { areKin, kinPrefix } from '../french/are-kin.ts';
import { firstFrom, termAt, termCount } from './posting-table.ts';
import type { PostingTable } from './segment.ts';

/** Positions in the table of the words of the same family as a term, itself left out. */
export function findKin(table: PostingTable, term: string): readonly number[] {
  if (term.length < kinPrefix) return [];
  const prefix = term.slice(0, kinPrefix);
  const found: number[] = [];
  for (let index = firstFrom(table, prefix); index < termCount(table); index += 1) {
    const other = termAt(table, index);
    if (!other.startsWith(prefix)) break;
    if (other !== term && areKin(term, other)) found.push(index);
  }
  return found;
}

import type { ToldWhere } from '../residency/tell-where.ts';

/**
 * Answer of `GET /api/where`, the way of a question asked now, and of
 * `GET /api/conversations/:id/answers/:reference/where`, the way of that answer; in the reader's language.
 */
export type WhereReply = ToldWhere;

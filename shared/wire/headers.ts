/** Names the development identity that asks; absent = the first of the policy. */
export type PersonHeader = 'x-calame-person';

/** `POST /api/questions` answers in this type: one JSON value a line. */
export type LinesType = 'application/x-ndjson';

/**
 * Share of the question's weight that one passage must hold. Below it the bases do not speak of the subject, and saying
 * so is the right answer. Set by tests/benches/not-found.ts.
 */
const leastCoverage = 0.3;

/** Whether one of these passages speaks of what was asked. */
export function speaksOfSubject(passages: readonly { readonly coverage: number }[]): boolean {
  return passages.some(({ coverage }) => coverage >= leastCoverage);
}

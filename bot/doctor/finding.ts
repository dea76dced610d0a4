/** One thing looked at. `ok: false` always names the next action. */
export type Finding = {
  readonly id: string;
  readonly ok: boolean;
  readonly message: string;
  readonly nextAction: string | null;
};

/** What is told of it: no next action means that all is well. */
export type ToldFinding = Pick<Finding, 'message' | 'nextAction'>;

export function toFinding(id: string, told: ToldFinding): Finding {
  return { id, ok: told.nextAction === null, ...told };
}

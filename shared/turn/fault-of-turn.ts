import { Fault } from '../fault.ts';

/** What was thrown in a turn, under the reference of the line that the journal holds of it. */
export function faultOfTurn(thrown: unknown, reference: string): Fault {
  return thrown instanceof Fault
    ? new Fault(thrown.code, thrown.details, thrown.cause, reference)
    : new Fault('internal', {}, thrown, reference);
}

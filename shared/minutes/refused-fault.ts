import { Fault, type FaultDetails } from '../fault.ts';
import { clockOf } from './compose-runs.fr.ts';
import type { StatementRefusal } from './meeting-statement.ts';

/** A refusal to read a transcript as the fault that jobs and channels tell. */
export function refusedFault(refusal: StatementRefusal): Fault {
  return new Fault('minutes-refused', detailsOf(refusal));
}

function detailsOf(refusal: StatementRefusal): FaultDetails {
  if (refusal.kind === 'keep-days') return { kind: refusal.kind, most: refusal.most };
  if (refusal.kind !== 'reserved') return { kind: refusal.kind };
  const { kind, reserved, heard, at } = refusal;
  return { kind, reserved, heard: heard ? 1 : 0, at: at === null ? '' : clockOf(at) };
}

import { Fault, type FaultCode, type FaultDetails } from '#shared/fault.ts';
import type { RoomName } from './store-call.ts';

/** From the caller to the worker. */
export type WorkerRequest =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly room: RoomName;
      readonly method: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' };

export type SentFault = {
  readonly code: FaultCode;
  readonly details: FaultDetails;
  /** Message of the cause: what SQLite or the system said, never a content. */
  readonly cause: string | null;
};

/** From the worker to the caller. */
export type WorkerReply =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: SentFault };

/** A fault in a shape that crosses threads: an error class does not. */
export function packFault(fault: Fault): SentFault {
  const { cause } = fault;
  return {
    code: fault.code,
    details: fault.details,
    cause: cause instanceof Error ? cause.message : null,
  };
}

export function unpackFault({ code, details, cause }: SentFault): Fault {
  return new Fault(code, details, cause === null ? undefined : new Error(cause));
}

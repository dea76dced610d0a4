import type { HealthRule } from '../policy/endpoint.ts';

/** What the end of a call or a probe says of an endpoint's health. */
export type HealthSign =
  /** It answered a call. */
  | 'well'
  /** It answered a probe: it listens; whether it answers questions is not known. */
  | 'listens'
  /** It failed in a way that may pass. */
  | 'sick'
  /** It failed in a way that does not heal by itself. */
  | 'shut'
  /** It asked to be left alone for a while, which is no sickness. */
  | 'wait'
  | 'nothing';

/**
 * The circuit of one model of one endpoint. `round` counts the openings: a call remembers the round it
 * left in, and news of an earlier round is old news. `coolDown` is that of the last opening, 0 once a
 * call was served. Instants and lengths are in milliseconds.
 */
export type Circuit =
  | {
      readonly kind: 'closed';
      readonly round: number;
      /** Failures in a row. */
      readonly failures: number;
      readonly coolDown: number;
    }
  | {
      readonly kind: 'open';
      readonly round: number;
      readonly failures: number;
      readonly coolDown: number;
      readonly openedAt: number;
      readonly triesAt: number;
      /** The endpoint said itself how long, which is no sickness. */
      readonly asked: boolean;
    }
  | {
      readonly kind: 'half-open';
      readonly round: number;
      readonly failures: number;
      readonly asked: boolean;
      readonly coolDown: number;
      readonly openedAt: number;
      readonly triesAt: number;
      readonly triedAt: number;
    };

export type CircuitEvent =
  /** A call or a probe leaves; only when `mayCall`. Its round is the circuit's after the step. */
  | { readonly kind: 'called'; readonly at: number }
  | {
      readonly kind: 'ended';
      readonly at: number;
      readonly round: number;
      readonly sign: HealthSign;
      /** Milliseconds that the endpoint asked to wait; 0 = none. */
      readonly wait: number;
    };

type Ended = Extract<CircuitEvent, { kind: 'ended' }>;

export const closedCircuit: Circuit = { kind: 'closed', round: 0, failures: 0, coolDown: 0 };

/** No circuit stays open longer than this or than the policy's own `coolDown`, and no try is waited for longer. */
export const longestRest: number = 10 * 60_000;

/** Whether a call may leave now. A clock that was set back far must not make it wait for its old time. */
export function mayCall(circuit: Circuit, at: number): boolean {
  switch (circuit.kind) {
    case 'closed':
      return true;
    case 'open': {
      const left = circuit.triesAt - at;
      return left <= 0 || left > Math.max(circuit.coolDown, longestRest);
    }
    case 'half-open':
      // A try that was never told to have ended is given up.
      return Math.abs(at - circuit.triedAt) >= longestRest;
  }
}

/** The circuit after an event. */
export function stepCircuit(circuit: Circuit, event: CircuitEvent, rule: HealthRule): Circuit {
  if (event.kind === 'called') return leave(circuit, event.at);
  return event.round === circuit.round ? hear(circuit, event, rule) : circuit;
}

function leave(circuit: Circuit, at: number): Circuit {
  if (circuit.kind === 'closed' || !mayCall(circuit, at)) return circuit;
  const round = circuit.kind === 'half-open' ? circuit.round + 1 : circuit.round;
  // Also after a pause that was asked for: all those who waited for it must not come at once.
  return { ...circuit, kind: 'half-open', round, triedAt: at };
}

function hear(circuit: Circuit, event: Ended, rule: HealthRule): Circuit {
  const { round, coolDown } = circuit;
  switch (event.sign) {
    case 'well':
      return { kind: 'closed', round, failures: 0, coolDown: 0 };
    case 'listens':
      return circuit.kind === 'closed'
        ? circuit
        : { kind: 'closed', round, failures: failuresOf(circuit, rule), coolDown };
    case 'sick': {
      const failures = failuresOf(circuit, rule) + 1;
      return failures < rule.failures
        ? { kind: 'closed', round, failures, coolDown }
        : open(circuit, event, rule);
    }
    case 'shut':
      return open(circuit, event, rule);
    case 'wait':
      return event.wait > 0 ? rest(circuit, event, rule) : letGo(circuit, event.at);
    case 'nothing':
      return letGo(circuit, event.at);
  }
}

/** After an opening the next failure is one too many: only an answer gives the full count back. */
function failuresOf(circuit: Circuit, { failures }: HealthRule): number {
  return circuit.kind === 'half-open' && !circuit.asked ? failures - 1 : circuit.failures;
}

function open(circuit: Circuit, { at, wait }: Ended, rule: HealthRule): Circuit {
  const doubled = Math.min(circuit.coolDown * 2, longestRest);
  const coolDown = Math.max(rule.coolDown, doubled);
  return {
    kind: 'open',
    round: circuit.round + 1,
    failures: rule.failures - 1,
    coolDown,
    openedAt: at,
    triesAt: at + Math.max(coolDown, Math.min(wait, longestRest)),
    asked: false,
  };
}

function rest(circuit: Circuit, { at, wait }: Ended, rule: HealthRule): Circuit {
  return {
    kind: 'open',
    round: circuit.round + 1,
    failures: failuresOf(circuit, rule),
    coolDown: circuit.coolDown,
    openedAt: at,
    triesAt: at + Math.min(wait, longestRest),
    asked: true,
  };
}

/** A try that said nothing leaves its turn to the next call. */
function letGo(circuit: Circuit, at: number): Circuit {
  if (circuit.kind !== 'half-open') return circuit;
  const { failures, asked, coolDown, openedAt } = circuit;
  const round = circuit.round + 1;
  return { kind: 'open', round, failures, coolDown, openedAt, triesAt: at, asked };
}

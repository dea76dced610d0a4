import type { Candidate } from '../policy/decision.ts';
import type { HealthSign } from './circuit.ts';
import type { CandidateState } from './endpoint-states.ts';
import type { Place, PlaceAsked } from './places.ts';
import type { RoutingPorts } from './ports.ts';
import { spreadBeyond } from './spread-beyond.ts';

/** How a call ended, for the places and the health of its endpoint. */
type LeaseEnd = {
  readonly ended: string;
  readonly sign: HealthSign;
  /** Milliseconds that the endpoint asked to wait; 0 = none. */
  readonly wait: number;
  readonly tokens: number;
};

/** The right to one call of one candidate now. */
export type Lease = {
  readonly candidate: Candidate;
  /** Gives the place back and tells the circuit; counts once. */
  readonly end: (end: LeaseEnd) => void;
  /** Gives the place back alone: the caller is gone, how the call ends is told later. */
  readonly giveBack: () => void;
};

export type AdmissionTerms = PlaceAsked & {
  /** Longest wait, in milliseconds, for an endpoint that asked for a pause. */
  readonly pause: number;
  /** Longest wait, in milliseconds, for an endpoint that failed too often. */
  readonly recovery: number;
};

/** A call now, or why there is none: its circuit is open, or no place is free. */
export function admitNow(
  candidate: Candidate,
  state: CandidateState,
  tokens: number,
  ports: RoutingPorts,
  background: boolean = false,
): Lease | 'resting' | 'busy' {
  if (!state.model.mayCall(ports.clock.now())) return 'resting';
  const place = state.places.take(tokens, background);
  return place === null ? 'busy' : openLease(candidate, state, place, ports);
}

/** The same with the waits that the terms allow. */
export async function admit(
  candidate: Candidate,
  state: CandidateState,
  terms: AdmissionTerms,
  ports: RoutingPorts,
): Promise<Lease | 'resting' | 'busy'> {
  const since = ports.clock.now();
  for (;;) {
    const admitted = admitNow(candidate, state, terms.tokens, ports, terms.background);
    if (admitted === 'busy') return queue(candidate, state, terms, ports);
    if (admitted !== 'resting') return admitted;
    if (!(await outlastRest(state, terms, since, ports))) return 'resting';
  }
}

async function queue(
  candidate: Candidate,
  state: CandidateState,
  terms: AdmissionTerms,
  ports: RoutingPorts,
): Promise<Lease | 'resting' | 'busy'> {
  const { model, places } = state;
  model.waiting += 1;
  const place = await places.wait(terms);
  model.waiting -= 1;
  if (place === null) return 'busy';
  // Others may have found it sick meanwhile, or be trying it.
  if (model.mayCall(ports.clock.now())) return openLease(candidate, state, place, ports);
  place.used(0);
  place.giveBack();
  return 'resting';
}

/** Sleeps until it may be called again; false when that is longer, since the first look, than the terms allow. */
async function outlastRest(
  { model }: CandidateState,
  { pause, recovery, signal }: AdmissionTerms,
  since: number,
  { clock, timers }: RoutingPorts,
): Promise<boolean> {
  const now = clock.now();
  const { wait, asked } = model.rest(now);
  const left = (asked ? pause : recovery) - (now - since);
  if (wait > left) return false;
  const spread = asked ? Math.min(left, spreadBeyond(wait, timers.jitter())) : wait;
  return timers.sleep(Math.max(1, spread), signal).then(
    () => true,
    () => false,
  );
}

/** Only where `mayCall` was just asked: between the question and the call nobody else may leave. */
function openLease(
  candidate: Candidate,
  { model }: CandidateState,
  place: Place,
  { clock }: RoutingPorts,
): Lease {
  const { health } = candidate.endpoint;
  const round = model.leave(clock.now(), health);
  model.inFlight += 1;
  let open = true;
  let held = true;
  const giveBack = (): void => {
    if (!held) return;
    held = false;
    model.inFlight -= 1;
    place.giveBack();
  };
  return {
    candidate,
    giveBack,
    end: ({ ended, sign, wait, tokens }) => {
      if (!open) return;
      open = false;
      // Before the next one is let in: it must not leave on old news.
      model.end({ kind: 'ended', at: clock.now(), round, sign, wait }, health, ended);
      place.used(tokens);
      giveBack();
    },
  };
}

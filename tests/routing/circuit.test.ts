import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Circuit,
  closedCircuit,
  type HealthSign,
  longestRest,
  mayCall,
  stepCircuit,
} from '#shared/routing/circuit.ts';

const rule = { failures: 3, coolDown: 30_000, probeEvery: 0 };

type Call = { readonly round: number };

/** A circuit with the calls that left through it and have not ended. */
class Playground {
  circuit: Circuit = closedCircuit;
  now: number = 1_000_000;
  calls: Call[] = [];

  call(): Call | null {
    if (!mayCall(this.circuit, this.now)) return null;
    this.circuit = stepCircuit(this.circuit, { kind: 'called', at: this.now }, rule);
    const call = { round: this.circuit.round };
    this.calls.push(call);
    return call;
  }

  end(call: Call | null, sign: HealthSign, wait: number = 0): void {
    if (call === null) throw new Error('no call left');
    this.calls.splice(this.calls.indexOf(call), 1);
    const event = { kind: 'ended', at: this.now, round: call.round, sign, wait } as const;
    this.circuit = stepCircuit(this.circuit, event, rule);
  }

  fail(times: number, sign: HealthSign = 'sick'): void {
    for (let at = 0; at < times; at += 1) this.end(this.call(), sign);
  }

  /** How long, from now on, nobody may call. */
  rest(): number {
    return this.circuit.kind === 'open' ? this.circuit.triesAt - this.now : 0;
  }
}

test('failures in a row open a circuit, and one answer between them gives the full count back', () => {
  const at = new Playground();
  at.fail(2);
  at.end(at.call(), 'well');
  at.fail(2);
  expect(at.circuit.kind).toBe('closed');
  at.fail(1);
  expect(at.circuit).toMatchObject({ kind: 'open', triesAt: at.now + 30_000 });
  expect(at.call()).toBeNull();
});

test('after its rest exactly one call tries; its answer closes the circuit', () => {
  const at = new Playground();
  at.fail(3);
  at.now += 30_000;
  const trying = at.call();
  expect(at.circuit.kind).toBe('half-open');
  expect(at.call()).toBeNull();
  at.end(trying, 'well');
  expect(at.circuit).toMatchObject({ kind: 'closed', failures: 0, coolDown: 0 });
});

test('each failed try doubles the rest, up to ten minutes', () => {
  const at = new Playground();
  at.fail(3);
  const rests: number[] = [];
  for (let tries = 0; tries < 8; tries += 1) {
    rests.push(at.rest() / 1_000);
    at.now += at.rest();
    at.fail(1);
  }
  expect(rests).toEqual([30, 60, 120, 240, 480, 600, 600, 600]);
});

test('what does not heal by itself opens at once', () => {
  const at = new Playground();
  at.fail(1, 'shut');
  expect(at.rest()).toBe(30_000);
});

test('a wait that the endpoint asks for is no sickness: afterwards one call tries, and an answer lets all in', () => {
  const at = new Playground();
  at.end(at.call(), 'wait', 2_000);
  expect(at.call()).toBeNull();
  at.now += 2_000;
  const trying = at.call();
  expect(at.call()).toBeNull();
  at.end(trying, 'well');
  at.call();
  at.call();
  expect(at.circuit).toMatchObject({ kind: 'closed', failures: 0 });
  expect(at.calls).toHaveLength(2);
});

test('a try after a pause that was asked for may fail once: it is one failure, not one too many', () => {
  const at = new Playground();
  at.end(at.call(), 'wait', 2_000);
  at.now += 2_000;
  at.end(at.call(), 'nothing');
  at.end(at.call(), 'sick');
  expect(at.circuit).toMatchObject({ kind: 'closed', failures: 1 });
});

test('nobody is made to wait for an hour because an endpoint says so', () => {
  const at = new Playground();
  at.end(at.call(), 'wait', 3_600_000);
  expect(at.rest()).toBe(longestRest);
});

test('a try that its person stopped leaves its turn to the next call, without a longer rest', () => {
  const at = new Playground();
  at.fail(3);
  at.now += 30_000;
  at.end(at.call(), 'nothing');
  const next = at.call();
  expect(next).not.toBeNull();
  at.end(next, 'sick');
  expect(at.rest()).toBe(60_000);
});

test('a probe that was answered lets calls in again, and the first failure is then one too many', () => {
  const at = new Playground();
  at.fail(3);
  at.now += 30_000;
  at.end(at.call(), 'listens');
  expect(at.circuit.kind).toBe('closed');
  at.fail(1);
  expect(at.rest()).toBe(60_000);
});

test('a probe that was answered takes no failure away from a circuit that is closed', () => {
  const at = new Playground();
  at.fail(2);
  at.end(at.call(), 'listens');
  at.fail(1);
  expect(at.circuit.kind).toBe('open');
});

test('calls that left before the circuit opened change nothing when they end', () => {
  const at = new Playground();
  const [early, late] = [at.call(), at.call()];
  at.fail(3);
  at.end(early, 'well');
  expect(at.circuit.kind).toBe('open');
  at.now += 30_000;
  const trying = at.call();
  at.end(late, 'sick');
  expect(at.circuit.kind).toBe('half-open');
  at.end(trying, 'well');
  expect(at.circuit).toMatchObject({ kind: 'closed', failures: 0 });
});

test('a try that never ends is given up', () => {
  const at = new Playground();
  at.fail(3);
  at.now += 30_000;
  const lost = at.call();
  at.now += longestRest;
  const trying = at.call();
  expect(trying).not.toBeNull();
  at.end(lost, 'sick');
  expect(at.circuit.kind).toBe('half-open');
  at.end(trying, 'well');
  expect(at.circuit.kind).toBe('closed');
});

test('a clock that is set back by years does not keep a circuit open for years', () => {
  const at = new Playground();
  at.now = Date.UTC(2030, 0);
  at.fail(3);
  at.now = Date.UTC(2026, 0);
  expect(at.call()).not.toBeNull();
});

const sign = fc.constantFrom<HealthSign>('well', 'listens', 'sick', 'shut', 'wait', 'nothing');
const step = fc.oneof(
  fc.record({ do: fc.constant('call' as const) }),
  fc.record({
    do: fc.constant('end' as const),
    which: fc.nat(),
    sign,
    wait: fc.nat({ max: 2_000_000 }),
  }),
  fc.record({ do: fc.constant('pass' as const), time: fc.nat({ max: 900_000 }) }),
  fc.record({ do: fc.constant('set' as const), time: fc.nat({ max: 2 ** 40 }) }),
);

test('whatever happens in whatever order, one call tries at a time, every rest ends and an answer closes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const at = new Playground();
      for (const one of steps) {
        play(at, one);
        expectSound(at);
      }
      expectHealable(at);
    }),
    { numRuns: 2_000 },
  );
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function play(at: Playground, one: Step): void {
  if (one.do === 'call') at.call();
  else if (one.do === 'pass') at.now += one.time;
  else if (one.do === 'set') at.now = one.time;
  else {
    const call = at.calls[one.which % Math.max(1, at.calls.length)];
    const before = at.circuit;
    if (call === undefined) return;
    at.end(call, one.sign, one.wait);
    if (call.round !== before.round) expect(at.circuit).toBe(before);
    else if (one.sign === 'well') expect(at.circuit).toMatchObject({ kind: 'closed', failures: 0 });
  }
}

function expectSound({ circuit, calls, now }: Playground): void {
  const current = calls.filter(({ round }) => round === circuit.round);
  if (circuit.kind === 'half-open') {
    expect(current).toHaveLength(1);
    expect(mayCall(circuit, circuit.triedAt)).toBe(false);
  }
  if (circuit.kind === 'open') expect(current).toHaveLength(0);
  if (circuit.kind === 'closed') {
    expect(mayCall(circuit, now)).toBe(true);
    expect(circuit.failures).toBeLessThan(rule.failures);
  }
  expect(circuit.coolDown).toBeLessThanOrEqual(longestRest);
}

/** From wherever it is: within twenty minutes a call may leave, and its answer makes all well. */
function expectHealable(at: Playground): void {
  if (!mayCall(at.circuit, at.now)) at.now += 2 * longestRest;
  at.end(at.call(), 'well');
  expect(at.circuit).toMatchObject({ kind: 'closed', failures: 0, coolDown: 0 });
}

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FairQueue } from '#shared/routing/fair-queue.ts';

function drain(queue: FairQueue<string>): readonly string[] {
  const served: string[] = [];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) served.push(item);
  return served;
}

test('persons are served in turn, and each in the order of her own questions', () => {
  const queue = new FairQueue<string>();
  for (const item of ['c1', 'c2', 'c3']) queue.add('claire', item);
  queue.add('youssef', 'y1');
  queue.add('nadia', 'n1');
  queue.add('youssef', 'y2');
  expect(drain(queue)).toEqual(['c1', 'y1', 'n1', 'c2', 'y2', 'c3']);
});

test('a person with a hundred questions does not delay the first one of another', () => {
  const queue = new FairQueue<string>();
  for (let at = 0; at < 100; at += 1) queue.add('claire', `c${at}`);
  queue.shift();
  queue.add('youssef', 'y1');
  expect([queue.shift(), queue.shift()]).toEqual(['c1', 'y1']);
});

test('one that waits no longer is taken out, and its person keeps the turn', () => {
  const queue = new FairQueue<string>();
  queue.add('claire', 'c1');
  queue.add('claire', 'c2');
  queue.add('youssef', 'y1');
  queue.remove('claire', 'c1');
  queue.remove('claire', 'never came');
  queue.remove('nobody', 'c2');
  expect(queue.size).toBe(2);
  expect(queue.first()).toBe('c2');
  expect(drain(queue)).toEqual(['c2', 'y1']);
  expect(queue.size).toBe(0);
  expect(queue.first()).toBeUndefined();
});

const persons = ['claire', 'youssef', 'nadia', 'paul'];

type Waiting = { readonly person: string; readonly item: string; readonly overtakenBy: string[] };

/** A queue beside a plain list of who waits, which tells what must be true of it. */
class Counter {
  readonly queue: FairQueue<string> = new FairQueue();
  waiting: Waiting[] = [];
  #count = 0;

  add(person: string): void {
    this.#count += 1;
    const item = `${person} ${this.#count}`;
    this.waiting.push({ person, item, overtakenBy: [] });
    this.queue.add(person, item);
  }

  leave(which: number): void {
    const left = this.waiting[which % Math.max(1, this.waiting.length)];
    if (left === undefined) return;
    this.queue.remove(left.person, left.item);
    this.waiting = this.waiting.filter((other) => other !== left);
  }

  serve(): void {
    const item = this.queue.shift();
    const served = this.waiting.find((other) => other.item === item);
    expect(served?.item).toBe(item);
    if (served === undefined) {
      expect(this.waiting).toEqual([]);
      return;
    }
    expect(this.#firstOf(served.person)).toBe(served);
    this.waiting = this.waiting.filter((other) => other !== served);
    for (const person of persons) {
      const other = person === served.person ? undefined : this.#firstOf(person);
      expect(other?.overtakenBy ?? []).not.toContain(served.person);
      other?.overtakenBy.push(served.person);
    }
  }

  #firstOf(person: string): Waiting | undefined {
    return this.waiting.find((one) => one.person === person);
  }
}

test('nobody is served twice while another waits, and nobody is lost', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), person: fc.constantFrom(...persons) }),
    fc.record({ do: fc.constant('serve' as const) }),
    fc.record({ do: fc.constant('leave' as const), which: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const counter = new Counter();
      for (const one of steps) {
        if (one.do === 'add') counter.add(one.person);
        else if (one.do === 'leave') counter.leave(one.which);
        else counter.serve();
        expect(counter.queue.size).toBe(counter.waiting.length);
      }
    }),
    { numRuns: 1_000 },
  );
});

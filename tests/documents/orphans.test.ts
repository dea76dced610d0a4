import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';

const onLinux =
  process.platform === 'linux'
    ? test
    : {
        each: () => (name: string) => test.skip(`${name} (skipped: needs /proc)`, () => undefined),
      };

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);

/** A process that ended but that nobody has waited for yet no longer runs. */
const runs = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');
  } catch {
    return false;
  }
};

onLinux.each(['idle', 'busy'])(
  'a reading process that is %s does not outlive a program that is killed',
  async (state) => {
    const program = fork(join(import.meta.dirname, 'read-in-child.ts'), [state], { execArgv: [] });
    await once(program, 'message');
    const readers = childrenOf(program.pid ?? 0);
    expect(readers).toHaveLength(1);
    program.kill('SIGKILL');
    await once(program, 'exit');
    // Ends when it is gone; an orphan would run into the limit of the test.
    while (readers.some(runs)) await setTimeout(20);
  },
);

import { expect, test } from '@jest/globals';
import { assemble } from '../../bot/assemble.ts';
import type { Cli } from '../../bot/cli/cli.ts';
import { start } from '../../bot/cli/start.ts';
import { configFrom } from '../../bot/config.ts';
import type { PolicyChange } from '../../bot/policy-file/open-policy.ts';

test('the server hears of changes of the policy from before it is opened: none is lost while it starts', async () => {
  const config = configFrom({});
  const remarks: string[] = [];
  const listeners: ((change: PolicyChange) => void)[] = [];
  const stopHere = new Error('far enough');
  const house = {
    ...assemble(config),
    onPolicyChange: (listener: (change: PolicyChange) => void) => void listeners.push(listener),
    policy: () => {
      const faults = [{ path: 'surprise', message: 'inconnue' }];
      for (const listener of listeners) listener({ kind: 'kept', at: 7, faults });
      return Promise.reject(stopHere);
    },
    store: () => Promise.reject(stopHere),
    desk: () => Promise.reject(stopHere),
  };
  const cli: Cli = {
    words: [],
    options: {},
    language: 'fr',
    json: false,
    config,
    house,
    print: () => undefined,
    printJson: () => undefined,
    printLines: () => Promise.resolve(),
    remark: (line) => void remarks.push(line),
    progress: () => undefined,
    signal: AbortSignal.abort(),
  };
  await expect(start(cli)).rejects.toBe(stopHere);
  expect(remarks[0]).toContain('surprise : inconnue');
});

import type { Language } from '#shared/language/language.ts';
import { logTexts } from '#shared/language/log-texts.ts';
import type { House } from '../assemble.ts';
import { keepEvidence } from '../standing/keep-evidence.ts';
import { systemTimers } from '../system-ports.ts';
import { healthLine, healthNote } from './tell-change.ts';
import { watchHealth } from './watch-health.ts';

export type EndpointWatch = {
  /** The policy changed: what it names anew is proven now. */
  readonly wake: () => void;
  /** Resolves once the proof of every endpoint was looked at, or after so many milliseconds. */
  readonly looked: (patience: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What the server does for its endpoints while it runs: their proofs kept fresh, their health probed and told. */
export async function watchEndpoints(
  house: House,
  log: (line: string) => void,
  language: Language,
): Promise<EndpointWatch> {
  const [policy, desk, { gateway, standing, proving }] = await Promise.all([
    house.policy(),
    house.desk(),
    house.standing(),
  ]);
  const evidence = keepEvidence({ ...proving, policy, timers: systemTimers, log, language });
  const health = watchHealth({ gateway, policy, standing, timers: systemTimers, log });
  const deaf = gateway.onHealth((change) => {
    const line = healthLine(change, language);
    if (line !== null) log(line);
    const note = healthNote(change);
    if (note === null) return;
    desk.note(note).catch(() => log(logTexts[language].healthUnwritten));
  });
  return {
    wake: evidence.wake,
    looked: evidence.looked,
    stop: async () => {
      deaf();
      await Promise.all([evidence.stop(), health.stop()]);
    },
  };
}

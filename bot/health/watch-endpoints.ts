import type { Language } from '#shared/language/language.ts';
import { logTexts } from '#shared/language/log-texts.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Desk } from '../desk.ts';
import { keepEvidence } from '../standing/keep-evidence.ts';
import type { StandingRoom } from '../standing/open-standing-room.ts';
import { systemTimers } from '../system-ports.ts';
import { healthLine, healthNote } from './tell-change.ts';
import { watchHealth } from './watch-health.ts';

/** The rooms of the house that the watch looks after. */
type WatchedHouse = {
  readonly policy: () => Promise<PolicySource>;
  readonly desk: () => Promise<Pick<Desk, 'note'>>;
  readonly standing: () => Promise<StandingRoom>;
};

export type EndpointWatch = {
  /** The policy changed: what it names anew is proven now. */
  readonly wake: () => void;
  /** Resolves once the proof of every endpoint was looked at, or after so many milliseconds. */
  readonly looked: (patience: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What the server does for its endpoints while it runs: their proofs kept fresh, their health probed and told. */
export async function watchEndpoints(
  house: WatchedHouse,
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

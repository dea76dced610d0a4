import type { PolicyFault } from '../policy.ts';
import { findPreset } from '../presets/known-presets.ts';
import type { Path } from '../reading/format-path.ts';
import { keysAt, listAt, textAt } from '../reading/tree.ts';
import { day, duration } from '../schema/scalars.ts';
import { isInherited, type RuleInput, ruleFault } from './rule-input.ts';

const defaultFirstToken = 20_000;

const declaredLegs: readonly Path[] = [
  ['hosting', 'microsoft365'],
  ['hosting', 'azureBot'],
];

/** Moments that contradict each other: evidence that ends before it was checked or was checked after today, a second call that comes after the first gave up. */
export function checkTimes(input: RuleInput): readonly PolicyFault[] {
  return [
    ...listAt(input.tree, ['endpoints']).flatMap((endpoint, at) => [
      ...expiryFaults(input, ['endpoints', at, 'evidence']),
      ...(isOfPreset(endpoint) ? [] : futureFaults(input, ['endpoints', at, 'evidence'])),
    ]),
    ...declaredLegs.flatMap((leg) => futureFaults(input, leg)),
    ...keysAt(input.tree, ['uses']).flatMap((use) => hedgeFaults(input, ['uses', use])),
  ];
}

function expiryFaults(input: RuleInput, evidence: Path): readonly PolicyFault[] {
  const checkedAt = textAt(input.tree, [...evidence, 'checkedAt']);
  const expiresAt = textAt(input.tree, [...evidence, 'expiresAt']);
  // Days of ISO 8601 are in order as texts; one that is no day is told as such.
  const reversed = checkedAt !== null && expiresAt !== null && expiresAt < checkedAt;
  return reversed ? [ruleFault(input, [...evidence, 'expiresAt'], 'expires-before-check')] : [];
}

function futureFaults(input: RuleInput, checked: Path): readonly PolicyFault[] {
  const path = [...checked, 'checkedAt'];
  const checkedAt = textAt(input.tree, path);
  const { today } = input;
  const early = today !== null && checkedAt !== null && isDay(checkedAt) && checkedAt > today;
  return early ? [ruleFault(input, path, 'checked-in-future')] : [];
}

/** The day on which a preset's source was read is Calame's own: a server whose clock is late is not the policy's fault. */
function isOfPreset(endpoint: unknown): boolean {
  const preset = findPreset(textAt(endpoint, ['preset']) ?? '');
  return preset !== null && preset.checkedAt === textAt(endpoint, ['evidence', 'checkedAt']);
}

function isDay(text: string): boolean {
  return day.safeParse(text).success;
}

function hedgeFaults(input: RuleInput, use: Path): readonly PolicyFault[] {
  const path = [...use, 'hedgeAfter'];
  const hedge = millisecondsAt(input.tree, path);
  const [first] = listAt(input.tree, [...use, 'route']);
  const at = listAt(input.tree, ['endpoints']).findIndex(
    (_, index) => textAt(input.tree, ['endpoints', index, 'id']) === first,
  );
  if (hedge === null || at === -1 || isInherited(input, path)) return [];
  const patience =
    millisecondsAt(input.tree, ['endpoints', at, 'timeouts', 'firstToken']) ?? defaultFirstToken;
  return hedge < patience ? [] : [ruleFault(input, path, 'hedge-late')];
}

function millisecondsAt(tree: unknown, path: Path): number | null {
  return duration.safeParse(textAt(tree, path)).data ?? null;
}

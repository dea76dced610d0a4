import type { PolicyFault } from '../policy.ts';
import { findPreset } from '../presets/known-presets.ts';
import { listAt, textAt } from '../reading/tree.ts';
import { coversHost } from './covers-host.ts';
import { readBaseUrl } from './read-base-url.ts';
import { type RuleInput, ruleFault } from './rule-input.ts';

/** The facts of a preset are those of its provider's hosts: another address may not borrow them. */
export function checkPresets(input: RuleInput): readonly PolicyFault[] {
  return listAt(input.tree, ['endpoints']).flatMap((_, at) => {
    const preset = findPreset(textAt(input.tree, ['endpoints', at, 'preset']) ?? '');
    const path = ['endpoints', at, 'baseURL'];
    const url = readBaseUrl(textAt(input.tree, path) ?? '', input.networks.private);
    if (preset === null || preset.hosts.length === 0 || !url.ok) return [];
    const known = preset.hosts.some((host) => coversHost(host, url.hostname));
    return known ? [] : [ruleFault(input, path, 'preset-host')];
  });
}

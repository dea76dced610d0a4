import type { Endpoint } from '../endpoint.ts';
import { isMapping, type Mapping, textAt } from '../reading/tree.ts';
import { findPreset } from './known-presets.ts';
import type { Preset } from './preset.ts';

/**
 * What a preset says of the proof. A contract of the organisation stands alone: of what it says itself, either the
 * reference or the day, the other half is not the preset's to give, because nobody there checked it on that day.
 */
export function presetEvidence(preset: Preset, written: Mapping): Mapping | null {
  const { evidence } = preset;
  const said = written['evidence'];
  const type = textAt(said, ['type']);
  if (type !== null && type !== evidence.type) return null;
  if (evidence.type !== 'contract') return { ...evidence };
  const own = isMapping(said) && ('reference' in said || 'checkedAt' in said);
  return own ? { ...evidence } : { ...evidence, ...documentationOf(preset) };
}

/** Whether the place of this endpoint rests on what its provider publishes alone: no contract was named. */
export function isProviderWord({
  preset: name,
  evidence,
}: Pick<Endpoint, 'preset' | 'evidence'>): boolean {
  const preset = name === undefined ? null : findPreset(name);
  if (preset === null || evidence.type !== 'contract') return false;
  const { reference, checkedAt } = documentationOf(preset);
  return evidence.reference === reference && evidence.checkedAt === checkedAt;
}

function documentationOf({
  title,
  source,
  checkedAt,
}: Preset): Readonly<Record<'reference' | 'checkedAt', string>> {
  return { reference: `${title}, ${source.title}, ${source.address}`, checkedAt };
}

import type { Language } from '../../language/language.ts';
import { policyTexts } from '../../language/policy-texts.ts';
import type { PolicyFault } from '../policy.ts';
import { findNear } from '../reading/find-near.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { isMapping, listAt, type Mapping } from '../reading/tree.ts';
import { findPreset, knownPresets } from './known-presets.ts';
import { presetFacts } from './preset-facts.ts';

export type Expansion = {
  /** The file with the facts of its presets filled in; what the file says itself wins, and keeps its place. */
  readonly tree: object;
  /** Presets that are not known. */
  readonly faults: readonly PolicyFault[];
  /** A fault of the expanded tree as the admin is told it: null when it only repeats that the preset is not known. */
  readonly tell: (fault: PolicyFault) => PolicyFault | null;
};

/**
 * Fills in the endpoints that name a preset, before anything is judged: the rules then see one kind of endpoint, and a preset
 * can widen nothing that they refuse.
 */
export function expandPresets(tree: object, language: Language): Expansion {
  const endpoints = listAt(tree, ['endpoints']);
  const expanded = endpoints.map(expandEndpoint);
  const used = endpoints.flatMap((written, at) =>
    isMapping(written) && Object.hasOwn(written, 'preset')
      ? [usedPreset(written, expanded[at], ['endpoints', at])]
      : [],
  );
  return {
    tree: used.length === 0 ? tree : { ...tree, endpoints: expanded },
    faults: used.flatMap(({ place, name }) => unknownPreset(place, name, language)),
    tell: (fault) => tell(fault, used, language),
  };
}

function expandEndpoint(written: unknown): unknown {
  if (!isMapping(written) || typeof written['preset'] !== 'string') return written;
  const preset = findPreset(written['preset']);
  if (preset === null) return written;
  const facts = presetFacts(preset, written);
  const { models } = facts;
  return { ...complete(facts, written), ...(models === undefined ? {} : { models }) };
}

/** What is written stands, key by key; lists are not mixed. */
function complete(known: Mapping, written: Mapping): Mapping {
  const inside = Object.entries(known).map(([key, value]) => {
    const own = written[key];
    if (own === undefined) return [key, value];
    return [key, isMapping(value) && isMapping(own) ? complete(value, own) : own];
  });
  return { ...written, ...Object.fromEntries(inside) };
}

type UsedPreset = {
  readonly place: Path;
  /** As the file writes it; null when it is not even a text. */
  readonly name: string | null;
  readonly writtenPaths: ReadonlySet<string>;
  readonly allPaths: ReadonlySet<string>;
};

function usedPreset(written: Mapping, expanded: unknown, place: Path): UsedPreset {
  const { preset } = written;
  return {
    place,
    name: typeof preset === 'string' ? preset : null,
    writtenPaths: new Set(pathsOf(written, place)),
    allPaths: new Set(pathsOf(expanded, place)),
  };
}

function pathsOf(node: unknown, path: Path): readonly string[] {
  const inside = Array.isArray(node)
    ? node.flatMap((item, at) => pathsOf(item, [...path, at]))
    : isMapping(node)
      ? Object.entries(node).flatMap(([key, value]) => pathsOf(value, [...path, key]))
      : [];
  return [formatPath(path), ...inside];
}

function unknownPreset(
  place: Path,
  name: string | null,
  language: Language,
): readonly PolicyFault[] {
  if (name === null || findPreset(name) !== null) return [];
  const known = knownPresets.map((preset) => preset.name);
  const message = policyTexts[language].unknownPreset(findNear(name, known), known);
  return [{ path: formatPath([...place, 'preset']), message }];
}

function tell(
  fault: PolicyFault,
  used: readonly UsedPreset[],
  language: Language,
): PolicyFault | null {
  const preset = used.find(({ place }) => fault.path.startsWith(`${formatPath(place)}.`));
  if (preset === undefined || preset.writtenPaths.has(fault.path)) return fault;
  if (preset.name === null || findPreset(preset.name) === null) {
    return fault.path === formatPath([...preset.place, 'preset']) ? fault : null;
  }
  if (!preset.allPaths.has(fault.path)) return fault;
  return { ...fault, message: policyTexts[language].fromPreset(fault.message, preset.name) };
}

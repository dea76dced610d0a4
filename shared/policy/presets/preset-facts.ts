import { isMapping, type Mapping, textAt } from '../reading/tree.ts';
import { classOfAzure } from '../rules/class-of-azure.ts';
import type { Preset } from './preset.ts';
import { presetEvidence } from './preset-evidence.ts';

/**
 * What a preset says of an endpoint, in the form of the file. Some of it depends on what is written: models are completed by
 * their names, Azure's class comes from region and deployment type, evidence of another kind than the preset's stands alone.
 */
export function presetFacts(preset: Preset, written: Mapping): Mapping {
  const { baseURL, operator, limits } = preset;
  const residency = residencyOf(preset, written);
  const evidence = presetEvidence(preset, written);
  const models = modelsOf(preset, written);
  return {
    id: preset.name,
    kind: preset.kind,
    ...(baseURL === null ? {} : { baseURL }),
    ...(residency === null ? {} : { residency }),
    ...(operator === null ? {} : { operator }),
    ...(evidence === null ? {} : { evidence }),
    ...(models === null ? {} : { models }),
    ...(limits === undefined ? {} : { limits }),
  };
}

function residencyOf({ residency }: Preset, written: Mapping): string | null {
  switch (residency) {
    case 'declared':
      return null;
    case 'azure': {
      const [location, sku] = [
        textAt(written, ['evidence', 'location']),
        textAt(written, ['evidence', 'sku']),
      ];
      // What is refused is told of location or sku; the weakest class adds no fault of its own.
      return classOfAzure(location, sku).residency ?? 'eu';
    }
    default:
      return residency;
  }
}

/** The list that is written is the list; a model that the preset knows by that name brings its facts. */
function modelsOf({ models, offers, site }: Preset, written: Mapping): readonly unknown[] | null {
  const listed = written['models'];
  if (listed === undefined) {
    const offered = models.filter(({ name }) => offers.includes(name));
    return offered.length === 0 ? null : offered.map((model) => ({ ...model, ...site }));
  }
  if (!Array.isArray(listed)) return null;
  return listed.map((model: unknown) => {
    if (!isMapping(model)) return model;
    const known = models.find(({ name }) => name === model['name']);
    return { ...known, ...site, ...model };
  });
}

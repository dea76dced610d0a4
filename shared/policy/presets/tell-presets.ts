import type { Language } from '../../language/language.ts';
import { type PresetName, presetTexts } from '../../language/preset-texts.ts';
import { readableDate } from '../../language/readable-date.ts';
import type { Endpoint, Operator } from '../endpoint.ts';
import { knownPresets } from './known-presets.ts';
import type { Preset } from './preset.ts';
import { presetLines } from './preset-lines.ts';

/** A preset as `calame policy presets` gives it. */
export type ToldPreset = {
  readonly name: PresetName;
  readonly title: string;
  readonly residency: Preset['residency'];
  readonly place: string;
  readonly baseURL: string | null;
  readonly operator: Operator | null;
  readonly models: readonly string[];
  /** Of those, the ones that an endpoint has when the policy lists none. */
  readonly offers: readonly string[];
  readonly limits: Endpoint['limits'] | null;
  readonly source: Preset['source'];
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly remarks: readonly string[];
  /** An item of `endpoints`. */
  readonly write: string;
};

export function tellPresets(language: Language): readonly ToldPreset[] {
  return knownPresets.map((preset) => {
    const { place, remarks } = presetTexts[language].presets[preset.name];
    return {
      name: preset.name,
      title: preset.title,
      residency: preset.residency,
      place,
      baseURL: preset.baseURL,
      operator: preset.operator,
      models: preset.models.map(({ name }) => name),
      offers: preset.offers,
      limits: preset.limits ?? null,
      source: preset.source,
      checkedAt: preset.checkedAt,
      remarks,
      write: presetLines(preset, language).join('\n'),
    };
  });
}

/** The same as a person reads it in a terminal. */
export function writePreset(preset: ToldPreset, language: Language): string {
  const texts = presetTexts[language];
  const { operator, source, models, offers, baseURL } = preset;
  const facts = [
    texts.residency(texts.classes[preset.residency], preset.place),
    operator === null
      ? texts.ownOperator
      : texts.operator(operator.name, operator.headquarters, {
          secNumCloud: texts.knowledge[operator.secNumCloud],
          nonEuLaw: texts.knowledge[operator.nonEuLaw],
        }),
    ...(baseURL === null ? [] : [texts.address(baseURL)]),
    ...(models.length === 0 ? [] : [texts.models(models.join(', '))]),
    ...(offers.length === 0 ? [] : [texts.offers(offers.join(', '))]),
    texts.source(
      source.title,
      source.address,
      source.dated,
      readableDate(preset.checkedAt, language),
    ),
    ...preset.remarks,
    texts.write,
  ];
  const write = preset.write.split('\n').map((line) => `    ${line}`);
  return [
    texts.heading(preset.name, preset.title),
    ...facts.map((fact) => `  ${fact}`),
    ...write,
  ].join('\n');
}

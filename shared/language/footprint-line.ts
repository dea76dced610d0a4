import { footprintTexts } from './footprint-texts.ts';
import { type Amounts, formatEnergy, formatGases } from './format-amounts.ts';
import type { Language } from './language.ts';
import { zoneNames } from './zone-names.ts';

type Reason = keyof (typeof footprintTexts)['fr']['why'];

/** Of a `Footprint`, what its line tells. */
export type FootprintToTell = {
  readonly method: string;
  readonly known: { readonly kWh: Amounts; readonly gCO2e: Amounts } | null;
  readonly unknown: readonly Reason[];
  readonly unknownCalls: number;
  readonly zones: readonly string[];
  readonly zonesAssumed: boolean;
  readonly estimated: boolean;
};

/** Countries told by name; more are told by their number. */
const mostNamed = 2;

/** `0,03 à 0,06 gCO2e, 0,04 Wh (méthode EcoLogits 0.9.1, France)`, or that it is unknown and why. */
export function footprintLine(footprint: FootprintToTell, language: Language): string {
  const texts = footprintTexts[language];
  const { known, unknown, unknownCalls } = footprint;
  const reasons = unknown.map((reason) => texts.why[reason]).join(texts.between);
  if (known === null) return texts.unknown(reasons);
  const gases = formatGases(known.gCO2e, language);
  const energy = formatEnergy(known.kWh, language);
  const line = texts.known(gases, energy, basisOf(footprint, language));
  return unknownCalls === 0
    ? line
    : `${line}${texts.between}${texts.notCounted(unknownCalls, reasons)}`;
}

/** `EcoLogits 0.9.1`, from `ecologits-0.9.1`. */
export function methodName(method: string): string {
  return method.replace(/^ecologits-/, 'EcoLogits ');
}

function basisOf(footprint: FootprintToTell, language: Language): string {
  const texts = footprintTexts[language];
  const { method, zones, zonesAssumed, estimated } = footprint;
  const place =
    zones.length > mostNamed
      ? texts.countries(zones.length)
      : zones.map((zone) => zoneNames[language][zone] ?? zone).join(', ');
  return [
    texts.method(methodName(method)),
    zonesAssumed ? texts.assumed(place) : place,
    ...(estimated ? [texts.estimated] : []),
  ].join(', ');
}

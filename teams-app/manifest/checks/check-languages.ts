import { stringsOf } from '../localize-manifest.ts';
import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';

/** Each language that the manifest names has its file, and each line of it stands in the place of a text. */
export function checkLanguages({ manifest, strings }: AppPackage): readonly PackageFault[] {
  const named = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const places = stringsOf(manifest);
  return [
    ...named
      .filter((file) => !strings.has(file))
      .map((file) => packageFault('language-absent', { file })),
    ...[...strings.keys()]
      .filter((file) => !named.includes(file))
      .map((file) => packageFault('language-unnamed', { file })),
    ...[...strings].flatMap(([file, translated]) =>
      Object.keys(translated)
        .filter((place) => !places.has(place))
        .map((place) => packageFault('language-nowhere', { file, place })),
    ),
  ];
}

import { packageIcons } from '../icon-files.ts';
import type { XmlElement } from '../write-xml.ts';
import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';
import { readPngHead } from './read-png.ts';
import { elementsOf, readXml } from './read-xml.ts';

type Expected = { readonly file: string; readonly side: number };

const requiredSides = [16, 32, 80];
/** What Teams takes of an icon (learn.microsoft.com, "App icons"); Office takes 100 kB. */
const mostBytes = 100_000;

/** Each icon is there, is a PNG, and has the size under which it is declared. */
export function checkIcons({ manifest, xml, icons }: AppPackage): readonly PackageFault[] {
  const root = readXml(xml);
  const expected: readonly Expected[] = [
    { file: manifest.icons.color, side: packageIcons.color.side },
    { file: manifest.icons.outline, side: packageIcons.outline.side },
    ...jsonIcons(manifest.extensions),
    ...(root === null ? [] : xmlIcons(root)),
  ];
  const outline = icons.get(manifest.icons.outline);
  const solid = outline !== undefined && readPngHead(outline)?.hasOpacity === false;
  return [
    ...expected.flatMap((icon) => iconFaults(icon, icons)),
    ...(solid ? [packageFault('icon-solid', { file: manifest.icons.outline })] : []),
    ...setsOf(manifest.extensions).flatMap(sidesMissing),
  ];
}

function iconFaults({ file, side }: Expected, icons: AppPackage['icons']): readonly PackageFault[] {
  const bytes = icons.get(file);
  if (bytes === undefined) return [packageFault('icon-absent', { file })];
  const head = readPngHead(bytes);
  if (head === null) return [packageFault('icon-unreadable', { file })];
  const right = head.width === side && head.height === side;
  const found = `${head.width} × ${head.height}`;
  return [
    ...(right ? [] : [packageFault('icon-size', { file, side, found })]),
    ...(bytes.length > mostBytes ? [packageFault('icon-heavy', { file, most: mostBytes })] : []),
  ];
}

/** Icons of the extensions: wherever a size and an address stand side by side. */
function jsonIcons(value: unknown): readonly Expected[] {
  if (typeof value !== 'object' || value === null) return [];
  const { size, url } = value as { readonly size?: unknown; readonly url?: unknown };
  if (typeof size === 'number' && typeof url === 'string') {
    return [{ file: servedFile(url), side: size }];
  }
  return Object.values(value).flatMap(jsonIcons);
}

/** By whoever refers to them, since the size stands there. */
function xmlIcons(root: XmlElement): readonly Expected[] {
  const elements = [...elementsOf(root)];
  const addressOf = (resid: string | undefined): string =>
    elements.find(({ name, attributes }) => name === 'bt:Image' && attributes['id'] === resid)
      ?.attributes['DefaultValue'] ?? '';
  return elements.flatMap(({ name, attributes }) => {
    const { DefaultValue = '', resid, size } = attributes;
    if (name === 'IconUrl') return [{ file: servedFile(DefaultValue), side: 32 }];
    if (name === 'HighResolutionIconUrl') return [{ file: servedFile(DefaultValue), side: 64 }];
    if (name !== 'bt:Image' || resid === undefined) return [];
    return [{ file: servedFile(addressOf(resid)), side: Number(size) }];
  });
}

/** The icon that the server gives at this address; another address is nobody's. */
function servedFile(address: string): string {
  return /^https?:\/\/[^/]+\/icons\/([^/?#]+)$/.exec(address)?.[1] ?? address;
}

function setsOf(extensions: AppPackage['manifest']['extensions']): readonly (readonly number[])[] {
  return extensions.flatMap(({ ribbons }) =>
    ribbons.flatMap(({ tabs }) =>
      tabs.flatMap(({ groups }) =>
        groups.flatMap(({ icons, controls }) =>
          [icons, ...controls.map((control) => control.icons)].map((set) =>
            set.map(({ size }) => size),
          ),
        ),
      ),
    ),
  );
}

function sidesMissing(sides: readonly number[]): readonly PackageFault[] {
  return requiredSides
    .filter((side) => !sides.includes(side))
    .map((side) => packageFault('icon-side-missing', { side }));
}

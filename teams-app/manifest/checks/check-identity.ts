import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';
import { findElement, readXml } from './read-xml.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nobody = '00000000-0000-0000-0000-000000000000';
/** As the admin centres ask for it: three numbers of at most five digits, none written with a leading zero. */
const version = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;

/** Four ids that are ids, the two manifests' own different, the bot's the one by which people sign in. */
export function checkIds({ manifest, xml }: AppPackage): readonly PackageFault[] {
  const wordId = textOf(xml, 'Id');
  const { id, bots, composeExtensions, webApplicationInfo } = manifest;
  const named = { id, 'webApplicationInfo.id': webApplicationInfo.id, 'OfficeApp/Id': wordId };
  const malformed = Object.entries(named).filter(
    ([, value]) => !guid.test(value) || value === nobody,
  );
  const ofBots = [...bots, ...composeExtensions].map(({ botId }) => botId);
  const others = ofBots.filter((botId) => !same(botId, webApplicationInfo.id));
  const expected = `/${webApplicationInfo.id}`.toLowerCase();
  return [
    ...malformed.map(([at, value]) => packageFault('id-malformed', { at, id: value })),
    ...(same(id, wordId) ? [packageFault('ids-same', { id })] : []),
    ...others.map((botId) =>
      packageFault('bot-differs', { bot: botId, app: webApplicationInfo.id }),
    ),
    ...(webApplicationInfo.resource.toLowerCase().endsWith(expected)
      ? []
      : [packageFault('resource-differs', { resource: webApplicationInfo.resource })]),
  ];
}

/** The unified manifest hides the XML one, or Word would show two buttons. */
export function checkHidden({ manifest, xml }: AppPackage): readonly PackageFault[] {
  const wordId = textOf(xml, 'Id');
  const hidden = manifest.extensions.flatMap(({ alternates }) =>
    alternates.map(({ hide }) => hide.customOfficeAddin.officeAddinId),
  );
  if (hidden.length === 0) return [packageFault('hides-nothing', { word: wordId })];
  return hidden
    .filter((id) => !same(id, wordId))
    .map((id) => packageFault('hides-another', { hidden: id, word: wordId }));
}

/** Two add-ins of one name and one icon cannot be told apart in the admin centre and in Word. */
export function checkToldApart({ manifest, xml, icons }: AppPackage): readonly PackageFault[] {
  const root = readXml(xml);
  const name =
    root === null ? '' : (findElement(root, 'DisplayName')?.attributes['DefaultValue'] ?? '');
  const iconUrl =
    root === null ? '' : (findElement(root, 'IconUrl')?.attributes['DefaultValue'] ?? '');
  const ours = manifest.extensions.flatMap(({ alternates }) =>
    alternates.map(({ alternateIcons }) => alternateIcons.icon.url),
  );
  const drawn = (url: string): string => hex(icons.get(url.slice(url.lastIndexOf('/') + 1)));
  const alike = ours.some((url) => url === iconUrl || drawn(url) === drawn(iconUrl));
  return [
    ...(same(name, manifest.name.short) ? [packageFault('names-same', { name })] : []),
    ...(alike ? [packageFault('icons-same')] : []),
  ];
}

/** Both say the same version, in the one form that every catalogue takes. */
export function checkVersion({ manifest, xml }: AppPackage): readonly PackageFault[] {
  const said = textOf(xml, 'Version');
  return [
    ...(version.test(manifest.version)
      ? []
      : [packageFault('version-malformed', { version: manifest.version })]),
    ...(said === `${manifest.version}.0`
      ? []
      : [packageFault('versions-differ', { version: manifest.version, word: said })]),
  ];
}

function textOf(xml: string, name: string): string {
  const root = readXml(xml);
  return root === null ? '' : (findElement(root, name)?.text ?? '');
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

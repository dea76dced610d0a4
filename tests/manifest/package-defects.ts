import type { PackageFaultKind } from '#shared/language/package-texts.ts';
import type { OwnCheckId } from '../../teams-app/manifest/checks/check-package.ts';
import type { AppPackage } from '../../teams-app/manifest/checks/package-fault.ts';
import { withIcon, withString, withValue, withXml } from '../builders/trial-package.ts';

const button = 'extensions[0].ribbons[0].tabs[0].groups[0].controls[0]';
const runtime = 'extensions[0].runtimes[0]';
const alternate = 'extensions[0].alternates[0]';

/** The same picture under a header that says another size, or another colour type. */
function reheaded(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = value;
  return changed;
}

const iconOf = ({ icons }: AppPackage, file: string): Uint8Array =>
  icons.get(file) ?? new Uint8Array();

export type Defect = readonly [
  kind: PackageFaultKind,
  caughtBy: OwnCheckId,
  spoil: (app: AppPackage) => AppPackage,
];

/** A sound package spoilt in one way, the fault that must be told, and the check made for it. */
export const defects: readonly Defect[] = [
  ['action-missing', 'actions', (app) => withValue(app, `${button}.actionId`, 'open-nothing')],
  ['action-unused', 'actions', (app) => withValue(app, `${runtime}.actions[0].id`, 'open-else')],
  [
    'action-twice',
    'actions',
    (app) =>
      withValue(app, `${runtime}.actions`, [
        ...app.manifest.extensions.flatMap(({ runtimes }) => runtimes[0]?.actions ?? []),
        ...app.manifest.extensions.flatMap(({ runtimes }) => runtimes[0]?.actions ?? []),
      ]),
  ],
  [
    'control-twice',
    'actions',
    (app) => {
      const [tab] = app.manifest.extensions[0]?.ribbons[0]?.tabs ?? [];
      const controls = tab?.groups[0]?.controls ?? [];
      return withValue(app, button.replace(/\[0\]$/, ''), [...controls, ...controls]);
    },
  ],
  ['not-https', 'https', (app) => withValue(app, `${runtime}.code.page`, 'http://a.example/word')],
  ['not-https', 'https', (app) => withValue(app, 'developer.privacyUrl', 'javascript:alert(1)')],
  ['not-https', 'https', (app) => withXml(app, '<AppDomain>https:', '<AppDomain>http:')],
  [
    'not-https',
    'https',
    (app) => withXml(app, /(bt:Image id="icon-16" DefaultValue=")https/, '$1http'),
  ],
  ['domain-missing', 'domains', (app) => withValue(app, 'validDomains[0]', 'else.example')],
  [
    'domain-missing',
    'domains',
    (app) => withValue(app, 'staticTabs[1].contentUrl', 'https://else.example/console'),
  ],
  [
    'domain-missing',
    'domains',
    (app) => withXml(app, /<AppDomain>[^<]+</, '<AppDomain>https://else.example<'),
  ],
  [
    'domain-missing',
    'domains',
    (app) => withXml(app, /(bt:Url id="pane" DefaultValue=")[^"]+/, '$1https://else.example/word'),
  ],
  ['icon-absent', 'icons', (app) => withIcon(app, 'calame-80.png', null)],
  ['icon-absent', 'icons', (app) => withValue(app, 'icons.color', 'colour.png')],
  ['icon-unreadable', 'icons', (app) => withIcon(app, 'color.png', Buffer.from('GIF89a'))],
  ['icon-unreadable', 'icons', (app) => withIcon(app, 'calame-word-32.png', new Uint8Array())],
  ['icon-size', 'icons', (app) => withIcon(app, 'outline.png', iconOf(app, 'calame-64.png'))],
  [
    'icon-size',
    'icons',
    (app) => withIcon(app, 'calame-16.png', reheaded(iconOf(app, 'calame-16.png'), 19, 20)),
  ],
  ['icon-size', 'icons', (app) => withXml(app, 'size="80"', 'size="48"')],
  [
    'icon-solid',
    'icons',
    (app) => withIcon(app, 'outline.png', reheaded(iconOf(app, 'outline.png'), 25, 2)),
  ],
  [
    'icon-heavy',
    'icons',
    (app) =>
      withIcon(app, 'color.png', Buffer.concat([iconOf(app, 'color.png'), Buffer.alloc(1e5)])),
  ],
  ['icon-side-missing', 'icons', (app) => withValue(app, `${button}.icons`, [])],
  ['id-malformed', 'ids', (app) => withValue(app, 'id', 'calame')],
  [
    'id-malformed',
    'ids',
    (app) => withXml(app, /<Id>[^<]+/, '<Id>00000000-0000-0000-0000-000000000000'),
  ],
  ['ids-same', 'ids', (app) => withXml(app, /<Id>[^<]+/, `<Id>${app.manifest.id.toUpperCase()}`)],
  ['bot-differs', 'ids', (app) => withValue(app, 'bots[0].botId', app.manifest.id)],
  ['bot-differs', 'ids', (app) => withValue(app, 'composeExtensions[0].botId', app.manifest.id)],
  [
    'resource-differs',
    'ids',
    (app) => withValue(app, 'webApplicationInfo.resource', 'api://calame'),
  ],
  ['hides-nothing', 'hidden', (app) => withValue(app, 'extensions[0].alternates', [])],
  [
    'hides-another',
    'hidden',
    (app) => withValue(app, `${alternate}.hide.customOfficeAddin.officeAddinId`, app.manifest.id),
  ],
  [
    'names-same',
    'told-apart',
    (app) =>
      withXml(app, /<DisplayName DefaultValue="[^"]+"/, '<DisplayName DefaultValue="Calame"'),
  ],
  ['icons-same', 'told-apart', (app) => withXml(app, 'icons/calame-word-32', 'icons/calame-32')],
  [
    'icons-same',
    'told-apart',
    (app) => withIcon(app, 'calame-word-32.png', iconOf(app, 'calame-32.png')),
  ],
  ['version-malformed', 'version', (app) => withValue(app, 'version', '1.2')],
  ['version-malformed', 'version', (app) => withValue(app, 'version', '1.02.100000')],
  ['versions-differ', 'version', (app) => withXml(app, '<Version>', '<Version>1')],
  ['text-long', 'lengths', (app) => withValue(app, 'name.short', 'C'.repeat(31))],
  ['text-long', 'lengths', (app) => withValue(app, `${button}.supertip.title`, 'C'.repeat(65))],
  ['text-empty', 'lengths', (app) => withValue(app, 'description.short', ' ')],
  [
    'text-long',
    'lengths',
    (app) =>
      withXml(app, /<Description DefaultValue="/, `<Description DefaultValue="${'C'.repeat(250)}`),
  ],
  [
    'text-empty',
    'lengths',
    (app) => withXml(app, /(bt:String id="group" DefaultValue=")[^"]+/, '$1'),
  ],
  ['text-long', 'lengths', (app) => withString(app, 'description.short', 'C'.repeat(81))],
  ['language-absent', 'languages', (app) => ({ ...app, strings: new Map() })],
  [
    'language-unnamed',
    'languages',
    (app) => withValue(app, 'localizationInfo.additionalLanguages', []),
  ],
  ['language-nowhere', 'languages', (app) => withString(app, 'staticTabs[7].name', 'Tab')],
  ['xml-malformed', 'xml-order', (app) => withXml(app, '</Group>', '')],
  [
    'xml-malformed',
    'xml-order',
    (app) => withXml(app, /^/, '<!DOCTYPE OfficeApp [<!ENTITY a "b">]>\n'),
  ],
  ['xml-malformed', 'xml-order', (app) => withXml(app, '<ProviderName>', '<ProviderName>A & B')],
  ['xml-namespace', 'xml-order', (app) => withXml(app, 'appforoffice/1.1', 'appforoffice/1.0')],
  ['xml-namespace', 'xml-order', (app) => withXml(app, 'taskpaneappversionoverrides', 'mailapp')],
  ['xml-unknown', 'xml-order', (app) => withXml(app, '<Supertip>', '<Tooltip/><Supertip>')],
  [
    'xml-order',
    'xml-order',
    (app) =>
      withXml(
        app,
        /(<Hosts>\s*<Host Name="Document"\/>\s*<\/Hosts>)\s*(<Requirements>[\s\S]*?<\/Requirements>)/,
        '$2$1',
      ),
  ],
  [
    'xml-order',
    'xml-order',
    (app) => withXml(app, /(<Label resid="group"\/>)\s*(<Icon>[\s\S]*?<\/Icon>)/, '$2$1'),
  ],
  ['xml-missing', 'xml-order', (app) => withXml(app, /<Permissions>[^<]+<\/Permissions>/, '')],
  ['xml-missing', 'xml-order', (app) => withXml(app, /<SourceLocation resid="pane"\/>/, '')],
  [
    'xml-repeated',
    'xml-order',
    (app) => withXml(app, /(<ProviderName>[^<]+<\/ProviderName>)/, '$1$1'),
  ],
  ['resource-missing', 'xml-resources', (app) => withXml(app, 'resid="tip-title"', 'resid="tip"')],
  [
    'resource-missing',
    'xml-resources',
    (app) => withXml(app, '<Label resid="group"', '<Label resid="pane"'),
  ],
  [
    'resource-twice',
    'xml-resources',
    (app) => withXml(app, 'bt:String id="tip-text"', 'bt:String id="group"'),
  ],
  [
    'resource-long',
    'xml-resources',
    (app) => ({ ...app, xml: app.xml.replaceAll('"tip-text"', `"${'t'.repeat(33)}"`) }),
  ],
];

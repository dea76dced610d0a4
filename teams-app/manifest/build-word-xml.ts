import { type ManifestTexts, manifestTexts } from '#shared/language/manifest-texts.ts';
import { iconAddress, listSides, ribbonIcon, ribbonSides, wordIcon } from './icon-files.ts';
import type { ManifestSettings } from './manifest-settings.ts';
import { shorten } from './shorten.ts';
import { paneAddress, paneView, wordApiFloor } from './word-extension.ts';
import { element, textElement, writeXml, type XmlElement } from './write-xml.ts';

type Text = Readonly<Record<'fr' | 'en', string>>;

/** What a culture is called in this manifest; others get the manifest's own language. */
const locales = { fr: 'fr-FR', en: 'en-US' } as const;

const both = (of: (texts: ManifestTexts['word']) => string): Text => ({
  fr: of(manifestTexts.fr.word),
  en: of(manifestTexts.en.word),
});

const word = {
  name: both(({ name }) => name),
  description: both(({ description }) => description),
  group: both(({ group }) => group),
  button: both(({ button }) => button),
  tipTitle: both(({ supertip }) => supertip.title),
  tipText: both(({ supertip }) => supertip.description),
  startedTitle: both(({ started }) => started.title),
  startedText: both(({ started }) => started.description),
};

/**
 * The Word panel for the clients that do not read the unified manifest (Office LTSC, iPad, government
 * clouds): an Office add-in manifest 1.1 with version overrides 1.0, children in the order of their schemas.
 */
export function buildWordXml(settings: ManifestSettings): string {
  const { wordId, version, host, organisation } = settings;
  const said = (name: string, text: Text): XmlElement => spoken(settings, name, {}, text);
  return writeXml(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'TaskPaneApp',
      },
      [
        textElement('Id', wordId),
        textElement('Version', `${version}.0`),
        textElement('ProviderName', shorten(organisation.name, 125)),
        textElement('DefaultLocale', locales[settings.language]),
        said('DisplayName', word.name),
        said('Description', word.description),
        address('IconUrl', iconAddress(host, wordIcon(listSides.standard))),
        address('HighResolutionIconUrl', iconAddress(host, wordIcon(listSides.dense))),
        address('SupportUrl', organisation.website),
        element('AppDomains', {}, [textElement('AppDomain', `https://${host}`)]),
        element('Hosts', {}, [element('Host', { Name: 'Document' })]),
        element('Requirements', {}, [
          element('Sets', { DefaultMinVersion: wordApiFloor }, [
            element('Set', { Name: 'WordApi', MinVersion: wordApiFloor }),
          ]),
        ]),
        element('DefaultSettings', {}, [address('SourceLocation', paneAddress(host))]),
        textElement('Permissions', 'ReadWriteDocument'),
        overrides(settings),
      ],
    ),
  );
}

function overrides(settings: ManifestSettings): XmlElement {
  return element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [
      element('Hosts', {}, [
        element('Host', { 'xsi:type': 'Document' }, [
          element('DesktopFormFactor', {}, [
            element('GetStarted', {}, [
              named('Title', 'started-title'),
              named('Description', 'started-text'),
              named('LearnMoreUrl', 'site'),
            ]),
            element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [ribbon()]),
          ]),
        ]),
      ]),
      resources(settings),
    ],
  );
}

function ribbon(): XmlElement {
  const icon = element(
    'Icon',
    {},
    ribbonSides.map((side) => element('bt:Image', { size: String(side), resid: `icon-${side}` })),
  );
  return element('OfficeTab', { id: 'TabHome' }, [
    element('Group', { id: 'calame-group' }, [
      named('Label', 'group'),
      icon,
      element('Control', { 'xsi:type': 'Button', id: 'calame-open' }, [
        named('Label', 'button'),
        element('Supertip', {}, [named('Title', 'tip-title'), named('Description', 'tip-text')]),
        icon,
        element('Action', { 'xsi:type': 'ShowTaskpane' }, [
          textElement('TaskpaneId', paneView),
          named('SourceLocation', 'pane'),
        ]),
      ]),
    ]),
  ]);
}

function resources(settings: ManifestSettings): XmlElement {
  const { host, organisation } = settings;
  const located = (name: string, id: string, DefaultValue: string): XmlElement =>
    element(name, { id, DefaultValue });
  const said = (id: string, text: Text): XmlElement => spoken(settings, 'bt:String', { id }, text);
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ribbonSides.map((side) =>
        located('bt:Image', `icon-${side}`, iconAddress(host, ribbonIcon(side))),
      ),
    ),
    element('bt:Urls', {}, [
      located('bt:Url', 'pane', paneAddress(host)),
      located('bt:Url', 'site', organisation.website),
    ]),
    element('bt:ShortStrings', {}, [
      said('group', word.group),
      said('button', word.button),
      said('tip-title', word.tipTitle),
      said('started-title', word.startedTitle),
    ]),
    element('bt:LongStrings', {}, [
      said('tip-text', word.tipText),
      said('started-text', word.startedText),
    ]),
  ]);
}

const named = (name: string, resid: string): XmlElement => element(name, { resid });

const address = (name: string, DefaultValue: string): XmlElement => element(name, { DefaultValue });

/** A text in the manifest's language, and in the other one for those who read it. */
function spoken(
  { language }: Pick<ManifestSettings, 'language'>,
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: Text,
): XmlElement {
  const other = language === 'fr' ? 'en' : 'fr';
  // An override belongs to the namespace of what it overrides.
  const prefix = name.startsWith('bt:') ? 'bt:' : '';
  const override = element(`${prefix}Override`, { Locale: locales[other], Value: text[other] });
  return element(
    name,
    { ...attributes, DefaultValue: text[language] },
    text[other] === text[language] ? [] : [override],
  );
}

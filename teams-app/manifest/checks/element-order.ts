/** How often a child may stand: once, once or not at all, at least once. */
type Occurs = 'one' | 'maybe' | 'some';

/** The children of an element in the order of its schema, each with its own. */
export type ElementShape = readonly (readonly [
  name: string,
  occurs: Occurs,
  children?: ElementShape,
])[];

const overridden: ElementShape = [['Override', 'maybe']];
const resource: ElementShape = [['bt:Override', 'maybe']];
const icon: ElementShape = [['bt:Image', 'some']];
const sets: ElementShape = [['Set', 'some']];
const tip: ElementShape = [
  ['Title', 'one'],
  ['Description', 'one'],
];

const control: ElementShape = [
  ['Label', 'one'],
  ['Supertip', 'one', tip],
  ['Icon', 'one', icon],
  [
    'Action',
    'one',
    [
      ['TaskpaneId', 'maybe'],
      ['SourceLocation', 'one'],
      ['Title', 'maybe'],
    ],
  ],
];

const group: ElementShape = [
  ['Label', 'one'],
  ['Icon', 'one', icon],
  ['Control', 'some', control],
];

const formFactor: ElementShape = [
  ['GetStarted', 'maybe', [...tip, ['LearnMoreUrl', 'one']]],
  ['FunctionFile', 'maybe'],
  ['ExtensionPoint', 'some', [['OfficeTab', 'some', [['Group', 'some', group]]]]],
];

const versionOverrides: ElementShape = [
  ['Description', 'maybe'],
  ['Requirements', 'maybe'],
  ['Hosts', 'one', [['Host', 'some', [['DesktopFormFactor', 'one', formFactor]]]]],
  [
    'Resources',
    'one',
    [
      ['bt:Images', 'one', [['bt:Image', 'some', resource]]],
      ['bt:Urls', 'one', [['bt:Url', 'some', resource]]],
      ['bt:ShortStrings', 'one', [['bt:String', 'some', resource]]],
      ['bt:LongStrings', 'one', [['bt:String', 'some', resource]]],
    ],
  ],
  ['WebApplicationInfo', 'maybe'],
  ['EquivalentAddins', 'maybe'],
];

/**
 * What an XML manifest of a task pane holds, in order, after OfficeAppManifestV1_1.xsd,
 * TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd (OfficeDev/office-js-docs-pr,
 * docs/overview/schemas/taskpane, read on 2026-11-22). What Calame never writes is left out, and refused.
 */
export const officeApp: ElementShape = [
  ['Id', 'one'],
  ['AlternateId', 'maybe'],
  ['Version', 'one'],
  ['ProviderName', 'one'],
  ['DefaultLocale', 'one'],
  ['DisplayName', 'one', overridden],
  ['Description', 'one', overridden],
  ['IconUrl', 'one'],
  ['HighResolutionIconUrl', 'one'],
  ['SupportUrl', 'one'],
  ['AppDomains', 'one', [['AppDomain', 'some']]],
  ['Hosts', 'one', [['Host', 'some']]],
  ['Requirements', 'one', [['Sets', 'one', sets]]],
  ['DefaultSettings', 'one', [['SourceLocation', 'one', overridden]]],
  ['Permissions', 'one'],
  ['VersionOverrides', 'one', versionOverrides],
];

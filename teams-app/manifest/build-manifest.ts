import type { Language } from '#shared/language/language.ts';
import { manifestTexts } from '#shared/language/manifest-texts.ts';
import type { AppManifest, BotCommand } from './app-manifest.ts';
import { packageIcons } from './icon-files.ts';
import { localizeManifest, type ManifestStrings } from './localize-manifest.ts';
import type { ManifestSettings } from './manifest-settings.ts';
import { shorten } from './shorten.ts';
import { wordExtension } from './word-extension.ts';

/** First version of the schema with prompts in the menu (1.27); later ones bring nothing that Calame uses. */
const schemaVersion = '1.27';

/** Ink: the ground of the product's mark. */
const accentColor = '#124f6c';

/** The app's manifest: bot with its menu, message extension, tabs, Word panel (Microsoft Teams schema 1.27). */
export function buildManifest(settings: ManifestSettings): AppManifest {
  const { id, appId, host, version, organisation, language } = settings;
  const texts = manifestTexts[language];
  const site = `https://${host}`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id,
    localizationInfo: {
      defaultLanguageTag: language,
      additionalLanguages: [{ languageTag: other(language), file: stringsFile(other(language)) }],
    },
    developer: {
      name: shorten(organisation.name, 32),
      websiteUrl: organisation.website,
      privacyUrl: organisation.privacy,
      termsOfUseUrl: organisation.terms,
    },
    name: texts.name,
    description: texts.description,
    icons: { color: packageIcons.color.file, outline: packageIcons.outline.file },
    accentColor,
    bots: [
      {
        botId: appId,
        // Not `copilot`: another surface, another way of the data, to be described before it is opened.
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ['personal'], commands: menuOf(language) },
          { scopes: ['team', 'groupChat'], commands: [basic(texts.commands.help)] },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'validated-answers',
            type: 'query',
            title: texts.search.title,
            description: texts.search.description,
            context: ['compose', 'commandBox'],
            initialRun: true,
            parameters: [
              {
                name: 'words',
                title: texts.search.words,
                description: texts.search.wordsDescription,
                inputType: 'text',
              },
            ],
          },
        ],
      },
    ],
    staticTabs: tabsOf(site, language),
    validDomains: [host],
    webApplicationInfo: { id: appId, resource: `api://${host}/${appId}` },
    authorization: {
      permissions: {
        resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }],
      },
    },
    extensions: [wordExtension(settings)],
    // Nobody but the organisation's admin opens it.
    defaultBlockUntilAdminAction: true,
  };
}

function tabsOf(site: string, language: Language): AppManifest['staticTabs'] {
  const { tabs } = manifestTexts[language];
  const scopes = ['personal'] as const;
  return [
    { entityId: 'ask', name: tabs.ask, contentUrl: `${site}/`, scopes },
    { entityId: 'console', name: tabs.console, contentUrl: `${site}/console`, scopes },
    { entityId: 'review', name: tabs.review, contentUrl: `${site}/review`, scopes },
  ];
}

/** The manifest in its second language: the file that it names, and its strings. */
export function buildStrings(settings: ManifestSettings): {
  readonly file: string;
  readonly strings: ManifestStrings;
} {
  const language = other(settings.language);
  const strings = localizeManifest(
    buildManifest(settings),
    buildManifest({ ...settings, language }),
  );
  return { file: stringsFile(language), strings };
}

const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

const stringsFile = (language: Language): string => `${language}.json`;

/** At most 12 entries: the commands that the bot understands, then questions to begin with. */
function menuOf(language: Language): readonly BotCommand[] {
  const { commands, prompts } = manifestTexts[language];
  return [
    ...prompts.map(({ title, prompt }) => ({
      type: 'prompt' as const,
      title,
      description: prompt,
      prompt,
    })),
    ...Object.values(commands).map(basic),
  ];
}

function basic({ title, description }: Omit<BotCommand, 'type' | 'prompt'>): BotCommand {
  return { type: 'basic', title, description };
}

import type { Language } from '#shared/language/language.ts';
import { manifestTexts } from '#shared/language/manifest-texts.ts';
import type { AppManifest, BotCommand } from './app-manifest.ts';

/** What an organisation says of its own publication of Calame. */
export type ManifestSettings = {
  /** Id of the app in the catalogue, a GUID of its own. */
  readonly id: string;
  /** Entra application id of the bot, which signs the tab's people in as well. */
  readonly appId: string;
  /** Name under which the server is reached over https, without a port. */
  readonly host: string;
  /** `n.n.n`; the catalogue refuses one that is not above the published one. */
  readonly version: string;
  readonly organisation: {
    readonly name: string;
    readonly website: string;
    readonly privacy: string;
    readonly terms: string;
  };
  readonly language: Language;
};

/** First version of the schema with prompts in the menu (1.27); later ones bring nothing that Calame uses. */
const schemaVersion = '1.27';

const brandBlue = '#1F3A93';

/** The app's manifest: bot with its menu, message extension, tabs (Microsoft Teams schema 1.27). */
export function buildManifest(settings: ManifestSettings): AppManifest {
  const { id, appId, host, version, organisation, language } = settings;
  const texts = manifestTexts[language];
  const site = `https://${host}`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id,
    localizationInfo: { defaultLanguageTag: language },
    developer: {
      name: organisation.name.slice(0, 32),
      websiteUrl: organisation.website,
      privacyUrl: organisation.privacy,
      termsOfUseUrl: organisation.terms,
    },
    name: texts.name,
    description: texts.description,
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: brandBlue,
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
    staticTabs: [
      { entityId: 'ask', name: texts.tabs.ask, contentUrl: `${site}/`, scopes: ['personal'] },
      {
        entityId: 'console',
        name: texts.tabs.console,
        contentUrl: `${site}/console`,
        scopes: ['personal'],
      },
    ],
    validDomains: [host],
    webApplicationInfo: { id: appId, resource: `api://${host}/${appId}` },
    // Nobody but the organisation's admin opens it.
    defaultBlockUntilAdminAction: true,
  };
}

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

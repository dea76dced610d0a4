import type { WordExtension } from './word-extension.ts';

/** An entry of the bot's menu; `basic` sends its title, `prompt` writes its prompt into the box. */
export type BotCommand = {
  readonly type: 'basic' | 'prompt';
  readonly title: string;
  readonly description: string;
  readonly prompt?: string;
};

type BotScope = 'personal' | 'team' | 'groupChat';

type QueryCommand = {
  readonly id: string;
  readonly type: 'query';
  readonly title: string;
  readonly description: string;
  readonly context: readonly ('compose' | 'commandBox' | 'message')[];
  readonly initialRun: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly inputType: 'text';
  }[];
};

/** What Calame uses of the Teams app manifest; the whole is checked against Microsoft's schema in the tests. */
export type AppManifest = {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly {
      readonly languageTag: string;
      readonly file: string;
    }[];
  };
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly accentColor: string;
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly BotScope[];
    readonly supportsFiles: boolean;
    readonly isNotificationOnly: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly BotScope[];
      readonly commands: readonly BotCommand[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly QueryCommand[];
  }[];
  readonly staticTabs: readonly {
    readonly entityId: string;
    readonly name: string;
    readonly contentUrl: string;
    readonly scopes: readonly 'personal'[];
  }[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly authorization: {
    readonly permissions: {
      readonly resourceSpecific: readonly { readonly name: string; readonly type: 'Delegated' }[];
    };
  };
  readonly extensions: readonly WordExtension[];
  readonly defaultBlockUntilAdminAction: boolean;
};

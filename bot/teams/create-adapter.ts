import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type BotFrameworkAuthentication,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsSettings } from './teams-settings.ts';

const channelIssuer = 'https://api.botframework.com';

export type ChannelAdapter = {
  readonly adapter: CloudAdapter;
  readonly authentication: BotFrameworkAuthentication;
  readonly appId: string;
  /** Who signs what comes in; null on loopback, where no token is asked. */
  readonly issuer: string | null;
};

/** The library's adapter with settings that leave it nothing to guess. */
export function createAdapter(settings: TeamsSettings): ChannelAdapter {
  const authentication = createAuthentication(settings);
  return {
    adapter: new CloudAdapter(authentication),
    authentication,
    appId: settings.app.mode === 'entra' ? settings.app.appId : '',
    issuer: settings.app.mode === 'entra' ? channelIssuer : null,
  };
}

function createAuthentication(settings: TeamsSettings): BotFrameworkAuthentication {
  const { app, issuerMetadata } = settings;
  if (app.mode === 'loopback') {
    return new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: '',
      MicrosoftAppPassword: '',
    });
  }
  const identity = {
    MicrosoftAppId: app.appId,
    MicrosoftAppType: app.appType,
    MicrosoftAppTenantId: app.tenantId,
    ...(app.password === null ? {} : { MicrosoftAppPassword: app.password }),
  };
  if (issuerMetadata === null) return new ConfigurationBotFrameworkAuthentication(identity);
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...identity,
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${app.tenantId}`,
      ToChannelFromBotOAuthScope: channelIssuer,
      ToBotFromChannelTokenIssuer: channelIssuer,
      OAuthUrl: 'https://europe.token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: issuerMetadata,
      // Never asked: no emulator is let in. Port 1 answers nobody.
      ToBotFromEmulatorOpenIdMetadataUrl: 'http://127.0.0.1:1/',
      CallerId: 'urn:botframework:azure',
    },
    new LoopbackCredentials(app.appId),
  );
}

/** Tests without a tenant: answers to a loopback channel carry a made-up bearer, and Entra is asked nothing. */
class LoopbackCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;

  constructor(appId: string) {
    super();
    this.#appId = appId;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(): ReturnType<
    ServiceClientCredentialsFactory['createCredentials']
  > {
    return {
      signRequest: async (request) => {
        request.headers.set('authorization', 'Bearer loopback');
        return request;
      },
    };
  }
}

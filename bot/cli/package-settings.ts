import { domainToASCII } from 'node:url';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { packageTexts } from '#shared/language/package-texts.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { catalogueIdOf, wordIdOf } from '../../teams-app/manifest/derive-guid.ts';
import type { ManifestSettings } from '../../teams-app/manifest/manifest-settings.ts';
import type { Config } from '../config.ts';
import { type Options, optionText } from './cli.ts';

type Asked = {
  readonly options: Options;
  readonly config: Pick<Config, 'app' | 'publicHost'>;
  readonly organisation: Pick<Policy['organisation'], 'name' | 'language'>;
  /** Calame's own, where none is asked for. */
  readonly version: string;
  readonly language: Language;
};

export type PackageSettings = {
  readonly settings: ManifestSettings;
  /** Options of pages that nobody gave; the page taken in their place. */
  readonly assumed: { readonly options: readonly string[]; readonly page: string };
};

type Texts = (typeof packageTexts)[Language];
/** Reads an option's value, null = not given; throws when it cannot be taken. */
type Reader = (texts: Texts, option: string, given: string) => string;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const version = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;
const hostName =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/**
 * What the command line says of the publication, what the product already knows, and what follows from both.
 * @throws Fault `usage`
 */
export function packageSettings(asked: Asked): PackageSettings {
  const { options, config, organisation, language } = asked;
  const texts = packageTexts[language];
  const read = (option: string, reader: Reader): string | null => {
    const given = optionText(options, option);
    return given === null ? null : reader(texts, `--${option}`, given);
  };
  const host = read('host', readHost) ?? hostOfServer(config.publicHost, texts);
  const appId = read('bot-id', readGuid) ?? botOfServer(config.app, texts);
  const id = read('app-id', readGuid) ?? catalogueIdOf(appId);
  const website = read('website', readPage) ?? `https://${host}/`;
  return {
    settings: {
      id,
      wordId: read('word-id', readGuid) ?? wordIdOf(id),
      appId,
      host,
      version: read('app-version', readVersion) ?? asked.version,
      organisation: {
        name: organisation.name,
        website,
        privacy: read('privacy', readPage) ?? website,
        terms: read('terms', readPage) ?? website,
      },
      language: organisation.language,
    },
    assumed: {
      options: ['website', 'privacy', 'terms'].filter((page) => optionText(options, page) === null),
      page: website,
    },
  };
}

function hostOfServer(publicHost: string | null, texts: Texts): string {
  if (publicHost === null) throw new Fault('usage', { message: texts.hostMissing });
  return readHost(texts, 'CALAME_PUBLIC_HOST', publicHost);
}

function botOfServer(app: Config['app'], texts: Texts): string {
  if (app.mode === 'loopback') throw new Fault('usage', { message: texts.botMissing });
  return readGuid(texts, 'MicrosoftAppId', app.appId);
}

/** Names with accents in the form that the network knows; no address, port or path. */
function readHost(texts: Texts, option: string, given: string): string {
  const ascii = /[/:@?#\\\s%]/.test(given) ? '' : domainToASCII(given);
  if (!hostName.test(ascii)) throw new Fault('usage', { message: texts.bad.host(option, given) });
  return ascii;
}

function readGuid(texts: Texts, option: string, given: string): string {
  if (!guid.test(given)) throw new Fault('usage', { message: texts.bad.guid(option, given) });
  return given.toLowerCase();
}

function readVersion(texts: Texts, option: string, given: string): string {
  if (!version.test(given)) throw new Fault('usage', { message: texts.bad.version(option, given) });
  return given;
}

function readPage(texts: Texts, option: string, given: string): string {
  const taken = given.length <= 2048 && URL.canParse(given) && new URL(given).protocol === 'https:';
  if (!taken) throw new Fault('usage', { message: texts.bad.page(option, given) });
  return new URL(given).href;
}

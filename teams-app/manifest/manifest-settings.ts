import type { Language } from '#shared/language/language.ts';

/** What an organisation says of its own publication of Calame. */
export type ManifestSettings = {
  /** Id of the app in the catalogue, a GUID of its own. */
  readonly id: string;
  /** Id of the Word add-in's XML manifest, another GUID: see `wordIdOf`. */
  readonly wordId: string;
  /** Entra application id of the bot, which signs the tab's and the panel's people in as well. */
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
  /** Of the manifest itself; the other language is added to it. */
  readonly language: Language;
};

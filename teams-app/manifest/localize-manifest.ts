import type { AppManifest } from './app-manifest.ts';

/** The strings of one language by the place where they stand: `name.short`, `staticTabs[0].name`. */
export type ManifestStrings = Readonly<Record<string, string>>;

/** Members that the localization schema (1.27) knows below the lists; of others the manifest's own language is shown. */
const translated = /(?:^|\.)(?:name|label|title|description|displayName|short|full)$/;
const known =
  /^(?:name\.|description\.|staticTabs\[|bots\[0\]\.commandLists\[|composeExtensions\[0\]\.commands\[|extensions\[0\]\.(?:ribbons|runtimes)\[)/;

/**
 * What another language says where the manifest says something else. A prompt of the menu cannot be
 * translated (the schema has no place for its words), so neither is its title.
 */
export function localizeManifest(manifest: AppManifest, other: AppManifest): ManifestStrings {
  const theirs = stringsOf(other);
  const prompts = promptsOf(manifest);
  return Object.fromEntries(
    [...stringsOf(manifest)].flatMap(([place, ours]) => {
      const said = theirs.get(place) ?? ours;
      const skipped =
        said === ours ||
        !known.test(place) ||
        !translated.test(place) ||
        prompts.some((prompt) => place.startsWith(prompt));
      return skipped ? [] : [[place, said] as const];
    }),
  );
}

function promptsOf({ bots }: AppManifest): readonly string[] {
  return bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap(({ type }, command) =>
        type === 'prompt' ? [`bots[${bot}].commandLists[${list}].commands[${command}].`] : [],
      ),
    ),
  );
}

/** Every string of a value by its place, depth first. */
export function stringsOf(value: unknown, place = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[place, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const inList = Array.isArray(value);
  return new Map(
    Object.entries(value).flatMap(([key, member]) => {
      const below = inList ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`;
      return [...stringsOf(member, below)];
    }),
  );
}

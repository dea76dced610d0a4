import type { Catalogue } from './language.ts';
import { usageEn } from './usage-texts.en.ts';
import { usageFr } from './usage-texts.fr.ts';
import type { VerbName } from './verb-name.ts';

const everywhereFr = `

Partout : --policy FICHIER  --data DOSSIER  --json  --lang fr|en  --help`;

const everywhereEn = `

Everywhere: --policy FILE  --data FOLDER  --json  --lang fr|en  --help`;

const ended = (
  texts: Readonly<Record<VerbName, string>>,
  end: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([verb, text]) => [verb, `${text}${end}`]));

/** How each verb of the command line is used, by its name. */
export const usageTexts: Catalogue<Readonly<Record<string, string>>> = {
  fr: ended(usageFr, everywhereFr),
  en: ended(usageEn, everywhereEn),
};

const numbering =
  /^(?:\p{L}+ partie\s*:\s*|(?:partie|livre|titre|chapitre|section|sous-section|paragraphe|sous-paragraphe)\s+(?:[\p{L}\d-]+|unique)(?:\s(?:er|bis|ter))?\s*:\s*)/iu;
/** Headings that tell nothing without one above them. */
const tellsNothing =
  /^(?:dispositions? (?:communes?|générales?|particulières?|diverses|propres|applicables)|règles? (?:générales?|communes?|particulières?|spécifiques)|principes?|modalités|définitions?|conditions|champ d’application|généralités|fonctions? publiques?|autres|autorité|exceptions|partie législative|partie réglementaire)(?: .*)?$/iu;
const longest = 120;

/**
 * What an article is about: its heading after the nearest one above that tells something, `Motivation – champ d’application
 * matériel`; the heading alone where both would be too long. Numbers of the plan are left out.
 */
export function titleOfArticle(path: readonly string[]): string {
  const headings = path.map(plainHeading).filter((heading) => heading !== '');
  const own = headings.at(-1) ?? '';
  const above = headings
    .slice(0, -1)
    .findLast((heading) => !repeats(own, heading) && !tellsNothing.test(heading));
  const whole = above === undefined ? own : `${above} – ${lowerFirst(own)}`;
  if (whole.length <= longest) return whole;
  return tellsNothing.test(own) ? cut(whole) : cut(own);
}

const repeats = (own: string, heading: string): boolean =>
  own.toLowerCase().includes(heading.toLowerCase());

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s\S*$/u, '')}…`;

function plainHeading(heading: string): string {
  const bare = heading.replace(/\s+/gu, ' ').replace(numbering, '').replace(/\.$/u, '').trim();
  const isCapitals = bare.length > 3 && bare === bare.toUpperCase();
  const said = isCapitals ? bare.toLowerCase() : bare;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replaceAll("'", '’');
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
